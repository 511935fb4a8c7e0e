import { Stack, Text } from '@mantine/core';
import type { ProceedingAccess } from '../../shared/access/contract.ts';
import { LEVELS, secrecyLevel } from '../../shared/access/model.ts';
import { queryClient, readKey } from '../app/queries.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

export type AccessFormProps = { readonly access: ProceedingAccess; readonly onClose: () => void };

const OPTIONS = secrecyLevel.options.map((value) => ({ value, label: LEVELS[value].label }));

/** Puts on the screen at once what a command answered with. */
export function keepAccess(access: ProceedingAccess): void {
  queryClient.setQueryData(readKey('access.get', { proceedingId: access.proceedingId }), access);
}

/** Sets the level of secrecy with the reason. */
export function LevelForm({ access, onClose }: AccessFormProps) {
  const form = useContractForm({
    procedure: 'access.setLevel',
    defaultValues: { proceedingId: access.proceedingId, level: access.level, reason: '' },
    onSuccess: (saved) => {
      keepAccess(saved);
      done('Nível de sigilo alterado');
      onClose();
    },
  });
  const level = form.form.watch('level');
  return (
    <ContractForm of={form} submitLabel="Mudar nível" onCancel={onClose} compact>
      <Stack gap="sm">
        <RadioField control={form.control} name="level" label="Nível" options={OPTIONS} required />
        <Text fz="sm" c="dimmed" role="status">
          Abrem o procedimento: {LEVELS[level].who}
        </Text>
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
