import { SegmentedControl } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { QUEUE_COLUMNS } from './columns.tsx';

type Queue = 'waiting' | 'all';
const QUEUES: { value: Queue; label: string }[] = [
  { value: 'waiting', label: 'A examinar' },
  { value: 'all', label: 'Todos' },
];

function isQueue(value: unknown): value is Queue {
  return value === 'waiting' || value === 'all';
}

/** Praise of citizens that the authority or the command considers. */
export function PraiseQueuePage() {
  const [state, setState] = useViewState<Queue>('praise', 'waiting', isQueue);
  const notes = useRead('praise.queue', { state });
  return (
    <Page
      title="Elogios"
      lead="Elogios de cidadãos a guardas, por extrato que não identifica quem elogiou. Cada um se torna recompensa ou é dispensado, com motivo."
    >
      <DataTable
        id="praise"
        caption="Elogios de cidadãos"
        rows={notes.data}
        error={notes.error}
        onRetry={() => void notes.refetch()}
        columns={QUEUE_COLUMNS}
        rowKey={(row) => row.id}
        filterLabel="Filtrar por guarda ou extrato"
        toolbar={
          <SegmentedControl
            aria-label="Situação dos elogios"
            data={QUEUES}
            value={state}
            onChange={setState}
          />
        }
        empty={
          state === 'waiting'
            ? {
                title: 'Nenhum elogio a examinar',
                message:
                  'O elogio que nomeia um guarda chega aqui quando a ouvidoria o encaminha ou responde.',
              }
            : { title: 'Nenhum elogio', message: 'Nenhum elogio de cidadão chegou ao registro de um guarda.' }
        }
        filterCodes={[`state=${state}`]}
      />
    </Page>
  );
}
