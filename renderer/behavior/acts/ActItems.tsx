import { useMemo, useState } from 'react';
import type { Act, ActItem } from '../../../shared/behavior/act-model.ts';
import { useWrite } from '../../app/queries.ts';
import { useCan } from '../../app/session.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { done } from '../../ui/notify.tsx';
import { changeColumns } from './change-columns.tsx';
import { ExcludeDialog } from './ExcludeDialog.tsx';
import { ItemPlace, type Steps } from './ItemPlace.tsx';
import { ProofDialog } from './ProofDialog.tsx';

function columnsFor(onWhy: (item: ActItem) => void, steps: Steps | null): readonly Column<ActItem>[] {
  return [
    ...changeColumns<ActItem>(onWhy),
    {
      key: 'place',
      header: 'Situação no ato',
      value: (row) => (row.excluded ? 'Fora do ato' : 'No ato'),
      cell: (row) => <ItemPlace item={row} steps={steps} />,
      width: '12.5rem',
    },
  ];
}

/** The guards of an act, each with its change; in a draft, the way to leave one out. */
export function ActItems({ act }: { readonly act: Act }) {
  const reviews = useCan()('behavior.prepare') && act.status === 'draft';
  const [shown, setShown] = useState<ActItem | null>(null);
  const [leaving, setLeaving] = useState<ActItem | null>(null);
  const { mutate, error } = useWrite('behavior.includeItem', {
    onSuccess: () => done('Guarda reincluído na minuta'),
  });
  const { id: actId, version } = act;
  const columns = useMemo(() => {
    const include = (item: ActItem): void => mutate({ actId, version, guardId: item.guard.id });
    return columnsFor(setShown, reviews ? { exclude: setLeaving, include } : null);
  }, [reviews, mutate, actId, version]);
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      <DataTable
        id="reclassifications.items"
        caption="Guardas do ato"
        rows={act.items}
        columns={columns}
        rowKey={(row) => row.guard.id}
        rowHref={(row) => `/guardas/${row.guard.id}`}
        initialSort={{ key: 'name', descending: false }}
        filterLabel="Filtrar por nome ou matrícula"
        empty={{ title: 'Nenhum guarda', message: 'O ato não traz nenhuma mudança.' }}
      />
      {shown ? <ProofDialog change={shown} onClose={() => setShown(null)} /> : null}
      {leaving ? <ExcludeDialog act={act} item={leaving} onClose={() => setLeaving(null)} /> : null}
    </>
  );
}
