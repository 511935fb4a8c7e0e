import { SimpleGrid } from '@mantine/core';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { ApprovalField } from './ApprovalField.tsx';
import { TARGET_GRADE_OPTIONS } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { ScoreField } from './ScoreField.tsx';
import { useRecordForm } from './use-record-form.ts';

type SelectionDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records the outcome of an internal selection. */
export function SelectionDialog({ guardId, onClose }: SelectionDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordSelection',
    defaultValues: { guardId, on: '', score: null, act: '' },
    said: 'Processo seletivo registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar processo seletivo interno" onClose={onClose}>
      <SelectField
        control={control}
        name="forGrade"
        label="Para a graduação"
        options={TARGET_GRADE_OPTIONS}
        required
      />
      <SimpleGrid cols={2}>
        <DateField control={control} name="on" label="Data do resultado" max={today()} required />
        <ScoreField control={control} name="score" label="Nota" />
      </SimpleGrid>
      <ApprovalField control={control} name="approved" label="Resultado" required />
      <TextField control={control} name="act" label="Ato" description="Edital, número e data" />
    </RecordDialog>
  );
}
