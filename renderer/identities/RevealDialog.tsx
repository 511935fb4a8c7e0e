import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { call, type OutputAt } from '../app/client.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { AskReason } from './AskReason.tsx';
import { Briefly } from './Briefly.tsx';
import { CitizenFacts } from './CitizenFacts.tsx';
import { fieldWords } from './labels.ts';
import { UnlockForm } from './UnlockDialog.tsx';
import { useVault } from './use-vault.ts';

type Shown = OutputAt<'identities.reveal'>;

function Originals({ original }: { readonly original: Shown['original'] }) {
  const texts = Object.entries(original);
  if (texts.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fz="sm" fw={600}>
        Textos como foram escritos
      </Text>
      {texts.map(([field, text]) => (
        <div key={field}>
          <Text fz="sm" c="dimmed">
            {fieldWords(field)}
          </Text>
          <p className="ls-told">{text}</p>
        </div>
      ))}
    </Stack>
  );
}

function Opened({ shown, onHide }: { readonly shown: Shown; readonly onHide: () => void }) {
  if (shown.identity === null) {
    return <Text fz="sm">Não há identidade registrada nesta manifestação.</Text>;
  }
  return (
    <Briefly onHide={onHide}>
      <CitizenFacts identity={shown.identity} />
      <Originals original={shown.original} />
    </Briefly>
  );
}

type RevealDialogProps = { readonly id: number; readonly onClose: () => void };

/** Opens the vault if need be, asks why, then shows who spoke for one minute and forgets it. */
export function RevealDialog({ id, onClose }: RevealDialogProps) {
  const vault = useVault();
  const [shown, setShown] = useState<Shown | null>(null);
  // Called directly: an identity must not stay in the memory of readings.
  const open = async (reason: string): Promise<void> =>
    setShown(await call('identities.reveal', { manifestationId: id, reason }));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Identidade de quem se manifestou"
      closeOnClickOutside={false}
    >
      {shown === null ? (
        <Loaded query={vault}>
          {(status) =>
            status.open || status.standing === 'pending' ? (
              <AskReason onReason={open} />
            ) : (
              <UnlockForm onOpened={() => void vault.refetch()} />
            )
          }
        </Loaded>
      ) : (
        <Opened shown={shown} onHide={onClose} />
      )}
    </Modal>
  );
}
