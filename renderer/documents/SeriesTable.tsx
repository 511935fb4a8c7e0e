import type { SeriesCheck } from '../../shared/documents/verdict.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

const MOST = 5;

function listed(numbers: readonly string[]): string {
  const rest = numbers.length - MOST;
  return `${numbers.slice(0, MOST).join(', ')}${rest > 0 ? ` e mais ${rest}` : ''}`;
}

function faults({ missing, beyond }: SeriesCheck): string {
  return [
    missing.length === 0 ? '' : `Sem documento: ${listed(missing)}`,
    beyond.length === 0 ? '' : `Número não dado: ${listed(beyond)}`,
  ]
    .filter((one) => one !== '')
    .join('. ');
}

const COLUMNS: readonly Column<SeriesCheck>[] = [
  { key: 'label', header: 'Espécie', value: (row) => row.label, cell: (row) => row.label },
  { key: 'series', header: 'Série', value: (row) => row.series, cell: (row) => row.series, width: '6rem' },
  { key: 'year', header: 'Ano', value: (row) => row.year, cell: (row) => row.year, width: '6rem' },
  {
    key: 'last',
    header: 'Último número',
    value: (row) => row.last,
    cell: (row) => row.last.toLocaleString('pt-BR'),
    align: 'right',
    width: '9rem',
  },
  {
    key: 'issued',
    header: 'Documentos',
    value: (row) => row.issued,
    cell: (row) => row.issued.toLocaleString('pt-BR'),
    align: 'right',
    width: '8rem',
  },
  {
    key: 'faults',
    header: 'Resultado',
    value: faults,
    cell: (row) => {
      const found = faults(row);
      return found === '' ? (
        <StatusBadge tone="good" label="Sem falhas" />
      ) : (
        <StatusBadge tone="bad" label={found} />
      );
    },
  },
];

/** Each series and year, and what is wrong with it. */
export function SeriesTable({ series }: { readonly series: readonly SeriesCheck[] }) {
  return (
    <DataTable
      id="documents.series"
      caption="Séries de numeração"
      rows={series}
      columns={COLUMNS}
      rowKey={(row) => `${row.series} ${row.year}`}
      filterLabel={null}
      empty={{
        title: 'Nenhum número dado',
        message: 'As séries começam com o primeiro documento de cada espécie.',
      }}
    />
  );
}
