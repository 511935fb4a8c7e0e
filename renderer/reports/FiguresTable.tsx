import { Box } from '@mantine/core';
import type { ReportTable } from '../../shared/reports/model.ts';
import { TABLES } from '../../shared/reports/tables.ts';
import { changeWords, countWords, shareWords } from './words.ts';

type Cells = { readonly label: string; readonly count: number | null; readonly before: number | null };

function Line({ label, count, before, total }: Cells & { readonly total: number | null }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {[countWords(count), shareWords(count, total), countWords(before), changeWords(count, before)].map(
        (words, at) => (
          <td key={['count', 'share', 'before', 'change'][at]} data-align="right">
            {words}
          </td>
        ),
      )}
    </tr>
  );
}

/** The figures of one table of the report, with the period before. */
export function FiguresTable({ table }: { readonly table: ReportTable }) {
  const { title, column } = TABLES[table.id];
  return (
    <Box component="section" className="ls-table-frame" aria-label={`${title}: números`} tabIndex={0}>
      <table className="ls-table" aria-label={title}>
        <thead>
          <tr>
            {[column, 'Período', 'Parcela', 'Anterior', 'Variação'].map((header, at) => (
              <th key={header} scope="col" data-align={at === 0 ? 'left' : 'right'}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.cells.map((cell) => (
            <Line key={cell.label} {...cell} total={table.total} />
          ))}
          <Line label="Total" count={table.total} before={table.totalBefore} total={table.total} />
        </tbody>
      </table>
    </Box>
  );
}
