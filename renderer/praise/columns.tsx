import '../styles/manifestations.css';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PraiseNote } from '../../shared/praise/model.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { PRAISE } from './labels.ts';
import { PraiseActions } from './PraiseActions.tsx';
import { PraiseOutcome } from './PraiseOutcome.tsx';

const RECEIVED: Column<PraiseNote> = {
  key: 'sent',
  header: 'Levado em',
  value: (row) => row.sentOn,
  cell: (row) => dateWords(row.sentOn),
  width: '7.5rem',
};

const PROTOCOL: Column<PraiseNote> = {
  key: 'protocol',
  header: 'Protocolo',
  value: (row) => row.protocol,
  cell: (row) => <span className="ls-whole">{row.protocol}</span>,
  width: '10.5rem',
};

const EXTRACT: Column<PraiseNote> = {
  key: 'extract',
  header: 'Extrato da ouvidoria',
  value: (row) => row.extract,
  cell: (row) => row.extract,
};

const GUARD: Column<PraiseNote> = {
  key: 'guard',
  header: 'Guarda',
  value: (row) => row.guard.name,
  cell: (row) => (
    <Anchor component={Link} to={`/guardas/${row.guard.id}?registro=recompensas`} fw={600} fz="inherit">
      {row.guard.name}
    </Anchor>
  ),
  width: '13rem',
};

const ACTIONS: Column<PraiseNote> = {
  key: 'actions',
  header: 'Providência',
  cell: (row) => <PraiseActions note={row} />,
  width: '11.5rem',
};

const OUTCOME: Column<PraiseNote> = {
  key: 'state',
  header: 'Situação',
  value: (row) => PRAISE[row.state].label,
  cell: (row) => <PraiseOutcome note={row} />,
  width: '13rem',
};

export const QUEUE_COLUMNS: readonly Column<PraiseNote>[] = [GUARD, RECEIVED, EXTRACT, OUTCOME, ACTIONS];

/** In the record of one guard; with what to do for who may. */
export function guardColumns(mayReward: boolean): readonly Column<PraiseNote>[] {
  const columns = [RECEIVED, PROTOCOL, EXTRACT, OUTCOME];
  return mayReward ? [...columns, ACTIONS] : columns;
}
