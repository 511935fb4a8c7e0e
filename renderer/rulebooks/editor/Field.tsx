import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useErrorAt } from './editor-context.ts';
import { Said } from './Said.tsx';

/** A place of the rulebook on the screen, with the warnings about it. */
export function Place({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <div data-path={path}>
      {children}
      <Said path={path} only="warning" />
    </div>
  );
}

export type FieldProps<T> = {
  /** Its place in the rulebook. */
  readonly path: string;
  readonly label: string;
  readonly value: T;
  readonly onChange: (next: T) => void;
  readonly description?: string;
  readonly required?: boolean;
};

type Shown = Pick<FieldProps<unknown>, 'path' | 'label' | 'description' | 'required'>;

/** What every input shows: label, help, whether it is required, what is wrong. */
export function useInput({ path, label, description, required = false }: Shown) {
  const error = useErrorAt(path);
  return { label, description, required, error };
}

/** One line of text. */
export function TextBox(props: FieldProps<string>) {
  const input = useInput(props);
  return (
    <Place path={props.path}>
      <TextInput
        {...input}
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </Place>
  );
}

/** Several lines of text. */
export function AreaBox(props: FieldProps<string> & { readonly rows?: number }) {
  const input = useInput(props);
  return (
    <Place path={props.path}>
      <Textarea
        {...input}
        autosize
        minRows={props.rows ?? 2}
        maxRows={12}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </Place>
  );
}

/** Text that the rulebook may not have: emptied, it is null. */
export function MaybeBox(props: FieldProps<string | null> & { readonly rows?: number }) {
  const Box = props.rows === undefined ? TextBox : AreaBox;
  return (
    <Box
      {...props}
      value={props.value ?? ''}
      onChange={(next) => props.onChange(next === '' ? null : next)}
    />
  );
}

type NumberProps<T> = FieldProps<T> & {
  readonly suffix?: string;
  readonly decimals?: number;
  readonly negative?: boolean;
};

/** A number that may be missing. */
export function MaybeNumberBox(props: NumberProps<number | null>) {
  const input = useInput(props);
  return (
    <Place path={props.path}>
      <NumberInput
        {...input}
        value={props.value ?? ''}
        onChange={(next) => props.onChange(typeof next === 'number' ? next : null)}
        decimalScale={props.decimals ?? 0}
        decimalSeparator=","
        thousandSeparator="."
        allowNegative={props.negative ?? false}
        clampBehavior="none"
        suffix={props.suffix ?? ''}
      />
    </Place>
  );
}

/** A number; emptied, it is zero, which is shown empty where `blankZero` says that zero makes no sense. */
export function NumberBox({
  blankZero = true,
  ...props
}: NumberProps<number> & { readonly blankZero?: boolean }) {
  return (
    <MaybeNumberBox
      {...props}
      value={blankZero && props.value === 0 ? null : props.value}
      onChange={(next) => props.onChange(next ?? 0)}
    />
  );
}

/** Yes or no. */
export function CheckBox(props: FieldProps<boolean>) {
  const { required: _, ...input } = useInput(props);
  return (
    <Place path={props.path}>
      <Checkbox
        {...input}
        checked={props.value}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </Place>
  );
}
