import { z } from 'zod';
import { read } from '../app/queries.ts';
import { accusedWords, countWords } from '../proceedings/limitation-columns.tsx';
import { daysLeftWords } from '../proceedings/views-labels.ts';
import { dateWords } from '../ui/dates.ts';
import { fullDate } from '../ui/long-date.ts';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintTable } from './PrintPage.tsx';

const HEADERS = ['Procedimento', 'Acusados', 'Penalidade', 'Último dia seguro', 'Restam', 'Contagem'];

/** The table of limitation on the day, the first to run out on top. */
export const limitationDocument = defineDocument({
  input: z.object({ shown: z.enum(['all', 'near', 'lapsed']) }),
  load: async ({ shown }) => ({
    shown,
    agency: await read('agencies.current', {}),
    table: await read('proceedings.limitationTable', {}),
  }),
  label: ({ table }) => `Prescrição · ${dateWords(table.on)}`,
  render: ({ shown, agency, table }) => {
    const rows = table.rows.filter((row) => shown === 'all' || row.state === shown);
    return (
      <PrintPage agency={agency} title="Quadro de prescrição" subtitle={fullDate(table.on)}>
        <PrintTable
          caption={rows.length === 1 ? '1 prazo' : `${rows.length} prazos`}
          headers={HEADERS}
          rows={rows.map((row) => ({
            key: `${row.proceedingId} ${row.effect}`,
            cells: [
              row.number,
              accusedWords(row),
              row.label,
              dateWords(row.lastSafeDay),
              daysLeftWords(row.daysLeft),
              countWords(row),
            ],
          }))}
          empty="Nenhum prazo de prescrição nesta situação."
        />
        {table.hidden > 0 ? <p>Procedimentos protegidos fora desta lista: {table.hidden}.</p> : null}
      </PrintPage>
    );
  },
});
