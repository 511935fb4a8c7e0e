import { Radio, Stack } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useField } from '../forms/field.ts';

type ConclusiveFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly name: N;
};

/** Whether the answer ends the matter; nothing is chosen beforehand, since a conclusive answer is not undone. */
export function ConclusiveField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: ConclusiveFieldProps<V, N, T>,
) {
  const { value, set, props: input } = useField({ ...props, label: 'Tipo de resposta', required: true });
  return (
    <Radio.Group
      name={input.name}
      label={input.label}
      error={input.error}
      withAsterisk
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(next) => set(next === 'true')}
    >
      <Stack gap={6} mt={6}>
        <Radio
          value="true"
          label="Conclusiva"
          description="Decisão final: encerra a manifestação e não se desfaz"
          ref={input.ref}
        />
        <Radio
          value="false"
          label="Intermediária"
          description="Informa o andamento ou pede complemento; o prazo continua correndo"
        />
      </Stack>
    </Radio.Group>
  );
}
