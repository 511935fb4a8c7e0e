import { Modal, Stack } from '@mantine/core';
import { HOLIDAY_LABELS, localHolidayKind } from '../../shared/deadlines/model.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { movedWords } from './moved-words.ts';

export const LOCAL_KINDS = localHolidayKind.options.map((value) => ({ value, label: HOLIDAY_LABELS[value] }));

/** Adds one day without office hours. */
export function AddHolidayDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'deadlines.addHoliday',
    defaultValues: { on: '', name: '', kind: 'municipal' },
    onSuccess: ({ moved }) => {
      done('Feriado incluído', movedWords(moved));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Incluir feriado" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Incluir" onCancel={onClose} compact>
        <Stack gap="sm">
          <DateField control={form.control} name="on" label="Dia" required />
          <TextField control={form.control} name="name" label="Nome" required />
          <RadioField control={form.control} name="kind" label="Origem" options={LOCAL_KINDS} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
