import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { MissingBadge, ValidityBadge } from './RulebookBadges.tsx';

type Row = OutputAt<'rulebooks.list'>[number];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'title', header: 'Norma', value: (row) => row.title, cell: (row) => row.title },
  {
    key: 'law',
    header: 'Lei',
    value: (row) => row.lawNumber || null,
    cell: (row) => row.lawNumber || 'Não informada',
  },
  {
    key: 'from',
    header: 'Em vigor desde',
    value: (row) => row.validFrom,
    cell: (row) => dateWords(row.validFrom),
    width: '9rem',
  },
  {
    key: 'to',
    header: 'Até',
    value: (row) => row.validTo,
    cell: (row) => dateWords(row.validTo),
    width: '8rem',
  },
  { key: 'validity', header: 'Vigência', cell: (row) => <ValidityBadge row={row} />, width: '10rem' },
  {
    key: 'missing',
    header: 'Pendências',
    cell: (row) => <MissingBadge missing={row.missing} />,
    width: '10rem',
  },
];

/** The versions of the disciplinary code that the office has adopted. */
export function RulebooksPage() {
  const rulebooks = useRead('rulebooks.list', {});
  return (
    <Page
      title="Norma disciplinar"
      lead="Versões do código de conduta adotadas pelo órgão. Cada fato é julgado pela versão em vigor no dia em que ocorreu."
    >
      <DataTable
        id="rulebooks"
        caption="Normas"
        rows={rulebooks.data}
        error={rulebooks.error}
        onRetry={() => void rulebooks.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/norma/${row.id}`}
        initialSort={{ key: 'from', descending: true }}
        filterLabel={null}
        empty={{ title: 'Nenhuma norma publicada', message: 'A norma é publicada na criação do órgão.' }}
      />
    </Page>
  );
}
