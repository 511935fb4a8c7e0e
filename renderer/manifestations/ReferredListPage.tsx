import '../styles/manifestations.css';
import { Group } from '@mantine/core';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { unordered } from './columns.ts';
import { ListFilters } from './ListFilters.tsx';
import { PROCEEDING_STATUS } from './labels.ts';
import { ExcerptText } from './list/Excerpt.tsx';
import { type ReferredRow, type ReferredStatusFilter, useReferredPages } from './use-manifestation-pages.ts';

function Taken({ row }: { readonly row: ReferredRow }) {
  if (row.proceedings.length === 0) return <StatusBadge tone="warn" label="Sem procedimento" />;
  return (
    <Group gap={6}>
      {row.proceedings.map(({ id, number, status }) => (
        <StatusBadge
          key={id}
          tone={PROCEEDING_STATUS[status].tone}
          label={`${number ?? 'Procedimento protegido'} · ${PROCEEDING_STATUS[status].label}`}
        />
      ))}
    </Group>
  );
}

const COLUMNS: readonly Column<ReferredRow>[] = [
  {
    key: 'protocol',
    header: 'Protocolo',
    value: (row) => row.protocol,
    cell: (row) => <span className="ls-whole">{row.protocol}</span>,
  },
  {
    key: 'referred',
    header: 'Encaminhada em',
    value: (row) => row.referredOn,
    cell: (row) => dateWords(row.referredOn),
  },
  {
    key: 'kind',
    header: 'Tipo',
    value: (row) => KIND_LABELS[row.kind],
    cell: (row) => KIND_LABELS[row.kind],
  },
  { key: 'district', header: 'Bairro', value: (row) => row.district, cell: (row) => row.district || '—' },
  {
    key: 'proceedings',
    header: 'Procedimento',
    value: (row) => row.proceedings[0]?.number ?? null,
    cell: (row) => <Taken row={row} />,
  },
];

const UNORDERED: readonly Column<ReferredRow>[] = unordered(COLUMNS);

/** Of a search, where the words are. */
const FOUND: readonly Column<ReferredRow>[] = UNORDERED.map((column) =>
  column.key === 'district'
    ? {
        key: 'excerpt',
        header: 'Trecho encontrado',
        width: '36%',
        cell: (row) => <ExcerptText excerpt={row.excerpt} />,
      }
    : column,
);

function columnsOf(text: string, hasMore: boolean): readonly Column<ReferredRow>[] {
  if (text !== '') return FOUND;
  return hasMore ? UNORDERED : COLUMNS;
}

const STATUSES: { value: ReferredStatusFilter; label: string }[] = [
  { value: 'waiting', label: 'A examinar' },
  { value: 'all', label: 'Todas' },
];

type Filter = { readonly status: ReferredStatusFilter; readonly text: string };

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && 'status' in value && 'text' in value;
}

function emptyWords({ status, text }: Filter): { readonly title: string; readonly message: string } {
  if (text !== '')
    return {
      title: 'Nenhuma manifestação com essas palavras',
      message:
        'A procura olha protocolo e extrato, sem distinguir acentos. Confira o que foi escrito ou mude a situação.',
    };
  return status === 'waiting'
    ? { title: 'Nada a examinar', message: 'Toda manifestação encaminhada já tem procedimento ou resposta.' }
    : { title: 'Nenhuma manifestação encaminhada', message: 'O que a ouvidoria encaminhar aparece aqui.' };
}

/** What the ouvidoria forwarded, without anything of who spoke. */
export function ReferredListPage() {
  const [filter, setFilter] = useViewState<Filter>('referred', { status: 'waiting', text: '' }, isFilter);
  const { rows, error, refetch, hasMore, more, readAll } = useReferredPages(filter.status, filter.text);
  return (
    <Page
      title="Encaminhadas"
      lead="Manifestações recebidas da ouvidoria, por extrato que não identifica quem se manifestou."
    >
      <ListFilters
        counted={rows !== undefined && rows.length > 0}
        text={filter.text}
        onText={(text) => setFilter({ ...filter, text })}
        statusLabel="Situação das encaminhadas"
        status={filter.status}
        onStatus={(status) => setFilter({ ...filter, status })}
        statuses={STATUSES}
      />
      <DataTable
        id="referred"
        caption="Manifestações encaminhadas"
        rows={rows}
        error={error}
        onRetry={() => void refetch()}
        columns={columnsOf(filter.text, hasMore)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/encaminhadas/${row.id}`}
        filterLabel={null}
        empty={emptyWords(filter)}
        onEndReached={more}
        more={hasMore}
        readAll={readAll}
        filterCodes={[`status=${filter.status}`, ...(filter.text === '' ? [] : ['text=sim'])]}
      />
    </Page>
  );
}
