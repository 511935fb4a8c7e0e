import { Text } from '@mantine/core';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { removalBadge } from './labels.ts';

export type Removal = PersonnelRecord['removals'][number];

/** What the removal bars while it lasts: always the uniform, the permit by reasoned act. */
function Effects({ removal }: { readonly removal: Removal }) {
  return (
    <>
      <Text fz="sm">
        Farda e equipamento vedados.{' '}
        {removal.barsPermit ? 'Porte de arma suspenso.' : 'Porte de arma mantido.'}
      </Text>
      {removal.barsPermit ? (
        <Text fz="xs" c="dimmed">
          {removal.barsPermitReason}
        </Text>
      ) : null}
    </>
  );
}

function Acts({ removal: { act, extendedAct, endedAct } }: { readonly removal: Removal }) {
  return (
    <>
      <Text fz="sm">{act}</Text>
      {extendedAct === null ? null : <Text fz="xs">Prorrogado: {extendedAct}</Text>}
      {endedAct === null ? null : <Text fz="xs">Encerrado: {endedAct}</Text>}
    </>
  );
}

export const REMOVAL_COLUMNS: readonly Column<Removal>[] = [
  {
    key: 'days',
    header: 'Período',
    value: (row) => row.from,
    cell: (row) => `${dateWords(row.from)} a ${dateWords(row.to)}`,
    width: '12.5rem',
  },
  {
    key: 'state',
    header: 'Situação',
    value: (row) => (row.state === null ? 'Anulado' : removalBadge(row.state).label),
    cell: (row) => (row.state === null ? '—' : <StatusBadge {...removalBadge(row.state)} />),
    width: '8rem',
  },
  {
    key: 'effects',
    header: 'Efeitos',
    value: (row) => (row.barsPermit ? 'Porte suspenso' : 'Porte mantido'),
    cell: (row) => <Effects removal={row} />,
  },
  { key: 'act', header: 'Ato', value: (row) => row.act, cell: (row) => <Acts removal={row} /> },
];
