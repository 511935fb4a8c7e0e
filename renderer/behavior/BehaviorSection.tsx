import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { Because } from '../ui/Because.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { AsKnownButton } from './AsKnownButton.tsx';
import { BehaviorFigure } from './BehaviorFigure.tsx';
import { ClassBadge } from './ClassBadge.tsx';
import { ClassOnDate } from './ClassOnDate.tsx';
import { daysWords } from './labels.ts';
import { WhatIfButton } from './WhatIfButton.tsx';

function Now({ behavior: { current, next, on } }: { readonly behavior: GuardBehavior }) {
  if (current === null) return null;
  return (
    <Group gap="xs">
      <Text fz="sm">Classe atual:</Text>
      <ClassBadge of={current} />
      <Text fz="sm" c="dimmed">
        {current.citation}
      </Text>
      {next === null ? (
        <Text fz="sm">· Nenhuma mudança futura, se nada mais ocorrer</Text>
      ) : (
        <>
          <Text fz="sm">
            · Próxima mudança em <strong>{dateWords(next.on)}</strong> (em{' '}
            {daysWords(daysBetween(on, next.on))}), para
          </Text>
          <ClassBadge of={next} />
        </>
      )}
    </Group>
  );
}

function Inquiries({ behavior }: { readonly behavior: GuardBehavior }) {
  const can = useCan();
  return (
    <>
      <AsKnownButton behavior={behavior} />
      {can('rulebooks.read') ? <WhatIfButton behavior={behavior} /> : null}
    </>
  );
}

function Rulebook({ of: { id, title } }: { readonly of: GuardBehavior['rulebook'] }) {
  const can = useCan();
  return (
    <Text fz="xs" c="dimmed" mt="xs">
      Norma aplicada:{' '}
      {can('rulebooks.read') ? (
        <Anchor component={Link} to={`/norma/${id}`} fz="xs">
          {title}
        </Anchor>
      ) : (
        title
      )}
    </Text>
  );
}

/** A guard's behavior: class of today and what comes next, timeline, proof, and the class on any day. */
export function BehaviorSection({ guardId }: { readonly guardId: number }) {
  const behavior = useRead('behavior.ofGuard', { guardId, on: null });
  return (
    <Section title="Comportamento" actions={behavior.data ? <Inquiries behavior={behavior.data} /> : null}>
      <Loaded query={behavior}>
        {(data) => (
          <Stack gap="sm">
            <Now behavior={data} />
            <BehaviorFigure behavior={data} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <div>
                <Because reasons={data.current?.because ?? []} />
                <Rulebook of={data.rulebook} />
              </div>
              <ClassOnDate guardId={guardId} since={data.timeline[0]?.from ?? data.on} />
            </SimpleGrid>
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
