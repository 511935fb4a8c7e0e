import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dayByKey, monthName, WEEKDAYS, weeksOf } from '../../shared/deadlines/month.ts';
import type { OutputAt } from '../app/client.ts';
import { today } from '../ui/dates.ts';
import { DayCell } from './DayCell.tsx';

type Calendar = OutputAt<'deadlines.calendar'>;

type MonthGridProps = {
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly calendar: Calendar;
};

/** A month of days, walked with the arrows; Home and End go along the week, Page Up and Page Down along the months. */
export function MonthGrid({ day, onDay, calendar }: MonthGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const walking = useRef(false);
  useEffect(() => {
    if (!walking.current) return;
    walking.current = false;
    grid.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const walk = (event: KeyboardEvent): void => {
    const next = dayByKey(day, event.key);
    if (next === null) return;
    event.preventDefault();
    walking.current = true;
    onDay(next);
  };
  return (
    <table className="ls-month-grid" aria-label={monthName(day)} ref={grid}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <DayCell
                key={one}
                day={one}
                selected={one === day}
                outside={one.slice(0, 7) !== day.slice(0, 7)}
                isToday={one === today()}
                tasks={calendar.tasks.filter(({ dueOn }) => dueOn === one)}
                holiday={calendar.holidays.find(({ on }) => on === one) ?? null}
                onDay={onDay}
                onKey={walk}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
