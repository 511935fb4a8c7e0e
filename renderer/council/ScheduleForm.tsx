import { Stack } from '@mantine/core';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

/** Calls a meeting. */
export function ScheduleForm({ onClose }: { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'council.schedule',
    defaultValues: { on: '', at: '', place: '', agenda: '' },
    draft: 'council.schedule',
    onSuccess: ({ number }) => {
      done('Reunião convocada', `${number}ª reunião do conselho.`);
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Convocar" onCancel={onClose} compact>
      <Stack gap="sm">
        <DateTimeField
          control={control}
          date="on"
          time="at"
          dateLabel="Dia"
          timeLabel="Hora"
          required
          timeRequired
        />
        <TextField control={control} name="place" label="Local" required />
        <TextAreaField control={control} name="agenda" label="Pauta" rows={5} required />
      </Stack>
    </ContractForm>
  );
}
