import { daysBetween } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { ClassBadge } from './ClassBadge.tsx';
import { daysWords } from './labels.ts';

type Row = OutputAt<'behavior.ofForce'>['guards'][number];

/** The columns of the force on a day. */
export function forceColumns(on: string): readonly Column<Row>[] {
  return [
    { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
    {
      key: 'registration',
      header: 'Matrícula',
      value: (row) => row.registration,
      cell: (row) => row.registration,
      width: '8rem',
    },
    {
      key: 'class',
      header: 'Comportamento',
      value: (row) => row.label,
      cell: (row) => <ClassBadge of={row} />,
      width: '11rem',
    },
    {
      key: 'next',
      header: 'Próxima mudança',
      value: (row) => row.next?.on ?? null,
      cell: ({ next }) =>
        next === null ? '—' : `${dateWords(next.on)} (em ${daysWords(daysBetween(on, next.on))})`,
      width: '15rem',
    },
    {
      key: 'to',
      header: 'Passa a',
      value: (row) => row.next?.label ?? null,
      cell: ({ next }) => (next === null ? '—' : <ClassBadge of={next} />),
      width: '11rem',
    },
  ];
}
