import { useMemo, useState } from 'react';
import type { DueChange } from '../../../shared/behavior/act-model.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { changeColumns } from './change-columns.tsx';
import { ProofDialog } from './ProofDialog.tsx';

/** The changes due, one guard a line. */
export function PendingTable({ items }: { readonly items: readonly DueChange[] }) {
  const [shown, setShown] = useState<DueChange | null>(null);
  const columns = useMemo(() => changeColumns<DueChange>(setShown), []);
  return (
    <>
      <DataTable
        id="reclassifications.pending"
        caption="Mudanças de classe a declarar"
        rows={items}
        columns={columns}
        rowKey={(row) => row.guard.id}
        rowHref={(row) => `/guardas/${row.guard.id}`}
        initialSort={{ key: 'name', descending: false }}
        filterLabel="Filtrar por nome ou matrícula"
        empty={{
          title: 'Nenhuma mudança a declarar',
          message: 'A classe de cada guarda é a que o último ato em vigor declarou, ou a de ingresso.',
        }}
      />
      {shown ? <ProofDialog change={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}
