import { NumberInput, TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { emptyValue, type FieldProps, useField, type WhenEmpty } from './field.ts';

type NumberFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly whenEmpty?: WhenEmpty;
  readonly min?: number;
  readonly max?: number;
  /** Such as ` dias`. */
  readonly suffix?: string;
  readonly decimals?: number;
};

/** A number; whole unless `decimals` says otherwise. */
export function NumberField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: NumberFieldProps<V, N, T>,
) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'null');
  return (
    <NumberInput
      {...field.props}
      placeholder={props.placeholder}
      value={typeof field.value === 'number' ? field.value : ''}
      onChange={(next) => field.set(typeof next === 'number' ? next : empty)}
      decimalScale={props.decimals ?? 0}
      decimalSeparator=","
      thousandSeparator="."
      clampBehavior="none"
      suffix={props.suffix ?? ''}
      {...(props.min === undefined ? {} : { min: props.min })}
      {...(props.max === undefined ? {} : { max: props.max })}
    />
  );
}

/** `000.000.000-00` of up to eleven digits. */
export function cpfMask(digits: string): string {
  const parts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9)].filter(Boolean).join('.');
  return digits.length > 9 ? `${parts}-${digits.slice(9, 11)}` : parts;
}

/** A CPF: shows the mask, holds the eleven digits. The contract checks the verifying digits. */
export function CpfField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: FieldProps<V, N, T> & { readonly whenEmpty?: WhenEmpty },
) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'text');
  const digits = typeof field.value === 'string' ? field.value.replace(/\D/g, '') : '';
  return (
    <TextInput
      {...field.props}
      inputMode="numeric"
      autoComplete="off"
      placeholder={props.placeholder ?? '000.000.000-00'}
      value={cpfMask(digits)}
      onChange={(event) => {
        const typed = event.currentTarget.value.replace(/\D/g, '').slice(0, 11);
        field.set(typed === '' ? empty : typed);
      }}
    />
  );
}
