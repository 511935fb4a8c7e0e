import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { dateWords } from '../ui/dates.ts';

type PlainTableProps = {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly empty: string;
};

function PlainTable({ caption, headers, rows, empty }: PlainTableProps) {
  return (
    <div>
      <Text fw={600} fz="sm" mb={4}>
        {caption}
      </Text>
      {rows.length === 0 ? (
        <Text fz="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <Box component="section" className="ls-table-frame" aria-label={caption} tabIndex={0}>
          <table className="ls-table lb-table" aria-label={caption}>
            <thead>
              <tr>
                {headers.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  {headers.map((header, at) => (
                    <td key={header}>{row.cells[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Box>
      )}
    </div>
  );
}

function servedWords({ annulled, fulfilledOn }: GuardBehavior['sanctions'][number]): string {
  if (annulled) return 'Anulada';
  return fulfilledOn === null ? 'Ainda não cumprida' : dateWords(fulfilledOn);
}

function windowWords({ windows }: GuardBehavior['sanctions'][number]): string {
  if (windows.length === 0) return '—';
  return windows
    .map(({ months, until }) => `${months} meses: ${until === null ? 'não deixa' : dateWords(until)}`)
    .join('; ');
}

/** All that the drawing shows, as tables. */
export function BehaviorTables({ behavior }: { readonly behavior: GuardBehavior }) {
  return (
    <div className="lb-tables">
      <PlainTable
        caption="Classes de comportamento"
        headers={['De', 'Até', 'Classe']}
        rows={behavior.timeline.map((one) => ({
          key: one.from,
          cells: [dateWords(one.from), one.to === null ? 'em curso' : dateWords(one.to), one.label],
        }))}
        empty="Sem classes no período."
      />
      <PlainTable
        caption="Sanções definitivas"
        headers={['Sanção', 'Definitiva em', 'Fim do cumprimento', 'Deixa as janelas']}
        rows={behavior.sanctions.map((one) => ({
          key: String(one.id),
          cells: [one.label, dateWords(one.finalOn), servedWords(one), windowWords(one)],
        }))}
        empty="Nenhuma sanção definitiva."
      />
      <PlainTable
        caption="Afastamentos"
        headers={['Afastamento', 'De', 'Até', 'Computável']}
        rows={behavior.leaves.map((one) => ({
          key: `${one.from} ${one.to} ${one.label}`,
          cells: [one.label, dateWords(one.from), dateWords(one.to), one.counts ? 'Sim' : 'Não'],
        }))}
        empty="Nenhum afastamento."
      />
    </div>
  );
}
