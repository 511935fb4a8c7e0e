import { useState } from 'react';
import type { Account } from '../../shared/accounts/contract.ts';
import { useWrite } from '../app/queries.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { TemporaryPasswordDialog } from './TemporaryPasswordDialog.tsx';

/** Gives an account a temporary password. */
export function ResetPassword({ account }: { readonly account: Account }) {
  const [password, setPassword] = useState<string | null>(null);
  const reset = useWrite('accounts.resetPassword');
  return (
    <>
      <ConfirmButton
        label="Redefinir a senha"
        question="Redefinir a senha?"
        consequence={`A senha atual de ${account.name} deixa de valer. Será criada uma senha provisória, a trocar na próxima entrada.`}
        confirmLabel="Redefinir"
        onConfirm={async () => setPassword((await reset.mutateAsync({ id: account.id })).temporaryPassword)}
      />
      {password === null ? null : (
        <TemporaryPasswordDialog name={account.name} password={password} onClose={() => setPassword(null)} />
      )}
    </>
  );
}
