import '../styles/manifestations.css';
import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ManifestationRow } from '../../shared/manifestations/contract.ts';
import { isOpen, KIND_LABELS } from '../../shared/manifestations/model.ts';
import { NEAR_DAYS } from '../../shared/manifestations/rules.ts';
import { IfCan } from '../app/session.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { unordered } from './columns.ts';
import { FollowUpButton } from './FollowUpDialog.tsx';
import { ListFilters } from './ListFilters.tsx';
import { SHORT_SECRECY, SHORT_STATUS } from './labels.ts';
import { type ManifestationStatusFilter, useManifestationPages } from './use-manifestation-pages.ts';

function Due({ row }: { readonly row: ManifestationRow }) {
  if (isOpen(row.status)) return <DeadlineBadge due={row.dueOn} today={today()} warnFrom={NEAR_DAYS} />;
  return <span className="ls-num">{dateWords(row.dueOn)}</span>;
}

const COLUMNS: readonly Column<ManifestationRow>[] = [
  {
    key: 'protocol',
    header: 'Protocolo',
    value: (row) => row.protocol,
    cell: (row) => <span className="ls-whole">{row.protocol}</span>,
  },
  {
    key: 'received',
    header: 'Recebida em',
    value: (row) => row.receivedOn,
    cell: (row) => dateWords(row.receivedOn),
  },
  {
    key: 'kind',
    header: 'Tipo',
    value: (row) => KIND_LABELS[row.kind],
    cell: (row) => KIND_LABELS[row.kind],
  },
  {
    key: 'secrecy',
    header: 'Identificação',
    value: (row) => SHORT_SECRECY[row.secrecy],
    cell: (row) => SHORT_SECRECY[row.secrecy],
  },
  { key: 'district', header: 'Bairro', value: (row) => row.district, cell: (row) => row.district || '—' },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => SHORT_STATUS[row.status].label,
    cell: (row) => <StatusBadge {...SHORT_STATUS[row.status]} />,
  },
  { key: 'due', header: 'Prazo', value: (row) => row.dueOn, cell: (row) => <Due row={row} /> },
];

const UNORDERED: readonly Column<ManifestationRow>[] = unordered(COLUMNS);

const STATUSES: { value: ManifestationStatusFilter; label: string }[] = [
  { value: 'open', label: 'Em aberto' },
  { value: 'late', label: 'Em atraso' },
  { value: 'closed', label: 'Encerradas' },
  { value: 'all', label: 'Todas' },
];

type Filter = { readonly status: ManifestationStatusFilter; readonly text: string };

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && 'status' in value && 'text' in value;
}

const NEW = (
  <IfCan permission="manifestations.write">
    <Button component={Link} to="/manifestacoes/nova" leftSection={<IconFilePlus size={18} aria-hidden />}>
      Nova manifestação
    </Button>
  </IfCan>
);

function emptyWords({ status, text }: Filter): { readonly title: string; readonly message: string } {
  if (text !== '')
    return {
      title: 'Nenhuma manifestação com essas palavras',
      message: 'A procura olha protocolo, bairro e unidade. Confira o que foi escrito ou mude a situação.',
    };
  if (status === 'late')
    return { title: 'Nenhuma manifestação em atraso', message: 'Todas as respostas estão no prazo.' };
  if (status === 'open')
    return {
      title: 'Nenhuma manifestação em aberto',
      message: 'Tudo o que chegou à ouvidoria foi respondido ou encerrado.',
    };
  return { title: 'Nenhuma manifestação', message: 'As manifestações registradas aparecem aqui.' };
}

/** The ouvidoria's register, newest first. */
export function ManifestationsPage() {
  const [filter, setFilter] = useViewState<Filter>('manifestations', { status: 'open', text: '' }, isFilter);
  const { rows, error, refetch, hasMore, more } = useManifestationPages(filter.status, filter.text);
  return (
    <Page
      title="Manifestações"
      lead="O que os cidadãos trouxeram à ouvidoria, da mais recente para a mais antiga."
      actions={
        <>
          <FollowUpButton />
          {NEW}
        </>
      }
    >
      <ListFilters
        counted={rows !== undefined && rows.length > 0}
        text={filter.text}
        onText={(text) => setFilter({ ...filter, text })}
        statusLabel="Situação das manifestações"
        status={filter.status}
        onStatus={(status) => setFilter({ ...filter, status })}
        statuses={STATUSES}
      />
      <DataTable
        id="manifestations"
        caption="Manifestações"
        rows={rows}
        error={error}
        onRetry={() => void refetch()}
        columns={hasMore ? UNORDERED : COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/manifestacoes/${row.id}`}
        filterLabel={null}
        empty={filter.text === '' ? { ...emptyWords(filter), action: NEW } : emptyWords(filter)}
        onEndReached={more}
        more={hasMore}
      />
    </Page>
  );
}
