import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import type { SanctionState } from '../../shared/sanctions/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { AwayNotice } from './AwayNotice.tsx';
import { penaltyWords, stateBadge } from './labels.ts';
import { nextStep } from './next-step.ts';
import '../styles/sanctions.css';

type Status = 'pending' | 'all';

function isStatus(value: unknown): value is Status {
  return value === 'pending' || value === 'all';
}

const STATUSES: { value: Status; label: string }[] = [
  { value: 'pending', label: 'Com passo pendente' },
  { value: 'all', label: 'Todas' },
];

const CLOSED: ReadonlySet<SanctionState> = new Set(['served', 'annulled']);

function NextStep({ sanction }: { readonly sanction: Sanction }) {
  const step = nextStep(sanction);
  if (CLOSED.has(sanction.state)) return <>—</>;
  return (
    <div className="ls-sanction-next">
      <Text fz="sm">{step.title}</Text>
      {step.due ? <DeadlineBadge due={step.due} today={today()} /> : null}
    </div>
  );
}

function Penalty({ sanction }: { readonly sanction: Sanction }) {
  return (
    <>
      <Text fz="sm" className="ls-nowrap">
        {penaltyWords(sanction)}
      </Text>
      <Text fz="xs" c="dimmed">
        {sanction.citation}
      </Text>
    </>
  );
}

const COLUMNS: readonly Column<Sanction>[] = [
  {
    key: 'guard',
    header: 'Guarda',
    value: (row) => `${row.guard.name} ${row.guard.registration}`,
    cell: (row) => row.guard.name,
  },
  {
    key: 'penalty',
    header: 'Penalidade',
    value: (row) => `${penaltyWords(row)} ${row.citation} ${row.itemLabel}`,
    cell: (row) => <Penalty sanction={row} />,
  },
  {
    key: 'reference',
    header: 'Procedimento',
    value: (row) => row.reference,
    cell: (row) => <span className="ls-nowrap">{row.reference}</span>,
    width: '10rem',
  },
  {
    key: 'decided',
    header: 'Julgada em',
    value: (row) => row.decidedOn,
    cell: (row) => dateWords(row.decidedOn),
    width: '7.5rem',
  },
  {
    key: 'state',
    header: 'Situação',
    value: (row) => stateBadge(row.state).label,
    cell: (row) => <StatusBadge {...stateBadge(row.state)} />,
    width: '13rem',
  },
  {
    key: 'next',
    header: 'Próximo passo',
    value: (row) => nextStep(row).due ?? nextStep(row).title,
    cell: (row) => <NextStep sanction={row} />,
    width: '14rem',
  },
];

/** Sanctions and what each waits for. */
export function SanctionsPage() {
  const [status, setStatus] = useViewState<Status>('sanctions', 'pending', isStatus);
  const sanctions = useRead('sanctions.list', { guardId: null, status });
  const readsCases = useCan()('proceedings.read');
  const lead = readsCases
    ? 'Do julgamento ao cumprimento: ciência, recurso, trânsito em julgado, cumprimento.'
    : 'Sanções definitivas, do trânsito em julgado ao cumprimento.';
  return (
    <Page
      title="Sanções"
      lead={lead}
      actions={
        <Button variant="default" component={Link} to="/sancoes/cancelamentos">
          Cancelamento de registros
        </Button>
      }
    >
      <AwayNotice />
      <DataTable
        id="sanctions"
        caption="Sanções"
        rows={sanctions.data}
        error={sanctions.error}
        onRetry={() => void sanctions.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/sancoes/${row.id}`}
        initialSort={{ key: 'decided', descending: true }}
        filterLabel="Filtrar por guarda, artigo ou número"
        toolbar={
          <Group>
            <SegmentedControl
              aria-label="Quais sanções"
              data={STATUSES}
              value={status}
              onChange={(value) => isStatus(value) && setStatus(value)}
            />
          </Group>
        }
        empty={
          status === 'pending'
            ? {
                title: 'Nenhuma sanção espera um passo',
                message: 'Escolha “Todas” para ver as já cumpridas ou anuladas.',
              }
            : { title: 'Nenhuma sanção', message: 'As sanções nascem do julgamento de um procedimento.' }
        }
      />
    </Page>
  );
}
