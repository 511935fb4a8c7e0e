import { IconPlus } from '@tabler/icons-react';
import type { Councillor } from '../../shared/council/contract.ts';
import { IfCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AppointForm } from './AppointForm.tsx';
import { councillorBadge } from './labels.ts';

const COLUMNS: readonly Column<Councillor>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  { key: 'segment', header: 'Representa', value: (row) => row.segment, cell: (row) => row.segment },
  {
    key: 'from',
    header: 'Início',
    value: (row) => row.from,
    cell: (row) => dateWords(row.from),
    width: '8rem',
  },
  {
    key: 'until',
    header: 'Último dia',
    value: (row) => row.endedOn ?? row.until,
    cell: (row) => dateWords(row.endedOn ?? row.until),
    width: '8rem',
  },
  {
    key: 'situation',
    header: 'Situação',
    value: (row) => councillorBadge(row, today()).label,
    cell: (row) => <StatusBadge {...councillorBadge(row, today())} />,
    width: '12rem',
  },
];

/** Who is, was and will be a councillor. */
export function CouncillorsPanel({ councillors }: { readonly councillors: readonly Councillor[] }) {
  const add = (
    <IfCan permission="council.write">
      <DialogButton
        variant="filled"
        label="Registrar conselheiro"
        title="Registrar conselheiro"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {(close) => <AppointForm councillors={councillors} onClose={close} />}
      </DialogButton>
    </IfCan>
  );
  return (
    <DataTable
      id="council-members"
      caption="Conselheiros"
      rows={councillors}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/conselho/conselheiros/${row.id}`}
      initialSort={{ key: 'from', descending: true }}
      filterLabel="Filtrar por nome ou segmento"
      toolbar={councillors.length === 0 ? null : add}
      empty={{
        title: 'Nenhum conselheiro registrado',
        message: 'Os conselheiros são escolhidos em chamamento público, por tipo de usuário (art. 19).',
        action: add,
      }}
    />
  );
}
