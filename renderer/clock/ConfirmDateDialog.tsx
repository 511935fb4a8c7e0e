import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClockFaultSeen } from '../../shared/clock/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { instantWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type ConfirmDateDialogProps = { readonly fault: ClockFaultSeen; readonly onClose: () => void };

/** An administrator answers for the date that the computer shows; the reason stays in the trail. */
export function ConfirmDateDialog({ fault, onClose }: ConfirmDateDialogProps) {
  // The date that the person read when asking: the notice behind is read again meanwhile.
  const [shown] = useState(fault.shown);
  const form = useContractForm({
    procedure: 'clock.confirm',
    defaultValues: { shown, reason: '' },
    onSuccess: () => {
      done('Data confirmada', 'O motivo ficou na trilha de auditoria e a gravação voltou.');
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Confirmar a data do computador"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Confirmar a data" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            O computador marca <strong>{instantWords(shown)}</strong>. Confira em outro relógio antes de
            confirmar: prazos, prescrição e numeração passam a ser contados desta data.
          </Text>
          <TextAreaField
            control={form.control}
            name="reason"
            label="Motivo"
            description="Como a data foi conferida e por que difere dos registros"
            rows={3}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
