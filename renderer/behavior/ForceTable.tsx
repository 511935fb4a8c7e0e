import { Group, Select } from '@mantine/core';
import { useMemo } from 'react';
import { addDays, daysBetween } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { useViewState } from '../ui/view-state.ts';
import { ClassBadge } from './ClassBadge.tsx';
import { daysWords } from './labels.ts';

type Force = OutputAt<'behavior.ofForce'>;
type Row = Force['guards'][number];
type Filter = { readonly class: string | null; readonly within: string | null };

const WITHIN = ['15', '30', '60', '90', '180', '365'].map((days) => ({
  value: days,
  label: `Muda nos próximos ${days} dias`,
}));
const NO_FILTER: Filter = { class: null, within: null };

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && 'class' in value && 'within' in value;
}

function columnsOn(on: string): readonly Column<Row>[] {
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

type FiltersProps = {
  readonly force: Force;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
};

function Filters({ force, filter, onChange }: FiltersProps) {
  return (
    <Group gap="sm">
      <Select
        aria-label="Classe de comportamento"
        placeholder="Todas as classes"
        data={force.classes.map((one) => ({ value: one.class, label: one.label }))}
        value={filter.class}
        onChange={(next) => onChange({ ...filter, class: next })}
        clearable
        clearButtonProps={{ 'aria-label': 'Limpar a classe' }}
        w={180}
      />
      <Select
        aria-label="Prazo da próxima mudança"
        placeholder="Com ou sem mudança prevista"
        data={WITHIN}
        value={filter.within}
        onChange={(next) => onChange({ ...filter, within: next })}
        clearable
        clearButtonProps={{ 'aria-label': 'Limpar o prazo' }}
        w={260}
      />
    </Group>
  );
}

function matches(row: Row, filter: Filter, on: string): boolean {
  if (filter.class !== null && row.class !== filter.class) return false;
  if (filter.within === null) return true;
  return row.next !== null && row.next.on <= addDays(on, Number(filter.within));
}

/** Every guard in service with the class and the next change. */
export function ForceTable({ force }: { readonly force: Force }) {
  const [filter, setFilter] = useViewState<Filter>('behavior.force', NO_FILTER, isFilter);
  const columns = useMemo(() => columnsOn(force.on), [force.on]);
  const rows = useMemo(() => force.guards.filter((row) => matches(row, filter, force.on)), [force, filter]);
  return (
    <DataTable
      id="behavior.force"
      caption="Comportamento dos guardas"
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => `/guardas/${row.id}`}
      initialSort={{ key: 'name', descending: false }}
      filterLabel="Filtrar por nome ou matrícula"
      toolbar={<Filters force={force} filter={filter} onChange={setFilter} />}
      empty={
        force.guards.length === 0
          ? {
              title: 'Nenhum guarda em atividade',
              message: 'O comportamento aparece aqui quando houver guardas cadastrados.',
            }
          : { title: 'Nenhum guarda nessas condições', message: 'Mude a classe ou o prazo escolhido.' }
      }
    />
  );
}
