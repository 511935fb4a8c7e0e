import { Text } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { dateWords } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import type { Removal } from './removal-columns.tsx';
import { useRecordForm } from './use-record-form.ts';

type ExtendRemovalDialogProps = { readonly removal: Removal; readonly onClose: () => void };

/** Extends a preventive removal, once. */
export function ExtendRemovalDialog({ removal, onClose }: ExtendRemovalDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.extendRemoval',
    defaultValues: { id: removal.id, to: removal.extendableTo ?? '', act: '', reason: '' },
    said: 'Afastamento prorrogado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog
      of={form}
      title="Prorrogar afastamento preventivo"
      submitLabel="Prorrogar"
      onClose={onClose}
    >
      <Text fz="sm">
        Termina em {dateWords(removal.to)} e pode ir, no máximo, até {dateWords(removal.extendableTo)}. Só
        cabe uma prorrogação.
      </Text>
      <DateField control={control} name="to" label="Novo último dia" required />
      <TextField control={control} name="act" label="Ato" description="Portaria, número e data" required />
      <TextAreaField control={control} name="reason" label="Motivo da prorrogação" rows={3} required />
    </RecordDialog>
  );
}
