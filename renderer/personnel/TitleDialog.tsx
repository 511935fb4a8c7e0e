import { SimpleGrid } from '@mantine/core';
import { SCHOOLING } from '../../shared/progression/schooling.ts';
import { CheckboxField, SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { optionsIn } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const LEVELS = optionsIn(SCHOOLING);

type TitleDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records schooling or a title. */
export function TitleDialog({ guardId, onClose }: TitleDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordTitle',
    defaultValues: {
      guardId,
      name: '',
      institution: '',
      hours: null,
      concludedOn: '',
      related: true,
      act: '',
    },
    said: 'Título registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar escolaridade ou título" onClose={onClose}>
      <SelectField
        control={control}
        name="level"
        label="Nível"
        options={LEVELS}
        required
        searchable={false}
      />
      <TextField control={control} name="name" label="Curso" required />
      <TextField control={control} name="institution" label="Instituição" required />
      <SimpleGrid cols={2}>
        <DateField control={control} name="concludedOn" label="Data da conclusão" max={today()} required />
        <NumberField control={control} name="hours" label="Carga horária" suffix=" horas" min={1} />
      </SimpleGrid>
      <CheckboxField
        control={control}
        name="related"
        label="Estreitamente relacionado às atividades da guarda"
        description="Só esses títulos pontuam na progressão (Anexo 2, art. 3º, § 4º)"
      />
      <TextField
        control={control}
        name="act"
        label="Documento"
        description="Diploma, certificado ou apostila"
      />
    </RecordDialog>
  );
}
