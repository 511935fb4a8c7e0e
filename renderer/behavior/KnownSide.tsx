import { Stack, Text } from '@mantine/core';
import type { BehaviorAsKnown } from '../../shared/behavior/contract.ts';
import { Because } from '../ui/Because.tsx';
import { dateWords } from '../ui/dates.ts';
import { ClassBadge } from './ClassBadge.tsx';

type Reading = BehaviorAsKnown['now'];

function spanWords({ from, to }: Reading['timeline'][number]): string {
  return to === null ? `desde ${dateWords(from)}` : `${dateWords(from)} a ${dateWords(to)}`;
}

/** One of the two readings: class, proof and the classes until then. */
export function KnownSide({ title, reading }: { readonly title: string; readonly reading: Reading }) {
  const { current, timeline } = reading;
  return (
    <section aria-label={title}>
      <Stack gap={6}>
        <Text fz="sm" fw={600}>
          {title}
        </Text>
        <div>
          <ClassBadge of={current} />
        </div>
        <Because reasons={current.because} />
        <ul className="lb-path" aria-label={`Classes: ${title.toLowerCase()}`}>
          {timeline.map((one) => (
            <li key={one.from}>
              <span>{spanWords(one)}</span>
              {one.label}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
