import { Button, Text } from '@mantine/core';
import type { Holiday } from '../../shared/deadlines/contract.ts';
import { HOLIDAY_LABELS } from '../../shared/deadlines/model.ts';
import { WEEKDAYS } from '../../shared/deadlines/month.ts';
import { weekday } from '../../shared/time/civil-date.ts';
import { IfCan } from '../app/session.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

function Standing({ row, onAnnul }: { readonly row: Holiday; readonly onAnnul: (row: Holiday) => void }) {
  if (row.annulledReason !== null)
    return (
      <>
        <StatusBadge tone="quiet" label="Anulado" />
        <Text fz="xs">{row.annulledReason}</Text>
      </>
    );
  if (row.id === null)
    return (
      <Text fz="sm" c="dimmed">
        Por lei federal
      </Text>
    );
  return (
    <IfCan permission="deadlines.manage">
      <Button
        size="xs"
        variant="default"
        onClick={() => onAnnul(row)}
        aria-label={`Anular ${row.name}, ${dateWords(row.on)}`}
      >
        Anular
      </Button>
    </IfCan>
  );
}

/** The columns of the table of holidays. */
export function holidayColumns(onAnnul: (row: Holiday) => void): readonly Column<Holiday>[] {
  return [
    {
      key: 'on',
      header: 'Dia',
      value: (row) => row.on,
      cell: (row) => `${dateWords(row.on)} · ${WEEKDAYS[weekday(row.on)] ?? ''}`,
    },
    { key: 'name', header: 'Feriado', value: (row) => row.name, cell: (row) => row.name },
    {
      key: 'kind',
      header: 'Origem',
      value: (row) => HOLIDAY_LABELS[row.kind],
      cell: (row) => HOLIDAY_LABELS[row.kind],
    },
    { key: 'standing', header: 'Situação', cell: (row) => <Standing row={row} onAnnul={onAnnul} /> },
  ];
}
