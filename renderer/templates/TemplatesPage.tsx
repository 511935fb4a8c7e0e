import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { TemplateRow } from '../../shared/templates/contract.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { kindLabel } from '../documents/labels.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { standingOf } from './standing.ts';

const COLUMNS: readonly Column<TemplateRow>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  {
    key: 'kind',
    header: 'Espécie',
    value: (row) => kindLabel(row.kind),
    cell: (row) => kindLabel(row.kind),
    width: '15rem',
  },
  {
    key: 'sent',
    header: 'Último arquivo',
    value: (row) => row.file.writtenOn,
    cell: ({ file }) => `Versão ${file.version}, ${dateWords(file.writtenOn)}`,
    width: '14rem',
  },
  {
    key: 'use',
    header: 'Situação',
    value: (row) => standingOf(row).label,
    cell: (row) => <StatusBadge {...standingOf(row)} />,
    width: '9rem',
  },
];

function NewLink() {
  return (
    <IfCan permission="templates.write">
      <Button component={Link} to="/modelos/novo">
        Novo modelo
      </Button>
    </IfCan>
  );
}

/** The office's own .docx templates. */
export function TemplatesPage() {
  const query = useRead('templates.list', {});
  return (
    <Page
      title="Modelos em Word"
      lead="Documentos .docx com o timbre e a forma do órgão, preenchidos com os dados de cada documento expedido."
      actions={<NewLink />}
    >
      <DataTable
        id="templates"
        caption="Modelos em Word"
        rows={query.data}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/modelos/${row.id}`}
        initialSort={{ key: 'kind', descending: false }}
        filterLabel="Filtrar por nome ou espécie"
        empty={{
          title: 'Nenhum modelo',
          message: 'Envie um documento .docx com campos, como {{numero}}, onde cada dado deve entrar.',
          action: <NewLink />,
        }}
      />
    </Page>
  );
}
