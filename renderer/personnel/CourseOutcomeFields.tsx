import { SimpleGrid } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { today } from '../ui/dates.ts';

type CourseOutcomeFieldsProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly day: N;
  readonly score: N;
};

/** When a course ended and with which mark. */
export function CourseOutcomeFields<V extends FieldValues, N extends FieldPath<V>, T>({
  control,
  day,
  score,
}: CourseOutcomeFieldsProps<V, N, T>) {
  return (
    <SimpleGrid cols={2}>
      <DateField
        control={control}
        name={day}
        label="Data do término"
        whenEmpty="null"
        max={today()}
        required
      />
      <NumberField
        control={control}
        name={score}
        label="Nota"
        description="De 0 a 10; decide empates na progressão"
        decimals={2}
        min={0}
        max={10}
      />
    </SimpleGrid>
  );
}
