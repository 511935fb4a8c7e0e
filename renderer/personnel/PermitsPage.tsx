import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ForcePermit } from '../../shared/personnel/record.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { permitBadge } from './labels.ts';
import { isPermitView, PermitFilter, type PermitView, seenIn } from './PermitFilter.tsx';

/** The badge, and why a suspended one is so: of the others the date of expiry says all. */
function State({ permit: { state, stateDetail } }: { readonly permit: ForcePermit }) {
  return (
    <>
      <StatusBadge {...permitBadge(state)} />
      {state === 'suspended' ? (
        <Text fz="xs" c="dimmed">
          {stateDetail}
        </Text>
      ) : null}
    </>
  );
}

const COLUMNS: readonly Column<ForcePermit>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  {
    key: 'registration',
    header: 'Matrícula',
    value: (row) => row.registration,
    cell: (row) => row.registration,
    width: '8rem',
  },
  { key: 'unit', header: 'Lotação', value: (row) => row.unit, cell: (row) => row.unit },
  {
    key: 'number',
    header: 'Porte',
    value: (row) => row.number,
    cell: (row) => row.number,
    width: '9rem',
  },
  {
    key: 'expires',
    header: 'Vencimento',
    value: (row) => row.expiresOn,
    cell: (row) => dateWords(row.expiresOn),
    width: '8rem',
  },
  {
    key: 'state',
    header: 'Situação',
    value: (row) => permitBadge(row.state).label,
    cell: (row) => <State permit={row} />,
    width: '19rem',
  },
];

/** The firearm permits of the guards in service and how each stands today. */
export function PermitsPage() {
  const [view, setView] = useViewState<PermitView>('permits.view', 'all', isPermitView);
  const permits = useRead('personnel.permits', {});
  const { data } = permits;
  const rows = useMemo(() => data?.permits.filter((row) => seenIn(view, row)), [data, view]);
  const none = data !== undefined && data.permits.length === 0;
  return (
    <Page
      title="Porte de arma"
      lead={`Último porte de cada guarda em atividade${data ? ` e como está em ${dateWords(data.on)}` : ''}. “A vencer” é o que vence em até 90 dias.`}
    >
      <DataTable
        id="permits"
        caption="Portes de arma de fogo"
        rows={rows}
        error={permits.error}
        onRetry={() => void permits.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.guardId}
        rowHref={(row) => `/guardas/${row.guardId}?registro=porte`}
        initialSort={{ key: 'expires', descending: false }}
        filterLabel="Filtrar por nome, matrícula ou número"
        toolbar={none ? null : <PermitFilter permits={data?.permits ?? []} view={view} onChange={setView} />}
        empty={
          none
            ? {
                title: 'Nenhum porte registrado',
                message: 'O porte de arma se registra na ficha de cada guarda, em “Porte de arma”.',
              }
            : { title: 'Nenhum porte nessa situação', message: 'Escolha outra situação para ver os demais.' }
        }
      />
    </Page>
  );
}
