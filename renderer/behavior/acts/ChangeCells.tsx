import { Group } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { DueChange } from '../../../shared/behavior/act-model.ts';
import { dateWords } from '../../ui/dates.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { ClassBadge } from '../ClassBadge.tsx';

/** From which class to which. */
export function FromTo({ change: { from, to } }: { readonly change: DueChange }) {
  return (
    <Group gap={6} wrap="nowrap">
      <ClassBadge of={from} />
      <IconArrowRight size={16} aria-label="para" />
      <ClassBadge of={to} />
    </Group>
  );
}

/** Since when, and whether an earlier act could have said so. */
export function Since({ change: { on, retroactive } }: { readonly change: DueChange }) {
  return (
    <Group gap={4}>
      {dateWords(on)}
      {retroactive ? <StatusBadge tone="warn" label="Retroativa" /> : null}
    </Group>
  );
}
