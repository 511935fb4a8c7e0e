import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Column } from '../ui/DataTable.tsx';

type Ranked = { readonly guardId: number; readonly name: string; readonly registration: string };

/** Name, leading to the guard's progression, and registration. */
export function guardColumns<R extends Ranked>(): readonly Column<R>[] {
  return [
    {
      key: 'name',
      header: 'Nome',
      value: (row) => row.name,
      cell: (row) => (
        <Anchor component={Link} to={`/guardas/${row.guardId}?registro=progressao`} fz="sm">
          {row.name}
        </Anchor>
      ),
      width: '15rem',
    },
    {
      key: 'registration',
      header: 'Matrícula',
      value: (row) => row.registration,
      cell: (row) => row.registration,
      width: '8rem',
    },
  ];
}
