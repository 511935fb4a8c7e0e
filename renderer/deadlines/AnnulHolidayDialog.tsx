import { Modal, Stack, Text } from '@mantine/core';
import type { Holiday } from '../../shared/deadlines/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { movedWords } from './moved-words.ts';

type AnnulHolidayDialogProps = { readonly holiday: Holiday; readonly onClose: () => void };

/** Takes a day off the table, with the reason. */
export function AnnulHolidayDialog({ holiday, onClose }: AnnulHolidayDialogProps) {
  const form = useContractForm({
    procedure: 'deadlines.annulHoliday',
    defaultValues: { id: holiday.id ?? 0, reason: '' },
    onSuccess: ({ moved }) => {
      done('Feriado anulado', movedWords(moved));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Anular feriado" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Anular" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            {holiday.name}, em {dateWords(holiday.on)}, deixa de contar. Os prazos de resposta em curso são
            recontados; o registro e o motivo permanecem.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
