import { z } from 'zod';
import { HEARING_STATUS } from '../../shared/hearings/model.ts';
import { isoDate } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { fullDate } from '../ui/long-date.ts';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintTable } from './PrintPage.tsx';

type Item = OutputAt<'hearings.agenda'>[number];

function cells(item: Item): readonly string[] {
  const { at, until, place, heard, heardRole, proceeding, presider, status, reachable } = item;
  return [
    `${at} às ${until}`,
    place,
    reachable ? `${heard} (${heardRole.toLowerCase()})` : 'Procedimento protegido',
    proceeding.number,
    reachable ? presider : '—',
    HEARING_STATUS[status],
  ];
}

/** The agenda of a day. */
export const hearingsAgendaDocument = defineDocument({
  input: z.object({ day: isoDate }),
  load: async ({ day }) => ({
    day,
    agency: await read('agencies.current', {}),
    items: await read('hearings.agenda', { from: day, to: day }),
  }),
  label: ({ day }) => `Pauta de oitivas · ${dateWords(day)}`,
  render: ({ agency, day, items }) => (
    <PrintPage agency={agency} title="Pauta de oitivas" subtitle={fullDate(day)}>
      <PrintTable
        caption={items.length === 1 ? '1 oitiva' : `${items.length} oitivas`}
        headers={['Hora', 'Local', 'Quem é ouvido', 'Procedimento', 'Preside', 'Situação']}
        rows={items.map((item) => ({ key: item.id, cells: cells(item) }))}
        empty="Não há oitivas designadas para este dia."
      />
    </PrintPage>
  ),
});
