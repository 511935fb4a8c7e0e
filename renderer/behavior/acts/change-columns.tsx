import { Button } from '@mantine/core';
import type { DueChange } from '../../../shared/behavior/act-model.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FromTo, Since } from './ChangeCells.tsx';

/** The columns of a change: who, from which class to which, since when, and the way to its proof. */
export function changeColumns<T extends DueChange>(onWhy: (change: T) => void): readonly Column<T>[] {
  return [
    { key: 'name', header: 'Guarda', value: (row) => row.guard.name, cell: (row) => row.guard.name },
    {
      key: 'registration',
      header: 'Matrícula',
      value: (row) => row.guard.registration,
      cell: (row) => row.guard.registration,
      width: '6.5rem',
    },
    {
      key: 'change',
      header: 'Mudança',
      value: (row) => `${row.from.label} para ${row.to.label}`,
      cell: (row) => <FromTo change={row} />,
      width: '15.5rem',
    },
    {
      key: 'on',
      header: 'Desde',
      value: (row) => row.on,
      cell: (row) => <Since change={row} />,
      width: '8.5rem',
    },
    {
      key: 'why',
      header: 'Fundamento',
      value: (row) => row.citation,
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Por quê? ${row.guard.name}`}
          onClick={() => onWhy(row)}
        >
          Por quê?
        </Button>
      ),
      width: '7rem',
    },
  ];
}
