import { Text } from '@mantine/core';
import { hoursWords } from './labels.ts';

type StudyCellProps = {
  readonly name: string;
  readonly institution: string;
  readonly hours: number | null;
};

/** A course with its institution and length. */
export function StudyCell({ name, institution, hours }: StudyCellProps) {
  return (
    <>
      {name}
      <Text fz="xs" c="dimmed">
        {institution}
        {hours === null ? '' : ` · ${hoursWords(hours)}`}
      </Text>
    </>
  );
}
