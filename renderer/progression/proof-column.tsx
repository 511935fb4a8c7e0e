import { Button } from '@mantine/core';
import type { Column } from '../ui/DataTable.tsx';

/** The last column of a ranking: a button that shows why. `words` names the button before the guard's name. */
export function proofColumn<R extends { readonly name: string }>(
  words: string,
  onOpen: (row: R) => void,
): Column<R> {
  return {
    key: 'proof',
    header: 'Prova',
    cell: (row) => (
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${words} de ${row.name}`}
        onClick={() => onOpen(row)}
      >
        Ver
      </Button>
    ),
    width: '5rem',
  };
}
