import { SimpleGrid } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { ApprovalField } from './ApprovalField.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { ScoreField } from './ScoreField.tsx';
import { useRecordForm } from './use-record-form.ts';

type FitnessDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a test of physical fitness. */
export function FitnessDialog({ guardId, onClose }: FitnessDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordFitness',
    defaultValues: { guardId, on: '', score: null, act: '' },
    said: 'Teste registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar teste de condicionamento físico" onClose={onClose}>
      <SimpleGrid cols={2}>
        <DateField control={control} name="on" label="Data do teste" max={today()} required />
        <ScoreField control={control} name="score" label="Nota" />
      </SimpleGrid>
      <ApprovalField control={control} name="approved" label="Resultado" required />
      <TextField control={control} name="act" label="Ato" description="Edital ou ata, número e data" />
    </RecordDialog>
  );
}
