import { useMemo } from 'react';
import type { OutputAt } from '../app/client.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useViewState } from '../ui/view-state.ts';
import { ForceFilters } from './ForceFilters.tsx';
import { forceColumns } from './force-columns.tsx';
import { type ForceFilter, isFilter, matches, NO_FILTER } from './force-filter.ts';

type Force = OutputAt<'behavior.ofForce'>;

/** Every guard in service with the class and the next change. */
export function ForceTable({ force }: { readonly force: Force }) {
  const [filter, setFilter] = useViewState<ForceFilter>('behavior.force', NO_FILTER, isFilter);
  const columns = useMemo(() => forceColumns(force.on), [force.on]);
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
      toolbar={<ForceFilters force={force} filter={filter} onChange={setFilter} />}
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
