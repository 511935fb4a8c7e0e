import { Center } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { doorStatus } from '../../shared/accounts/contract.ts';
import { assertNever } from '../../shared/assert.ts';
import { ForcedPasswordScreen } from '../accounts/ForcedPasswordScreen.tsx';
import { LoginScreen } from '../accounts/LoginScreen.tsx';
import { Wizard } from '../agencies/Wizard.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loading } from '../ui/Loaded.tsx';
import { call } from './client.ts';
import { DamagedScreen } from './DamagedScreen.tsx';
import { useRead } from './queries.ts';
import { Shell } from './Shell.tsx';
import { SessionProvider } from './session.tsx';

function Behind({
  status,
  retry,
}: {
  readonly status: z.infer<typeof doorStatus>;
  readonly retry: () => void;
}) {
  switch (status.state) {
    case 'new':
      return <Loading />;
    case 'locked':
      return <LoginScreen />;
    case 'damaged':
      return <DamagedScreen what={status.what} onRetry={retry} />;
    case 'open':
      return (
        <SessionProvider session={status.session}>
          {status.session.mustChangePassword ? <ForcedPasswordScreen /> : <Shell />}
        </SessionProvider>
      );
    default:
      return assertNever(status);
  }
}

/** The process that found the harm keeps to it: a fresh one looks at the folder again. */
function lookAgain(ask: () => void): void {
  call('desktop.lock', {}).catch(ask);
}

/** What the encrypted file's state lets one see: wizard, sign-in, damage, change of password, or the application. */
export function Gate() {
  const status = useRead('accounts.status', {});
  const [settingUp, setSettingUp] = useState(false);
  // The wizard stays after the file exists: its last step shows the recovery key, which is never shown again.
  if (status.data?.state === 'new' && !settingUp) setSettingUp(true);
  if (settingUp) return <Wizard onFinish={() => setSettingUp(false)} />;
  if (status.data !== undefined)
    return <Behind status={status.data} retry={() => lookAgain(() => void status.refetch())} />;
  return (
    <Center mih="100vh" p="lg">
      {status.error ? (
        <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
      ) : (
        <Loading label="Abrindo…" />
      )}
    </Center>
  );
}
