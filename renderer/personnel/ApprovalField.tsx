import { Group, Radio } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { type FieldProps, useField } from '../forms/field.ts';

/** Approved or not: a result that somebody must choose, and nothing beforehand. */
export function ApprovalField<V extends FieldValues, N extends FieldPath<V>, T>(props: FieldProps<V, N, T>) {
  const { value, set, props: input } = useField(props);
  return (
    <Radio.Group
      name={input.name}
      label={input.label}
      error={input.error === undefined ? undefined : 'Escolha o resultado.'}
      withAsterisk={input.required}
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(next) => set(next === 'true')}
    >
      <Group gap="lg" mt={6}>
        <Radio value="true" label="Aprovado" ref={input.ref} />
        <Radio value="false" label="Reprovado" />
      </Group>
    </Radio.Group>
  );
}
