import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { TextModel } from '../../shared/texts/contract.ts';
import { PURPOSE_LABELS } from '../../shared/texts/model.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

const originOf = ({ version }: TextModel) => (version === 0 ? 'Do sistema' : `Do órgão, versão ${version}`);
const useOf = ({ inUse }: TextModel) => (inUse ? 'Em uso' : 'Fora de uso');

const COLUMNS: readonly Column<TextModel>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  {
    key: 'purpose',
    header: 'Finalidade',
    value: (row) => PURPOSE_LABELS[row.purpose],
    cell: (row) => PURPOSE_LABELS[row.purpose],
    width: '14rem',
  },
  { key: 'origin', header: 'Origem', value: originOf, cell: originOf, width: '13rem' },
  {
    key: 'use',
    header: 'Situação',
    value: useOf,
    cell: (row) => <StatusBadge tone={row.inUse ? 'good' : 'quiet'} label={useOf(row)} />,
    width: '9rem',
  },
];

function NewLink() {
  return (
    <IfCan permission="manifestations.write">
      <Button component={Link} to="/textos/novo">
        Novo texto
      </Button>
    </IfCan>
  );
}

/** The texts from which the ouvidoria writes. */
export function TextsPage() {
  const query = useRead('texts.list', {});
  return (
    <Page
      title="Textos da ouvidoria"
      lead="Modelos de resposta, pedido de complemento e encaminhamento, com campos que o sistema preenche."
      actions={<NewLink />}
    >
      <DataTable
        id="texts"
        caption="Textos da ouvidoria"
        rows={query.data}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.key}
        rowHref={(row) => `/textos/${row.key}`}
        initialSort={{ key: 'purpose', descending: false }}
        filterLabel="Filtrar por nome ou finalidade"
        empty={{
          title: 'Nenhum texto',
          message: 'Escreva o primeiro texto da ouvidoria.',
          action: <NewLink />,
        }}
      />
    </Page>
  );
}
