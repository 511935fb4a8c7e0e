import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusBadge } from '../ui/StatusBadge.tsx';

export type Entry = {
  readonly id: number;
  readonly act: string;
  readonly annulled: boolean;
  readonly annulledReason: string | null;
};

type EntryStandingProps = {
  readonly entry: Entry;
  /** Which entry, for who does not see the row. */
  readonly what: string;
  /** Further steps of an entry that stands. */
  readonly steps?: ReactNode;
  readonly onAnnul: (() => void) | null;
};

/** Annulled with its reason, or the steps that an entry that stands still admits. */
export function EntryStanding({ entry, what, steps, onAnnul }: EntryStandingProps) {
  if (entry.annulled) {
    return (
      <>
        <StatusBadge tone="quiet" label="Anulado" />
        <Text fz="xs" c="dimmed">
          {entry.annulledReason}
        </Text>
      </>
    );
  }
  if (onAnnul === null) return <StatusBadge tone="good" label="Consta" />;
  return (
    <Group gap={2} wrap="nowrap">
      {steps}
      <Button size="compact-sm" variant="subtle" color="red" aria-label={`Anular ${what}`} onClick={onAnnul}>
        Anular
      </Button>
    </Group>
  );
}
