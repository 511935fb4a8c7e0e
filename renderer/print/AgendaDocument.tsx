import { z } from 'zod';
import { monthName, weeksOf } from '../../shared/deadlines/month.ts';
import { formatDate, isoDate } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { TASKS } from '../dashboard/labels.ts';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintSection, PrintTable } from './PrintPage.tsx';

type Calendar = OutputAt<'deadlines.calendar'>;

async function calendarOf(month: string): Promise<Calendar> {
  const days = weeksOf(month)
    .flat()
    .filter((day) => day.slice(0, 7) === month.slice(0, 7));
  return read('deadlines.calendar', { from: days[0] ?? month, to: days.at(-1) ?? month });
}

function Dues({ tasks }: Pick<Calendar, 'tasks'>) {
  return (
    <PrintTable
      caption="O que vence no mês"
      headers={['Dia', 'O quê', 'Assunto']}
      empty="Nada vence neste mês."
      rows={tasks.map((task) => ({
        key: `${task.kind} ${task.id} ${task.title} ${task.detail}`,
        cells: [formatDate(task.dueOn), task.title, `${TASKS[task.kind].label} · ${task.detail}`],
      }))}
    />
  );
}

/** What falls due in a month for who prints it, and the days without office hours. */
export const agendaDocument = defineDocument({
  input: z.object({ month: isoDate }),
  load: async ({ month }) => ({
    month,
    agency: await read('agencies.current', {}),
    calendar: await calendarOf(month),
  }),
  label: ({ month }) => `Prazos de ${monthName(month)}`,
  render: ({ month, agency, calendar }) => (
    <PrintPage agency={agency} title="Agenda de prazos" subtitle={monthName(month)}>
      <PrintSection title="Prazos">
        <Dues tasks={calendar.tasks} />
      </PrintSection>
      <PrintSection title="Dias sem expediente">
        <PrintTable
          caption="Feriados do mês"
          headers={['Dia', 'Feriado']}
          empty="Nenhum feriado neste mês."
          rows={calendar.holidays.map(({ on, name }) => ({ key: on, cells: [formatDate(on), name] }))}
        />
      </PrintSection>
    </PrintPage>
  ),
});
