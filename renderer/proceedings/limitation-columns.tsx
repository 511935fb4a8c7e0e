import { Text } from '@mantine/core';
import type { LimitationRow } from '../../shared/proceedings/views.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { daysLeftWords, LIMITATION_TONES } from './views-labels.ts';

/** The accused of a file in words. */
export function accusedWords({ accused }: LimitationRow): string {
  return accused.length === 0 ? 'Sem imputação' : accused.join('; ');
}

/** How the term was counted, with interruptions and suspensions. */
export function countWords({ because }: LimitationRow): string {
  return because.map((one) => one.text).join(' ');
}

export const LIMITATION_COLUMNS: readonly Column<LimitationRow>[] = [
  {
    key: 'number',
    header: 'Procedimento',
    value: (row) => row.number,
    cell: (row) => row.number,
    width: '10.5rem',
  },
  { key: 'accused', header: 'Acusados', value: accusedWords, cell: accusedWords },
  {
    key: 'penalty',
    header: 'Penalidade',
    value: (row) => row.label,
    cell: (row) => row.label,
    width: '14rem',
  },
  {
    key: 'runs-out',
    header: 'Prescreve em',
    value: (row) => row.runsOutOn,
    cell: (row) => dateWords(row.runsOutOn),
    width: '7.5rem',
  },
  {
    key: 'last-safe',
    header: 'Último dia seguro',
    value: (row) => row.lastSafeDay,
    cell: (row) => dateWords(row.lastSafeDay),
    width: '8.5rem',
  },
  {
    key: 'left',
    header: 'Restam',
    value: (row) => row.daysLeft,
    cell: (row) => <StatusBadge tone={LIMITATION_TONES[row.state]} label={daysLeftWords(row.daysLeft)} />,
    width: '8.5rem',
  },
  {
    key: 'count',
    header: 'Contagem, interrupções e suspensões',
    value: countWords,
    cell: (row) => <Text fz="xs">{countWords(row)}</Text>,
  },
];
