import { Stack, Text } from '@mantine/core';
import type { Meeting } from '../../shared/council/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly meeting: Meeting; readonly onClose: () => void };

/** Cancels a meeting that did not take place. */
export function CancelForm({ meeting: { id, version }, onClose }: Props) {
  const form = useContractForm({
    procedure: 'council.cancel',
    defaultValues: { id, version, reason: '' },
    onSuccess: () => {
      done('Reunião cancelada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Cancelar a reunião" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">A convocação permanece no registro com o motivo, e o número não se repete.</Text>
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
