import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { guardColumns } from './columns.tsx';

/** Praise of citizens in a guard's record. */
export function GuardPraise({ guardId }: { readonly guardId: number }) {
  const rewards = useCan()('rewards.grant');
  const notes = useRead('praise.ofGuard', { guardId });
  const columns = useMemo(() => guardColumns(rewards), [rewards]);
  return (
    <section aria-label="Elogios de cidadãos">
      <Title order={3} fz="sm" mb="xs">
        Elogios de cidadãos
      </Title>
      <DataTable
        id="guard.praise"
        caption="Elogios de cidadãos a este guarda"
        rows={notes.data}
        error={notes.error}
        onRetry={() => void notes.refetch()}
        columns={columns}
        rowKey={(row) => row.id}
        filterLabel={null}
        empty={{
          title: 'Nenhum elogio de cidadão',
          message: 'O que a ouvidoria receber com o nome deste guarda aparece aqui, sem quem elogiou.',
        }}
      />
    </section>
  );
}
