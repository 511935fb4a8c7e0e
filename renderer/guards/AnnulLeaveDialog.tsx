import { Modal, Stack, Text } from '@mantine/core';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type AnnulLeaveDialogProps = { readonly leave: GuardRecord['leaves'][number]; readonly onClose: () => void };

/** Annuls a leave, with the reason that stays in the record. */
export function AnnulLeaveDialog({ leave, onClose }: AnnulLeaveDialogProps) {
  const form = useContractForm({
    procedure: 'guards.annulLeave',
    defaultValues: { leaveId: leave.id, reason: '' },
    onSuccess: () => {
      done('Afastamento anulado', 'O comportamento foi recalculado.');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Anular afastamento" size="lg">
      <ContractForm of={form} submitLabel="Anular" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            {leaveLabel(leave.kind)}, de {dateWords(leave.from)} a {dateWords(leave.to)}. O registro
            permanece, marcado como anulado, e o comportamento é recalculado como se o afastamento não
            houvesse existido. Não pode ser desfeito.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
