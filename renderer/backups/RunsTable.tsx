import { type BackupRun, RUN_KINDS } from '../../shared/backups/model.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

const COLUMNS: readonly Column<BackupRun>[] = [
  {
    key: 'at',
    header: 'Quando',
    value: (row) => row.at,
    cell: (row) => instantWords(row.at),
    width: '11rem',
  },
  { key: 'kind', header: 'O quê', value: (row) => RUN_KINDS[row.kind], cell: (row) => RUN_KINDS[row.kind] },
  { key: 'by', header: 'Quem', value: (row) => row.by, cell: (row) => row.by },
  { key: 'folder', header: 'Pasta', value: (row) => row.folder, cell: (row) => row.folder },
  {
    key: 'problem',
    header: 'Resultado',
    value: (row) => row.problem,
    cell: (row) =>
      row.problem === '' ? (
        <StatusBadge
          tone={row.notice === '' ? 'good' : 'warn'}
          label={row.notice === '' ? 'Bom' : row.notice}
        />
      ) : (
        row.problem
      ),
  },
];

/** The last copies, checks and rehearsals, by whom, and how they went. */
export function RunsTable({ runs }: { readonly runs: readonly BackupRun[] }) {
  return (
    <Section title="Histórico">
      <DataTable
        id="backup-runs"
        caption="Histórico das cópias"
        rows={runs}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        initialSort={{ key: 'at', descending: true }}
        empty={{ title: 'Nada ainda', message: 'Cópias, conferências e ensaios aparecem aqui.' }}
      />
    </Section>
  );
}
