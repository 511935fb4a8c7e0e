import { IconPlus } from '@tabler/icons-react';
import type { Meeting } from '../../shared/council/contract.ts';
import { IfCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { meetingBadge } from './labels.ts';
import { ScheduleForm } from './ScheduleForm.tsx';

const presence = ({ status, councillors }: Meeting): string =>
  status === 'held' ? `${councillors.filter(({ present }) => present).length} de ${councillors.length}` : '—';

const COLUMNS: readonly Column<Meeting>[] = [
  {
    key: 'number',
    header: 'Reunião',
    value: (row) => row.number,
    cell: (row) => `${row.number}ª reunião`,
    width: '9rem',
  },
  {
    key: 'on',
    header: 'Dia e hora',
    value: (row) => `${row.on} ${row.at}`,
    cell: (row) => `${dateWords(row.on)}, ${row.at}`,
    width: '11rem',
  },
  { key: 'place', header: 'Local', value: (row) => row.place, cell: (row) => row.place },
  { key: 'present', header: 'Presentes', value: presence, cell: presence, width: '8rem' },
  {
    key: 'situation',
    header: 'Situação',
    value: (row) => meetingBadge(row, today()).label,
    cell: (row) => <StatusBadge {...meetingBadge(row, today())} />,
    width: '10rem',
  },
];

/** The meetings of the council. */
export function MeetingsPanel({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const add = (
    <IfCan permission="council.write">
      <DialogButton
        variant="filled"
        label="Convocar reunião"
        title="Convocar reunião"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {(close) => <ScheduleForm onClose={close} />}
      </DialogButton>
    </IfCan>
  );
  return (
    <DataTable
      id="council-meetings"
      caption="Reuniões"
      rows={meetings}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/conselho/reunioes/${row.id}`}
      initialSort={{ key: 'on', descending: true }}
      filterLabel="Filtrar por local"
      toolbar={meetings.length === 0 ? null : add}
      empty={{
        title: 'Nenhuma reunião convocada',
        message: 'Convoque a reunião com a pauta; depois que acontecer, registre os presentes e a ata.',
        action: add,
      }}
    />
  );
}
