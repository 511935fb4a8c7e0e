import type { PublishedCharter } from '../../shared/charter/contract.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';

const COLUMNS: readonly Column<PublishedCharter>[] = [
  {
    key: 'number',
    header: 'Versão',
    value: (row) => row.number,
    cell: (row) => `Versão ${row.number}`,
    width: '8rem',
  },
  {
    key: 'on',
    header: 'Publicada em',
    value: (row) => row.publishedOn,
    cell: (row) => dateWords(row.publishedOn),
    width: '10rem',
  },
  { key: 'document', header: 'Documento', value: (row) => row.document, cell: (row) => row.document },
  { key: 'by', header: 'Por', value: (row) => row.publishedBy, cell: (row) => row.publishedBy },
  {
    key: 'services',
    header: 'Serviços',
    value: (row) => row.services,
    cell: (row) => row.services,
    width: '8rem',
  },
];

/** Every published version, the latest first. */
export function VersionsTable({ versions }: { readonly versions: readonly PublishedCharter[] }) {
  return (
    <DataTable
      id="charter-versions"
      caption="Versões publicadas"
      rows={versions}
      columns={COLUMNS}
      rowKey={(row) => row.number}
      rowHref={(row) => `/carta-de-servicos/${row.number}`}
      initialSort={{ key: 'number', descending: true }}
      filterLabel={null}
      empty={{ title: 'Nenhuma versão publicada' }}
    />
  );
}
