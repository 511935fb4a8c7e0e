import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { GuardRow } from '../../../shared/guards/contract.ts';
import { guardStatusBadge, shortGrade } from '../../guards/labels.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { EVERYONE, type Filter, matching } from './choice.ts';
import { GuardFilter } from './GuardFilter.tsx';

export type Picked = ReadonlySet<number>;

type GuardPickerProps = {
  readonly rows: readonly GuardRow[];
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
};

const REST: readonly Column<GuardRow>[] = [
  { key: 'registration', header: 'Matrícula', value: (r) => r.registration, cell: (r) => r.registration },
  { key: 'grade', header: 'Graduação', value: (r) => shortGrade(r.grade), cell: (r) => shortGrade(r.grade) },
  { key: 'unit', header: 'Lotação', value: (r) => r.unit, cell: (r) => r.unit },
  {
    key: 'behavior',
    header: 'Comportamento',
    value: (r) => r.behavior?.label ?? null,
    cell: (r) => r.behavior?.label ?? '—',
  },
  {
    key: 'status',
    header: 'Situação',
    value: (r) => guardStatusBadge(r.status).label,
    cell: (r) => <StatusBadge {...guardStatusBadge(r.status)} />,
    width: '9rem',
  },
];

function changed(picked: Picked, ids: readonly number[], wanted: boolean): Picked {
  const next = new Set(picked);
  for (const id of ids) {
    if (wanted) next.add(id);
    else next.delete(id);
  }
  return next;
}

function useColumns(picked: Picked, onPick: (picked: Picked) => void): readonly Column<GuardRow>[] {
  return useMemo(
    () => [
      {
        key: 'name',
        header: 'Guarda',
        value: (row) => row.name,
        cell: (row) => (
          <Checkbox
            label={row.name}
            checked={picked.has(row.id)}
            onChange={(event) => onPick(changed(picked, [row.id], event.currentTarget.checked))}
          />
        ),
      },
      ...REST,
    ],
    [picked, onPick],
  );
}

/** The roll, from which the guards of a run are picked. */
export function GuardPicker({ rows, picked, onPick }: GuardPickerProps) {
  const [filter, setFilter] = useState<Filter>(EVERYONE);
  const shown = useMemo(() => matching(rows, filter), [rows, filter]);
  const columns = useColumns(picked, onPick);
  const ids = shown.map(({ id }) => id);
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <GuardFilter rows={rows} filter={filter} onFilter={setFilter} />
      </Group>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => onPick(changed(picked, ids, true))}>
          Marcar os {shown.length.toLocaleString('pt-BR')} da lista
        </Button>
        <Button size="xs" variant="default" onClick={() => onPick(new Set())}>
          Desmarcar todos
        </Button>
        <Text fz="sm" role="status" fw={600}>
          {picked.size === 1 ? '1 guarda marcado' : `${picked.size.toLocaleString('pt-BR')} guardas marcados`}
        </Text>
      </Group>
      <DataTable
        id="documents.batch"
        caption="Guardas que podem ser marcados"
        rows={shown}
        columns={columns}
        rowKey={(row) => row.id}
        filterLabel={null}
        exportable={false}
        initialSort={{ key: 'name', descending: false }}
        empty={{ title: 'Nenhum guarda corresponde', message: 'Mude ou apague os filtros.' }}
      />
    </Stack>
  );
}
