import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useCan } from '../app/session.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { AnnulEntryDialog } from './AnnulEntryDialog.tsx';
import { type Entry, EntryStanding } from './EntryStanding.tsx';

type EntryTableProps<E extends Entry> = {
  /** Names the kept order; unique in the application. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly E[];
  /** Module constant: the columns but the last, which says how the entry stands. */
  readonly columns: readonly Column<E>[];
  /** Module function: which entry, as `Curso: Tiro defensivo`. */
  readonly name: (entry: E) => string;
  readonly empty: string;
  readonly addLabel: string;
  readonly addDialog: (close: () => void) => ReactNode;
  /** Further steps of an entry that stands, for who writes. Keep it stable. */
  readonly steps?: (entry: E) => ReactNode;
  readonly annulConsequence?: string;
  readonly note?: ReactNode;
};

function withStanding<E extends Entry>(
  { columns, name, steps }: Pick<EntryTableProps<E>, 'columns' | 'name' | 'steps'>,
  annul: ((entry: E) => void) | null,
): readonly Column<E>[] {
  const standing: Column<E> = {
    key: 'standing',
    header: 'Registro',
    cell: (row) => (
      <EntryStanding
        entry={row}
        what={name(row)}
        steps={steps?.(row)}
        onAnnul={annul === null ? null : () => annul(row)}
      />
    ),
    width: '11rem',
  };
  return [...columns, standing];
}

/** One kind of entry of the record: list, recording and annulment; those annulled stay in sight with the reason. */
export function EntryTable<E extends Entry>(props: EntryTableProps<E>) {
  const { columns, name, steps } = props;
  const writes = useCan()('guards.write');
  const [adding, setAdding] = useState(false);
  const [annulling, setAnnulling] = useState<E | null>(null);
  const all = useMemo(
    () => withStanding({ columns, name, ...(steps ? { steps } : {}) }, writes ? setAnnulling : null),
    [columns, name, steps, writes],
  );
  return (
    <Stack gap="xs" component="section" aria-label={props.title}>
      <Group justify="space-between" gap="xs">
        <Title order={3}>{props.title}</Title>
        {writes ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {props.addLabel}
          </Button>
        ) : null}
      </Group>
      {props.note}
      {props.rows.length === 0 ? (
        <Text fz="sm" c="dimmed">
          {props.empty}
        </Text>
      ) : (
        <DataTable
          id={`guard.${props.id}`}
          caption={props.title}
          rows={props.rows}
          columns={all}
          rowKey={(row) => row.id}
          filterLabel={null}
          empty={{ title: 'Nada consta', message: props.empty }}
        />
      )}
      {adding ? props.addDialog(() => setAdding(false)) : null}
      {annulling ? (
        <AnnulEntryDialog
          id={annulling.id}
          what={name(annulling)}
          consequence={props.annulConsequence}
          onClose={() => setAnnulling(null)}
        />
      ) : null}
    </Stack>
  );
}
