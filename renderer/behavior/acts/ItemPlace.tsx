import { Button, Group, Text } from '@mantine/core';
import type { ActItem } from '../../../shared/behavior/act-model.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';

/** What who reviews a draft may do with a guard. */
export type Steps = { readonly exclude: (item: ActItem) => void; readonly include: (item: ActItem) => void };

/** Whether a guard is in the act, why not, and the way to change it. */
export function ItemPlace({ item, steps }: { readonly item: ActItem; readonly steps: Steps | null }) {
  const name = item.guard.name;
  const step = item.excluded
    ? { label: 'Reincluir', act: steps?.include }
    : { label: 'Excluir', act: steps?.exclude };
  return (
    <>
      <Group gap={6} wrap="nowrap">
        <StatusBadge
          tone={item.excluded ? 'quiet' : 'good'}
          label={item.excluded ? 'Fora do ato' : 'No ato'}
        />
        {step.act ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color={item.excluded ? 'govbr' : 'red'}
            aria-label={`${step.label} ${name}`}
            onClick={() => step.act?.(item)}
          >
            {step.label}
          </Button>
        ) : null}
      </Group>
      {item.excludedReason === null ? null : (
        <Text fz="xs" c="dimmed">
          {item.excludedReason}
        </Text>
      )}
    </>
  );
}
