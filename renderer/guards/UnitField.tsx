import { Autocomplete } from '@mantine/core';
import { useMemo } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useRead } from '../app/queries.ts';
import { type FieldProps, useField } from '../forms/field.ts';

/** A unit: typed, or one that other guards already have, so that each is written in one way. */
export function UnitField<V extends FieldValues, N extends FieldPath<V>, T>(props: FieldProps<V, N, T>) {
  const field = useField(props);
  const guards = useRead('guards.list', { status: 'all' });
  const units = useMemo(
    () => [...new Set(guards.data?.map((guard) => guard.unit))].sort((a, b) => a.localeCompare(b, 'pt-BR')),
    [guards.data],
  );
  return (
    <Autocomplete
      {...field.props}
      data={units}
      autoComplete="off"
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.set}
    />
  );
}
