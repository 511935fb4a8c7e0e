import { Box } from '@mantine/core';
import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';
import { dateWords } from '../ui/dates.ts';

type Years = Readonly<BehaviorHistoryOfForce['years']>;
type Classes = BehaviorHistoryOfForce['classes'];

/** The figures of the drawing, the newest year first. */
export function HistoryTable({ years, classes }: { readonly years: Years; readonly classes: Classes }) {
  return (
    <Box component="section" className="ls-table-frame lb-history" aria-label="Classes por ano" tabIndex={0}>
      <table className="ls-table lb-table" aria-label="Classes por ano">
        <thead>
          <tr>
            {['Ano', ...classes.map((one) => one.label), 'Total'].map((header, at) => (
              <th key={header} scope="col" data-align={at === 0 ? 'left' : 'right'}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((one) => (
            <tr key={one.year}>
              <th scope="row">
                {one.on.endsWith('12-31') ? one.year : `${one.year} (até ${dateWords(one.on).slice(0, 5)})`}
              </th>
              {one.counts.map(({ class: id, count }) => (
                <td key={id} data-align="right">
                  {count}
                </td>
              ))}
              <td data-align="right">{one.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
