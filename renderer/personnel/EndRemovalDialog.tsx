import { Text } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import type { Removal } from './removal-columns.tsx';
import { useRecordForm } from './use-record-form.ts';

type EndRemovalDialogProps = { readonly removal: Removal; readonly onClose: () => void };

/** Ends a preventive removal before its term. */
export function EndRemovalDialog({ removal, onClose }: EndRemovalDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.endRemoval',
    defaultValues: { id: removal.id, on: today(), act: '' },
    said: 'Afastamento encerrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Encerrar afastamento preventivo" submitLabel="Encerrar" onClose={onClose}>
      <Text fz="sm">
        Previsto até {dateWords(removal.to)}. Com o encerramento, cessam a vedação da farda e, se houver, a
        suspensão do porte.
      </Text>
      <DateField control={control} name="on" label="Último dia do afastamento" required />
      <TextField control={control} name="act" label="Ato" description="Portaria, número e data" required />
    </RecordDialog>
  );
}
