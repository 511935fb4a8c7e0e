import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { IsoDate } from '../../../shared/time/civil-date.ts';
import type { OutputAt } from '../../app/client.ts';
import { useRead } from '../../app/queries.ts';
import { dateWords } from '../../ui/dates.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { DraftStep } from './DraftStep.tsx';
import { changesWords } from './labels.ts';
import { PendingTable } from './PendingTable.tsx';
import { UntilForm } from './UntilForm.tsx';

type Pending = OutputAt<'behavior.pendingChanges'>;

function summary({ items, lastAct, until }: Pending): string {
  const since =
    lastAct === null
      ? 'Nenhum ato em vigor.'
      : `Último ato: ${lastAct.number}, até ${dateWords(lastAct.until)}.`;
  const count = items.length === 0 ? 'Nenhuma mudança' : changesWords(items.length);
  return `${count} a declarar até ${dateWords(until)}. ${since}`;
}

/** The changes that no act has declared yet, and the draft to be made of them. */
export function PendingPanel() {
  const [until, setUntil] = useState<IsoDate | null>(null);
  const pending = useRead('behavior.pendingChanges', { until });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <UntilForm onAsk={setUntil} />
        {pending.data ? <DraftStep pending={pending.data} /> : null}
      </Group>
      <Loaded query={pending}>
        {(data) => (
          <Stack gap="sm">
            <Text fz="sm" role="status">
              {summary(data)}
            </Text>
            <PendingTable items={data.items} />
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
