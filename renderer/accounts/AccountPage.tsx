import { useParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AccountForm } from './AccountForm.tsx';
import { ACCOUNT_STATUS } from './labels.ts';
import { ResetPassword } from './ResetPassword.tsx';

const CRUMBS = [{ label: 'Usuários', to: '/usuarios' }];

/** One account: data, roles, status, password. */
export function AccountPage() {
  const id = Number(useParams().id);
  const accounts = useRead('accounts.list', {});
  const account = accounts.data?.find((one) => one.id === id);
  return (
    <Page
      title={account?.name ?? 'Usuário'}
      crumbs={CRUMBS}
      width="form"
      badges={account ? <StatusBadge {...ACCOUNT_STATUS[account.status]} /> : null}
      actions={account ? <ResetPassword account={account} /> : null}
    >
      <Loaded query={accounts}>
        {() =>
          account ? (
            <AccountForm key={account.version} account={account} />
          ) : (
            <EmptyState title="Usuário não encontrado" message="Volte à lista e procure de novo." />
          )
        }
      </Loaded>
    </Page>
  );
}
