import { Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { BehaviorSupposed } from '../../shared/behavior/contract.ts';
import { useRead } from '../app/queries.ts';
import { Because } from '../ui/Because.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { ChangePath } from './ChangePath.tsx';
import { ClassBadge } from './ClassBadge.tsx';
import { PointsMove } from './PointsMove.tsx';
import type { Supposed } from './supposition.ts';

function Outcome({ of: { before, after } }: { readonly of: BehaviorSupposed }) {
  if (after === null) return null;
  return (
    <Group gap="xs">
      <Text fz="sm">Classe na data, sem a penalidade:</Text>
      <ClassBadge of={before} />
      <IconArrowRight size={16} aria-hidden />
      <Text fz="sm">com ela:</Text>
      <ClassBadge of={after} />
    </Group>
  );
}

function Answer({ of }: { readonly of: BehaviorSupposed }) {
  const [first = '', ...others] = of.sentences;
  return (
    <Stack gap="sm" role="status" className="lb-answer">
      <Text fw={600}>{first}</Text>
      {others.map((sentence) => (
        <Text key={sentence} fz="sm">
          {sentence}
        </Text>
      ))}
      <Outcome of={of} />
      {of.dismisses ? null : (
        <div className="lb-paths">
          <ChangePath title="Mudanças com a penalidade" changes={of.path} />
          <ChangePath title="Mudanças sem ela" changes={of.withoutIt} />
        </div>
      )}
      <PointsMove move={of.pointsMove} />
      <Because reasons={of.after?.because ?? []} label="Por quê? Ver fundamento da classe" />
      <Text fz="xs" c="dimmed">
        Norma aplicada: {of.rulebook.title}
      </Text>
    </Stack>
  );
}

/** What the penalty asked about would do. */
export function WhatIfAnswer({ guardId, asked }: { readonly guardId: number; readonly asked: Supposed }) {
  const answer = useRead('behavior.whatIf', { guardId, ...asked });
  return <Loaded query={answer}>{(supposed) => <Answer of={supposed} />}</Loaded>;
}
