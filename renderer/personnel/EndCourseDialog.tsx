import { Text } from '@mantine/core';
import { COURSE_OUTCOMES } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { dateWords } from '../ui/dates.ts';
import { CourseOutcomeFields } from './CourseOutcomeFields.tsx';
import { optionsIn } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const ENDINGS = optionsIn(COURSE_OUTCOMES.filter(({ id }) => id !== 'ongoing'));

type EndCourseDialogProps = {
  readonly course: PersonnelRecord['courses'][number];
  readonly onClose: () => void;
};

/** Ends a course that was going on. */
export function EndCourseDialog({ course, onClose }: EndCourseDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.endCourse',
    defaultValues: { id: course.id, outcome: 'approved', concludedOn: null, score: null },
    said: 'Curso concluído',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Concluir curso" onClose={onClose}>
      <Text fz="sm">
        {course.name}, {course.institution}, iniciado em {dateWords(course.startedOn)}.
      </Text>
      <SelectField control={control} name="outcome" label="Resultado" options={ENDINGS} required />
      <CourseOutcomeFields control={control} day="concludedOn" score="score" />
    </RecordDialog>
  );
}
