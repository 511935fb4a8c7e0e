import { Autocomplete } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { type FieldProps, useField } from './field.ts';

type SuggestFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly suggestions: readonly string[];
  readonly maxLength?: number;
};

/** A text with what was written there before to choose from; anything else may be written too. */
export function SuggestField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: SuggestFieldProps<V, N, T>,
) {
  const field = useField(props);
  return (
    <Autocomplete
      {...field.props}
      data={[...new Set(props.suggestions)]}
      limit={8}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.set}
    />
  );
}
