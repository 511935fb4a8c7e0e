import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { VaultStatus } from '../../shared/identities/contract.ts';
import { useWrite } from '../app/queries.ts';
import { UnlockDialog } from './UnlockDialog.tsx';

/** Opens or closes the vault; who was not admitted is led to the recovery. */
export function VaultButton({ status }: { readonly status: VaultStatus }) {
  const [asking, setAsking] = useState(false);
  const lock = useWrite('identities.lock');
  if (status.standing === 'pending' || status.standing === 'none') {
    return (
      <Button component={Link} to="/cofre/recuperar" variant="default">
        Recuperar o acesso
      </Button>
    );
  }
  return (
    <>
      {status.open ? (
        <Button
          variant="default"
          leftSection={<IconLock size={18} aria-hidden />}
          loading={lock.isPending}
          onClick={() => lock.mutate({})}
        >
          Fechar o cofre
        </Button>
      ) : (
        <Button leftSection={<IconLockOpen size={18} aria-hidden />} onClick={() => setAsking(true)}>
          Abrir o cofre
        </Button>
      )}
      {asking ? <UnlockDialog onClose={() => setAsking(false)} /> : null}
    </>
  );
}
