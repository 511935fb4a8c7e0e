import { SimpleGrid } from '@mantine/core';
import { COURSE_KINDS, COURSE_OUTCOMES } from '../../shared/personnel/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { CourseOutcomeFields } from './CourseOutcomeFields.tsx';
import { optionsIn, TARGET_GRADE_OPTIONS } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const KINDS = optionsIn(COURSE_KINDS);
const OUTCOMES = optionsIn(COURSE_OUTCOMES);

type Fields = { readonly of: ContractFormState<'personnel.recordCourse'> };

function What({ of: { form, control } }: Fields) {
  return (
    <>
      <SelectField control={control} name="kind" label="Tipo de curso" options={KINDS} required />
      {form.watch('kind') === 'progressao' ? (
        <SelectField
          control={control}
          name="forGrade"
          label="Graduação a que dá acesso"
          options={TARGET_GRADE_OPTIONS}
          required
        />
      ) : null}
      <TextField control={control} name="name" label="Curso" required />
      <TextField control={control} name="institution" label="Instituição" required />
    </>
  );
}

function When({ of: { form, control } }: Fields) {
  const outcome = form.watch('outcome');
  return (
    <>
      <SimpleGrid cols={2}>
        <DateField control={control} name="startedOn" label="Data do início" max={today()} required />
        <NumberField control={control} name="hours" label="Carga horária" suffix=" horas" min={1} />
      </SimpleGrid>
      <SelectField control={control} name="outcome" label="Resultado" options={OUTCOMES} required />
      {outcome === 'ongoing' ? null : (
        <CourseOutcomeFields control={control} day="concludedOn" score="score" />
      )}
    </>
  );
}

type CourseDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a course, ended or going on. */
export function CourseDialog({ guardId, onClose }: CourseDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordCourse',
    defaultValues: {
      guardId,
      forGrade: null,
      name: '',
      institution: '',
      hours: null,
      startedOn: '',
      outcome: 'ongoing',
      concludedOn: null,
      score: null,
      act: '',
    },
    said: 'Curso registrado',
    onClose,
  });
  return (
    <RecordDialog of={form} title="Registrar curso" onClose={onClose}>
      <What of={form} />
      <When of={form} />
      <TextField
        control={form.control}
        name="act"
        label="Ato"
        description="Edital, portaria de matrícula ou certificado"
      />
    </RecordDialog>
  );
}
