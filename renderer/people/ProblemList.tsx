import { List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '../../shared/rulebook/proof.ts';

/** What stands against something: a sentence and its article, one item each. */
export function ProblemList({
  problems,
  label,
}: {
  readonly problems: readonly Problem[];
  readonly label: string;
}) {
  if (problems.length === 0) return null;
  return (
    <List
      aria-label={label}
      size="sm"
      spacing={4}
      icon={<IconAlertTriangle size={16} aria-hidden color="var(--mantine-color-amber-8)" />}
    >
      {problems.map((one) => (
        <List.Item key={`${one.id} ${one.text}`}>
          {one.text}{' '}
          <Text span fz="xs" c="dimmed">
            ({one.citation})
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
