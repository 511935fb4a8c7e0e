import { Modal } from '@mantine/core';
import { useState } from 'react';
import { call, type OutputAt } from '../app/client.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { AskReason } from './AskReason.tsx';
import { Briefly } from './Briefly.tsx';
import { CitizenFacts } from './CitizenFacts.tsx';
import { UnlockForm } from './UnlockDialog.tsx';
import { useVault } from './use-vault.ts';

type ReadGrantedDialogProps = { readonly manifestationId: number; readonly onClose: () => void };

/** The corregedor's own key opened, and a reason given, shows for one minute who spoke. */
export function ReadGrantedDialog({ manifestationId, onClose }: ReadGrantedDialogProps) {
  const vault = useVault();
  const [identity, setIdentity] = useState<OutputAt<'identities.readGranted'> | null>(null);
  // Called directly: an identity must not stay in the memory of readings.
  const open = async (reason: string): Promise<void> =>
    setIdentity(await call('identities.readGranted', { manifestationId, reason }));
  return (
    <Modal opened onClose={onClose} title="Identidade de quem se manifestou" closeOnClickOutside={false}>
      {identity === null ? (
        <Loaded query={vault}>
          {(status) =>
            status.open ? <AskReason onReason={open} /> : <UnlockForm onOpened={() => void vault.refetch()} />
          }
        </Loaded>
      ) : (
        <Briefly onHide={onClose}>
          <CitizenFacts identity={identity} />
        </Briefly>
      )}
    </Modal>
  );
}
