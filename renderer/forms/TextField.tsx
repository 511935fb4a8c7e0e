import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { emptyValue, type FieldProps, useField, type WhenEmpty } from './field.ts';

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type TextFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly whenEmpty?: WhenEmpty;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly type?: 'text' | 'tel' | 'email' | 'search';
  readonly autoFocus?: boolean;
};

/** One line of text. */
export function TextField<V extends FieldValues, N extends FieldPath<V>, T>(props: TextFieldProps<V, N, T>) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'text');
  return (
    <TextInput
      {...field.props}
      type={props.type ?? 'text'}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      autoComplete={props.autoComplete ?? 'off'}
      data-autofocus={props.autoFocus}
      value={text(field.value)}
      onChange={(event) => field.set(event.currentTarget.value === '' ? empty : event.currentTarget.value)}
    />
  );
}

type TextAreaFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly whenEmpty?: WhenEmpty;
  readonly rows?: number;
  readonly maxLength?: number;
};

/** Text of several lines, growing with what is written. */
export function TextAreaField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: TextAreaFieldProps<V, N, T>,
) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'text');
  return (
    <Textarea
      {...field.props}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      autosize
      minRows={props.rows ?? 3}
      maxRows={24}
      value={text(field.value)}
      onChange={(event) => field.set(event.currentTarget.value === '' ? empty : event.currentTarget.value)}
    />
  );
}

type PasswordFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly autoComplete?: 'current-password' | 'new-password';
};

/** A password, with a way to see it; pasting is allowed. */
export function PasswordField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: PasswordFieldProps<V, N, T>,
) {
  const field = useField(props);
  return (
    <PasswordInput
      {...field.props}
      autoComplete={props.autoComplete ?? 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': 'Mostrar ou ocultar a senha' }}
      value={text(field.value)}
      onChange={(event) => field.set(event.currentTarget.value)}
    />
  );
}
