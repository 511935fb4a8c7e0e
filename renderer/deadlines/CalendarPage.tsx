import '../styles/deadlines.css';
import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { monthOf, weeksOf } from '../../shared/deadlines/month.ts';
import { isIsoDate } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { DueList } from './DueList.tsx';
import { MonthBar } from './MonthBar.tsx';
import { MonthGrid } from './MonthGrid.tsx';

type Calendar = OutputAt<'deadlines.calendar'>;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isIsoDate(value);
}

const UNREAD: Calendar = { tasks: [], holidays: [] };

/** What falls due, on a month of days and as a list. */
export function CalendarPage() {
  const [day, setDay] = useViewState('calendar', today(), isDay);
  const days = weeksOf(day).flat();
  const query = useRead('deadlines.calendar', { from: days[0] ?? day, to: days.at(-1) ?? day });
  return (
    <Page
      title="Prazos"
      lead="O que vence para os seus papéis. Os prazos são contados com os feriados do órgão."
      actions={
        <>
          <Button
            component={Link}
            to="/prazos/feriados"
            variant="default"
            leftSection={<IconCalendarOff size={18} aria-hidden />}
          >
            Feriados
          </Button>
          <PrintActions
            kind="agenda"
            input={{ month: monthOf(day) }}
            suggestedName={`prazos-${day.slice(0, 7)}.pdf`}
          />
        </>
      }
    >
      <MonthBar day={day} onDay={setDay} />
      <div className="ls-calendar">
        <MonthGrid day={day} onDay={setDay} calendar={query.data ?? UNREAD} />
        <Loaded query={query}>{(data) => <DueList day={day} calendar={data} />}</Loaded>
      </div>
    </Page>
  );
}
