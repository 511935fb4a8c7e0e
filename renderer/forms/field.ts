import type { ReactNode, Ref } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

/** What every field takes. `control` and `name` come from `useContractForm`; a wrong name does not compile. */
export type FieldProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly name: N;
  readonly label: string;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
};

/** What an emptied field is in the contract: an empty text, `null`, or nothing at all. */
export type WhenEmpty = 'text' | 'null' | 'absent';

/** The value that an emptied field takes. */
export function emptyValue(when: WhenEmpty): '' | null | undefined {
  if (when === 'text') return '';
  return when === 'null' ? null : undefined;
}

export type Field = {
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly error: string | undefined;
  /** Goes to the input whole: label, help, error, focus. */
  readonly props: {
    readonly name: string;
    readonly label: string;
    readonly description: ReactNode;
    readonly required: boolean;
    readonly disabled: boolean;
    readonly error: string | undefined;
    readonly onBlur: () => void;
    readonly ref: Ref<HTMLInputElement & HTMLTextAreaElement>;
  };
};

/** Binds a field to its form. */
export function useField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: FieldProps<V, N, T>,
): Field {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const error = fieldState.error?.message;
  return {
    value: field.value,
    set: field.onChange,
    error,
    props: {
      name: field.name,
      label: props.label,
      description: props.description,
      required: props.required ?? false,
      disabled: props.disabled ?? false,
      error,
      onBlur: field.onBlur,
      ref: field.ref,
    },
  };
}
