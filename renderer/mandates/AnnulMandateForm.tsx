import { Stack, Text } from '@mantine/core';
import type { Mandate } from '../../shared/mandates/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly mandate: Mandate; readonly onClose: () => void };

/** Takes a wrong record out of the count. */
export function AnnulMandateForm({ mandate, onClose }: Props) {
  const form = useContractForm({
    procedure: 'mandates.annul',
    defaultValues: { id: mandate.id, version: mandate.version, reason: '' },
    onSuccess: () => {
      done('Registro anulado');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anular o registro" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          Para registro feito por engano. Ele deixa de contar, mas permanece no histórico com o motivo. Isso
          não se desfaz.
        </Text>
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
