import { Stack, Text } from '@mantine/core';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import type { SanctionEventKind } from '../../shared/sanctions/model.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import type { Tone } from '../ui/StatusBadge.tsx';
import { type Moment, Timeline } from '../ui/Timeline.tsx';
import { EVENT_LABELS } from './labels.ts';

const TONES: Readonly<Partial<Record<SanctionEventKind, Tone>>> = {
  served: 'good',
  annulled: 'bad',
};

function recorded({ events }: Sanction): (Moment & { readonly on: string })[] {
  return events.map(({ id, kind, on, text, actorName }) => ({
    id,
    on,
    when: dateWords(on),
    title: EVENT_LABELS[kind],
    tone: TONES[kind] ?? 'info',
    detail: (
      <Stack gap={2}>
        {text === '' ? null : (
          <Text fz="sm" className="ls-text">
            {text}
          </Text>
        )}
        {actorName === '' ? null : (
          <Text fz="xs" c="dimmed">
            Registrado por {actorName}
          </Text>
        )}
      </Stack>
    ),
  }));
}

function fact({ factOn, citation, itemLabel }: Sanction): Moment {
  return {
    id: 'fact',
    when: dateWords(factOn),
    title: 'Fato',
    detail: `${citation} · ${itemLabel}`,
    tone: 'neutral',
  };
}

/** The dates of a sanction, from the fact on. */
export function SanctionTimeline({ sanction }: { readonly sanction: Sanction }) {
  return (
    <Section title="Datas">
      <Timeline label="Datas da sanção" moments={[fact(sanction), ...recorded(sanction)]} />
    </Section>
  );
}
