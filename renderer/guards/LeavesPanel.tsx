import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import { useCan } from '../app/session.tsx';
import { daysWords } from '../behavior/labels.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulLeaveDialog } from './AnnulLeaveDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';

type Leave = GuardRecord['leaves'][number];

const COLUMNS: readonly Column<Leave>[] = [
  {
    key: 'kind',
    header: 'Afastamento',
    value: (row) => leaveLabel(row.kind),
    cell: (row) => leaveLabel(row.kind),
  },
  { key: 'from', header: 'De', value: (row) => row.from, cell: (row) => dateWords(row.from), width: '8rem' },
  { key: 'to', header: 'Até', value: (row) => row.to, cell: (row) => dateWords(row.to), width: '8rem' },
  {
    key: 'days',
    header: 'Duração',
    value: (row) => daysBetween(row.from, row.to) + 1,
    cell: (row) => daysWords(daysBetween(row.from, row.to) + 1),
    align: 'right',
    width: '8rem',
  },
  { key: 'act', header: 'Ato', value: (row) => row.act || null, cell: (row) => row.act || '—' },
];

function Standing({ leave, onAnnul }: { readonly leave: Leave; readonly onAnnul: (() => void) | null }) {
  if (leave.annulled) {
    return (
      <>
        <StatusBadge tone="quiet" label="Anulado" />
        <Text fz="xs" c="dimmed">
          {leave.annulledReason}
        </Text>
      </>
    );
  }
  const valid = <StatusBadge tone="good" label="Válido" />;
  if (onAnnul === null) return valid;
  const what = `${leaveLabel(leave.kind)} de ${dateWords(leave.from)}`;
  return (
    <Group gap={6} wrap="nowrap">
      {valid}
      <Button size="compact-sm" variant="subtle" color="red" aria-label={`Anular ${what}`} onClick={onAnnul}>
        Anular
      </Button>
    </Group>
  );
}

function columnsFor(
  annul: ((leave: Leave) => void) | null,
  fixed: (leave: Leave) => boolean,
): readonly Column<Leave>[] {
  return [
    ...COLUMNS,
    {
      key: 'standing',
      header: 'Situação',
      cell: (row) => (
        <Standing leave={row} onAnnul={annul === null || fixed(row) ? null : () => annul(row)} />
      ),
      width: '12rem',
    },
  ];
}

type LeavesPanelProps = {
  readonly guard: GuardRecord;
  readonly removals: PersonnelRecord['removals'];
};

/** A leave that stands for a preventive removal is annulled with it, and not apart. */
function isRemoval({ kind, from, to }: Leave, removals: LeavesPanelProps['removals']): boolean {
  return (
    kind === 'afastamento_preventivo' &&
    removals.some((one) => !one.annulled && one.from === from && one.to === to)
  );
}

/** A guard's leaves; those annulled stay in sight with the reason. */
export function LeavesPanel({ guard, removals }: LeavesPanelProps) {
  const writes = useCan()('guards.write');
  const [adding, setAdding] = useState(false);
  const [annulling, setAnnulling] = useState<Leave | null>(null);
  const columns = useMemo(
    () => columnsFor(writes ? setAnnulling : null, (leave) => isRemoval(leave, removals)),
    [writes, removals],
  );
  return (
    <Stack gap="md">
      {writes ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Registrar afastamento
          </Button>
        </Group>
      ) : null}
      <DataTable
        id="guard.leaves"
        caption="Afastamentos do guarda"
        rows={guard.leaves}
        columns={columns}
        rowKey={(row) => row.id}
        initialSort={{ key: 'from', descending: true }}
        filterLabel={null}
        empty={{ title: 'Nenhum afastamento', message: 'Não consta afastamento no registro deste guarda.' }}
      />
      {adding ? <LeaveDialog guardId={guard.id} onClose={() => setAdding(false)} /> : null}
      {annulling ? <AnnulLeaveDialog leave={annulling} onClose={() => setAnnulling(null)} /> : null}
    </Stack>
  );
}
