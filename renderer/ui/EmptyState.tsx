import { Stack, Text } from '@mantine/core';
import { IconInbox, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly title: string;
  readonly message?: ReactNode;
  readonly icon?: TablerIcon;
  /** The button of the next step. */
  readonly action?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, message, icon: Icon = IconInbox, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap={6} py="xl" ta="center">
      <Icon size={34} stroke={1.4} color="var(--mantine-color-gray-6)" aria-hidden />
      <Text fw={600}>{title}</Text>
      {message ? (
        <Text c="dimmed" fz="sm" maw="52ch">
          {message}
        </Text>
      ) : null}
      {action}
    </Stack>
  );
}
