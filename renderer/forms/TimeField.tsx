import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { emptyValue, type FieldProps, useField, type WhenEmpty } from './field.ts';
import { readTypedTime } from './typed-date.ts';

/** An hour of the day, typed as hh:mm, 14h05 or 1405. Holds `hh:mm`; what is no hour stays in sight and is refused. */
export function TimeField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: FieldProps<V, N, T> & { readonly whenEmpty?: WhenEmpty },
) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'text');
  const value = typeof field.value === 'string' ? field.value : '';
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped((before) => (readTypedTime(before) === value || before === value ? before : value));
  }, [value]);
  return (
    <TextInput
      {...field.props}
      inputMode="numeric"
      autoComplete="off"
      placeholder={props.placeholder ?? 'hh:mm'}
      maxLength={5}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        field.set(text === '' ? empty : (readTypedTime(text) ?? text));
      }}
      onBlur={() => {
        setTyped(value);
        field.props.onBlur();
      }}
    />
  );
}
