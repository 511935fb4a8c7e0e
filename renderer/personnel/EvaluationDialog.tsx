import { SimpleGrid } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { ApprovalField } from './ApprovalField.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { ScoreField } from './ScoreField.tsx';
import { useRecordForm } from './use-record-form.ts';

type EvaluationDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a yearly evaluation. */
export function EvaluationDialog({ guardId, onClose }: EvaluationDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordEvaluation',
    defaultValues: { guardId, from: '', to: '', on: today(), score: null, evaluator: '', act: '' },
    said: 'Avaliação registrada',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar avaliação de desempenho" onClose={onClose}>
      <SimpleGrid cols={2}>
        <DateField control={control} name="from" label="Início do período" max={today()} required />
        <DateField control={control} name="to" label="Fim do período" max={today()} required />
        <DateField control={control} name="on" label="Data da avaliação" max={today()} required />
        <ScoreField control={control} name="score" label="Nota" />
      </SimpleGrid>
      <ApprovalField control={control} name="approved" label="Resultado" required />
      <TextField control={control} name="evaluator" label="Quem avaliou" required />
      <TextField control={control} name="act" label="Ato" description="Boletim ou processo, número e data" />
    </RecordDialog>
  );
}
