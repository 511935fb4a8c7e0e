import { SimpleGrid } from '@mantine/core';
import { KINSHIPS } from '../../shared/personnel/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { optionsIn } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const OPTIONS = optionsIn(KINSHIPS);

type DependantDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a dependant. */
export function DependantDialog({ guardId, onClose }: DependantDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordDependant',
    defaultValues: { guardId, name: '', birthOn: '', from: today(), act: '' },
    said: 'Dependente registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar dependente" onClose={onClose}>
      <TextField control={control} name="name" label="Nome completo" required />
      <SelectField control={control} name="kinship" label="Parentesco" options={OPTIONS} required />
      <SimpleGrid cols={2}>
        <DateField control={control} name="birthOn" label="Data de nascimento" max={today()} required />
        <DateField control={control} name="from" label="Dependente desde" max={today()} required />
      </SimpleGrid>
      <TextField
        control={control}
        name="act"
        label="Documento"
        description="Certidão, declaração ou decisão judicial"
      />
    </RecordDialog>
  );
}
