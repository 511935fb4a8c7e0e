import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { monthName, sameDayIn } from '../../shared/deadlines/month.ts';
import { today } from '../ui/dates.ts';

type MonthBarProps = { readonly day: string; readonly onDay: (day: string) => void };

/** The month in sight, and the ways to the others. */
export function MonthBar({ day, onDay }: MonthBarProps) {
  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="Mês anterior"
        onClick={() => onDay(sameDayIn(day, -1))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="Mês seguinte"
        onClick={() => onDay(sameDayIn(day, 1))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => onDay(today())}>
        Hoje
      </Button>
      <Title order={2} className="ls-month" aria-live="polite">
        {monthName(day)}
      </Title>
    </Group>
  );
}
