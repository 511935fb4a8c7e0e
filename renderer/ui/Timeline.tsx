import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Tone } from './StatusBadge.tsx';

export type Moment = {
  readonly id: string | number;
  /** Already in words: `dd/mm/aaaa`. */
  readonly when: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
};

/** What happened, in order, as a list that reads well aloud. */
export function Timeline({
  moments,
  label,
}: {
  readonly moments: readonly Moment[];
  readonly label: string;
}) {
  return (
    <ol className="ls-timeline" aria-label={label}>
      {moments.map((moment) => (
        <li key={moment.id} data-tone={moment.tone ?? 'info'}>
          <Text fz="xs" c="dimmed" className="ls-num">
            {moment.when}
          </Text>
          <Text fw={600} fz="sm" component="div">
            {moment.title}
          </Text>
          {moment.detail ? (
            <Text fz="sm" component="div" mt={2}>
              {moment.detail}
            </Text>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
