import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import '../styles/rulebooks.css';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { BuiltIns } from './BuiltIns.tsx';
import { DraftsTable } from './DraftsTable.tsx';
import { ImportButton } from './ImportButton.tsx';
import { MissingBadge, ValidityBadge } from './RulebookBadges.tsx';
import { NewDraftButton } from './StartDraft.tsx';

type Row = OutputAt<'rulebooks.list'>[number];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'title', header: 'Norma', value: (row) => row.title, cell: (row) => row.title },
  {
    key: 'law',
    header: 'Lei',
    value: (row) => row.lawNumber || null,
    cell: (row) => row.lawNumber || 'Não informada',
  },
  {
    key: 'from',
    header: 'Em vigor desde',
    value: (row) => row.validFrom,
    cell: (row) => dateWords(row.validFrom),
    width: '9rem',
  },
  {
    key: 'to',
    header: 'Até',
    value: (row) => row.validTo,
    cell: (row) => dateWords(row.validTo),
    width: '8rem',
  },
  { key: 'validity', header: 'Vigência', cell: (row) => <ValidityBadge row={row} />, width: '10rem' },
  {
    key: 'missing',
    header: 'Pendências',
    cell: (row) => <MissingBadge missing={row.missing} />,
    width: '10rem',
  },
];

function Versions() {
  const rulebooks = useRead('rulebooks.list', {});
  return (
    <DataTable
      id="rulebooks"
      caption="Versões publicadas"
      rows={rulebooks.data}
      error={rulebooks.error}
      onRetry={() => void rulebooks.refetch()}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/norma/${row.id}`}
      initialSort={{ key: 'from', descending: true }}
      filterLabel={null}
      empty={{ title: 'Nenhuma norma publicada', message: 'A norma é publicada na criação do órgão.' }}
    />
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <div className="lr-table-part">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function Actions() {
  return (
    <>
      <Button
        component={Link}
        to="/norma/comparar"
        variant="default"
        leftSection={<IconArrowsDiff size={18} aria-hidden />}
      >
        Comparar
      </Button>
      <IfCan permission="rulebooks.write">
        <ImportButton />
        <NewDraftButton />
      </IfCan>
    </>
  );
}

/** The versions of the disciplinary code, the drafts of the next ones, and the models to begin from. */
export function RulebooksPage() {
  return (
    <Page
      title="Norma disciplinar"
      lead="Cada fato é julgado pela versão em vigor no dia em que ocorreu. Versão publicada não se altera: a nova começa como minuta."
      actions={<Actions />}
    >
      <Part title="Versões publicadas">
        <Versions />
      </Part>
      <IfCan permission="rulebooks.write">
        <Part title="Minutas">
          <DraftsTable />
        </Part>
      </IfCan>
      <Part title="Acompanham a aplicação">
        <BuiltIns />
      </Part>
    </Page>
  );
}
