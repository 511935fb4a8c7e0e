import { Switch } from '@mantine/core';
import { DRAFT_STATUS_LABELS, type DraftRow } from '../../shared/rulebooks/model.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';
import { useViewState } from '../ui/view-state.ts';
import { DraftBadge, ProblemsBadge } from './RulebookBadges.tsx';

const COLUMNS: readonly Column<DraftRow>[] = [
  { key: 'title', header: 'Minuta', value: (row) => row.title, cell: (row) => row.title },
  { key: 'basedOn', header: 'Copiada de', value: (row) => row.basedOn, cell: (row) => row.basedOn },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => DRAFT_STATUS_LABELS[row.status],
    cell: (row) => <DraftBadge status={row.status} />,
    width: '9.5rem',
  },
  {
    key: 'problems',
    header: 'Conferência',
    value: (row) => row.errors * 1000 + row.warnings,
    cell: (row) => <ProblemsBadge errors={row.errors} warnings={row.warnings} />,
    width: '12rem',
  },
  {
    key: 'updatedAt',
    header: 'Última alteração',
    value: (row) => row.updatedAt,
    cell: (row) => instantWords(row.updatedAt),
    width: '10.5rem',
  },
  {
    key: 'author',
    header: 'Por',
    value: (row) => row.lastAuthorName,
    cell: (row) => row.lastAuthorName || '—',
    width: '11rem',
  },
];

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Where a draft opens: its editor, or the version that it became. */
function hrefOf({ id, publishedAs }: DraftRow): string {
  return publishedAs === null ? `/norma/rascunho/${id}` : `/norma/${publishedAs}`;
}

/** Rulebooks being written. */
export function DraftsTable() {
  const [all, setAll] = useViewState('rulebook-drafts.all', false, isFlag);
  const drafts = useRead('rulebooks.listDrafts', { all });
  return (
    <DataTable
      id="rulebook-drafts"
      caption="Minutas"
      rows={drafts.data}
      error={drafts.error}
      onRetry={() => void drafts.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={hrefOf}
      filterLabel={null}
      toolbar={
        <Switch
          label="Mostrar também as publicadas e as descartadas"
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      }
      empty={{
        title: 'Nenhuma minuta em elaboração',
        message: 'Inicie uma a partir de uma versão publicada ou de um modelo, ou importe um arquivo.',
      }}
    />
  );
}
