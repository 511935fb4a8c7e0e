import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { GuardRow } from '../../shared/guards/contract.ts';
import { gradeRank } from '../../shared/guards/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { ClassBadge } from '../behavior/ClassBadge.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { guardStatusBadge, shortGrade } from './labels.ts';

type Status = 'active' | 'all';

const STATUS_VIEWS = [
  { value: 'active', label: 'Em atividade' },
  { value: 'all', label: 'Todos' },
];

function isStatus(value: unknown): value is Status {
  return value === 'active' || value === 'all';
}

const NAME: Column<GuardRow> = {
  key: 'name',
  header: 'Nome',
  value: (row) => row.name,
  cell: (row) => row.name,
};

const COLUMNS: readonly Column<GuardRow>[] = [
  NAME,
  {
    key: 'registration',
    header: 'Matrícula',
    value: (row) => row.registration,
    cell: (row) => row.registration,
    width: '8rem',
  },
  {
    key: 'grade',
    header: 'Graduação',
    value: (row) => `${gradeRank(row.grade)} ${shortGrade(row.grade)}`,
    cell: (row) => shortGrade(row.grade),
  },
  { key: 'unit', header: 'Lotação', value: (row) => row.unit, cell: (row) => row.unit },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => guardStatusBadge(row.status).label,
    cell: (row) => <StatusBadge {...guardStatusBadge(row.status)} />,
    width: '9rem',
  },
];

const BEHAVIOR: Column<GuardRow> = {
  key: 'behavior',
  header: 'Comportamento',
  value: (row) => row.behavior?.label ?? null,
  cell: (row) => (row.behavior === null ? '—' : <ClassBadge of={row.behavior} />),
  width: '11rem',
};

function AddGuards() {
  return (
    <Group gap="xs">
      <Button
        component={Link}
        to="/guardas/importar"
        variant="default"
        leftSection={<IconTableImport size={18} aria-hidden />}
      >
        Importar planilha
      </Button>
      <Button component={Link} to="/guardas/nova" leftSection={<IconUserPlus size={18} aria-hidden />}>
        Novo guarda
      </Button>
    </Group>
  );
}

function StatusSwitch({
  value,
  onChange,
}: {
  readonly value: Status;
  readonly onChange: (next: Status) => void;
}) {
  return (
    <SegmentedControl
      aria-label="Quais guardas"
      data={STATUS_VIEWS}
      value={value}
      onChange={(next) => onChange(next === 'all' ? 'all' : 'active')}
    />
  );
}

/** The roll of guards. */
export function GuardsPage() {
  const can = useCan();
  const [status, setStatus] = useViewState<Status>('guards.status', 'active', isStatus);
  const guards = useRead('guards.list', { status });
  const seesBehavior = can('behavior.read');
  const columns = useMemo(() => (seesBehavior ? [...COLUMNS, BEHAVIOR] : COLUMNS), [seesBehavior]);
  const add = can('guards.write') ? <AddGuards /> : null;
  return (
    <Page
      title="Guardas"
      lead="Efetivo da guarda: identificação, graduação, lotação e situação de cada integrante."
      actions={add}
    >
      <DataTable
        id="guards"
        caption="Guardas"
        rows={guards.data}
        error={guards.error}
        onRetry={() => void guards.refetch()}
        columns={columns}
        rowKey={(row) => row.id}
        {...(can('guards.record') ? { rowHref: (row: GuardRow) => `/guardas/${row.id}` } : {})}
        initialSort={{ key: 'name', descending: false }}
        filterLabel="Filtrar por nome ou matrícula"
        toolbar={<StatusSwitch value={status} onChange={setStatus} />}
        empty={{
          title: 'Nenhum guarda cadastrado',
          message: 'Cadastre o primeiro integrante do efetivo ou importe a planilha do órgão.',
          action: add,
        }}
      />
    </Page>
  );
}
