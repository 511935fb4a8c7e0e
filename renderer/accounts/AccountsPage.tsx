import { Button, Group } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Account } from '../../shared/accounts/contract.ts';
import { useRead } from '../app/queries.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { instantWords } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { ACCOUNT_STATUS, rolesWords } from './labels.ts';

function Status({ account }: { readonly account: Account }) {
  return (
    <Group gap={6}>
      <StatusBadge {...ACCOUNT_STATUS[account.status]} />
      {account.mustChangePassword ? <StatusBadge tone="warn" label="Senha provisória" /> : null}
    </Group>
  );
}

const COLUMNS: readonly Column<Account>[] = [
  { key: 'name', header: 'Nome', value: (row) => row.name, cell: (row) => row.name },
  { key: 'username', header: 'Usuário', value: (row) => row.username, cell: (row) => row.username },
  { key: 'office', header: 'Cargo', value: (row) => row.office || null, cell: (row) => row.office || '—' },
  {
    key: 'roles',
    header: 'Papéis',
    value: (row) => rolesWords(row.roles),
    cell: (row) => rolesWords(row.roles),
  },
  {
    key: 'last',
    header: 'Última entrada',
    value: (row) => row.lastSignInAt,
    cell: (row) => instantWords(row.lastSignInAt),
  },
  {
    key: 'status',
    header: 'Situação',
    value: (row) => ACCOUNT_STATUS[row.status].label,
    cell: (row) => <Status account={row} />,
  },
];

/** Who may sign in, with which roles. */
export function AccountsPage() {
  const accounts = useRead('accounts.list', {});
  const add = (
    <Button component={Link} to="/usuarios/novo" leftSection={<IconUserPlus size={18} aria-hidden />}>
      Novo usuário
    </Button>
  );
  return (
    <Page
      title="Usuários"
      lead="Cada pessoa entra com a sua conta. Os papéis definem o que ela vê e o que pode fazer."
      actions={add}
    >
      <DataTable
        id="accounts"
        caption="Usuários"
        rows={accounts.data}
        error={accounts.error}
        onRetry={() => void accounts.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/usuarios/${row.id}`}
        initialSort={{ key: 'name', descending: false }}
        filterLabel="Filtrar por nome, usuário ou papel"
        empty={{ title: 'Nenhum usuário', message: 'Crie a primeira conta.', action: add }}
      />
    </Page>
  );
}
