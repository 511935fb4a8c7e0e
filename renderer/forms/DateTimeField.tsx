import { Group } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { DateField } from './DateField.tsx';
import type { WhenEmpty } from './field.ts';
import { TimeField } from './TimeField.tsx';

type DateTimeFieldProps<V extends FieldValues, N extends FieldPath<V>, M extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly date: N;
  readonly time: M;
  readonly dateLabel: string;
  readonly timeLabel: string;
  readonly required?: boolean;
  readonly timeRequired?: boolean;
  readonly max?: string;
  readonly whenEmpty?: WhenEmpty;
};

/** A day and an hour side by side, each a field of its own in the contract. */
export function DateTimeField<V extends FieldValues, N extends FieldPath<V>, M extends FieldPath<V>, T>(
  props: DateTimeFieldProps<V, N, M, T>,
) {
  const {
    control,
    date,
    time,
    dateLabel,
    timeLabel,
    required = false,
    timeRequired = false,
    max,
    whenEmpty = 'text',
  } = props;
  return (
    <Group grow align="flex-start" gap="sm">
      <DateField
        control={control}
        name={date}
        label={dateLabel}
        required={required}
        whenEmpty={whenEmpty}
        {...(max === undefined ? {} : { max })}
      />
      <TimeField
        control={control}
        name={time}
        label={timeLabel}
        required={timeRequired}
        whenEmpty={whenEmpty}
      />
    </Group>
  );
}
