import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Holiday } from '../../shared/deadlines/contract.ts';
import { monthName, WEEKDAYS } from '../../shared/deadlines/month.ts';
import { weekday } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { today } from '../ui/dates.ts';

type Task = OutputAt<'deadlines.calendar'>['tasks'][number];

type DayCellProps = {
  readonly day: string;
  readonly selected: boolean;
  /** Of the month before or after. */
  readonly outside: boolean;
  readonly isToday: boolean;
  readonly tasks: readonly Task[];
  readonly holiday: Holiday | null;
  readonly onDay: (day: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

function countWords(count: number): string {
  return count === 1 ? '1 prazo' : `${count} prazos`;
}

/** Late, due today, or still to come. */
function toneOf(day: string, count: number): 'none' | 'late' | 'today' | 'coming' {
  if (count === 0) return 'none';
  if (day < today()) return 'late';
  return day === today() ? 'today' : 'coming';
}

/** One day: how much falls due, and whether the office is closed. */
export function DayCell({ day, selected, outside, isToday, tasks, holiday, onDay, onKey }: DayCellProps) {
  const closed = holiday !== null || [0, 6].includes(weekday(day));
  return (
    <td data-closed={closed} data-outside={outside}>
      <button
        type="button"
        tabIndex={selected ? 0 : -1}
        data-day={day}
        data-selected={selected}
        aria-pressed={selected}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onDay(day)}
        onKeyDown={onKey}
      >
        <span className="ls-day-number">{Number(day.slice(8, 10))}</span>
        <VisuallyHidden>
          {' '}
          de {monthName(day)}, {WEEKDAYS[weekday(day)]}
        </VisuallyHidden>
        {holiday === null ? null : <span className="ls-day-holiday">{holiday.name}</span>}
        {tasks.length === 0 ? null : (
          <span className="ls-day-count" data-tone={toneOf(day, tasks.length)}>
            {countWords(tasks.length)}
            <VisuallyHidden>{day < today() ? ', vencido' : ''}</VisuallyHidden>
          </span>
        )}
      </button>
    </td>
  );
}
