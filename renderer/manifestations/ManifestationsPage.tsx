import '../styles/manifestations.css';
import { Button, Stack } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  type ManifestationFilters,
  manifestationFilters,
  NO_FILTERS,
} from '../../shared/manifestations/filters.ts';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { FollowUpButton } from './FollowUpDialog.tsx';
import { FilterChips } from './list/FilterChips.tsx';
import { chipsOf, codesOf } from './list/filter-words.ts';
import { ListBar, ListTools } from './list/ListBar.tsx';
import { COLUMNS, FOUND_COLUMNS } from './list/list-columns.tsx';
import { useManifestationPages, useSettledFilters } from './use-manifestation-pages.ts';

const OPEN: ManifestationFilters = { ...NO_FILTERS, status: 'open' };

function isFilters(value: unknown): value is ManifestationFilters | null {
  return value === null || manifestationFilters.safeParse(value).success;
}

const NEW = (
  <IfCan permission="manifestations.write">
    <Button component={Link} to="/manifestacoes/nova" leftSection={<IconFilePlus size={18} aria-hidden />}>
      Nova manifestação
    </Button>
  </IfCan>
);

const narrowed = (filters: ManifestationFilters): boolean =>
  filters.text !== '' || chipsOf(filters, String).length > 0;

function emptyWords(filters: ManifestationFilters): { readonly title: string; readonly message: string } {
  const { status, text } = filters;
  if (text !== '')
    return {
      title: 'Nenhuma manifestação com essas palavras',
      message:
        'A procura olha relato, extrato, complementos, respostas, protocolo, lugar e viatura, sem distinguir acentos. Quem se manifestou não é procurado aqui. Confira o que foi escrito, a situação e os filtros.',
    };
  if (chipsOf(filters, String).length > 0)
    return {
      title: 'Nada corresponde aos filtros',
      message: 'Retire algum dos filtros acima ou mude a situação para ver as demais manifestações.',
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

function countWords(
  counts: OutputAt<'manifestations.counts'>,
  status: ManifestationFilters['status'],
): string {
  if (counts.capped) return 'Palavras em mais de 20.000 manifestações';
  const total = counts[status];
  return total === 1 ? '1 manifestação' : `${total.toLocaleString('pt-BR')} manifestações`;
}

/** The filters in use: chosen here, else those of the person's own view, else what is open. */
function useFilters() {
  const [chosen, choose] = useViewState<ManifestationFilters | null>('manifestations', null, isFilters);
  const views = useRead('views.list', { screen: 'manifestations' });
  const own = views.data?.find(({ isDefault }) => isDefault)?.filters ?? OPEN;
  return {
    filters: chosen ?? own,
    choose,
    views: views.data ?? [],
    known: chosen !== null || !views.isPending,
  };
}

/** The ouvidoria's register. */
export function ManifestationsPage() {
  const { filters, choose, views, known } = useFilters();
  const asked = useSettledFilters(filters);
  const { rows, error, refetch, hasMore, more, readAll } = useManifestationPages(asked, known);
  const counts = useRead(
    'manifestations.counts',
    { ...asked, status: 'all', order: 'newest' },
    { enabled: known },
  );
  return (
    <Page
      title="Manifestações"
      lead="O que os cidadãos trouxeram à ouvidoria."
      actions={
        <>
          <FollowUpButton />
          {NEW}
        </>
      }
    >
      <Stack gap="sm">
        <ListBar filters={filters} counts={counts.data} onChange={choose} />
        <FilterChips filters={filters} onChange={choose} />
        <DataTable
          id="manifestations"
          caption="Manifestações"
          rows={rows}
          error={error}
          onRetry={() => void refetch()}
          columns={asked.text === '' ? COLUMNS : FOUND_COLUMNS}
          rowKey={(row) => row.id}
          rowHref={(row) => `/manifestacoes/${row.id}`}
          filterLabel={null}
          toolbar={<ListTools filters={filters} views={views} onChange={choose} />}
          empty={narrowed(filters) ? emptyWords(filters) : { ...emptyWords(filters), action: NEW }}
          onEndReached={more}
          more={hasMore}
          readAll={readAll}
          filterCodes={codesOf(asked)}
          {...(counts.data ? { count: countWords(counts.data, asked.status) } : {})}
        />
      </Stack>
    </Page>
  );
}
