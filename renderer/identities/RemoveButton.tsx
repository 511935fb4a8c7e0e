import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../app/queries.ts';
import { done } from '../ui/notify.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type RemoveButtonProps = { readonly accountId: number; readonly name: string };

/** Takes an ouvidor out of the vault, with the reason. */
export function RemoveButton({ accountId, name }: RemoveButtonProps) {
  const [open, setOpen] = useState(false);
  const remove = useWrite('identities.remove');
  const send = async (reason: string): Promise<void> => {
    await remove.mutateAsync({ accountId, reason });
    done('Acesso ao cofre retirado', name);
    setOpen(false);
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)} aria-label={`Retirar ${name}`}>
        Retirar
      </Button>
      {open ? (
        <Modal opened onClose={() => setOpen(false)} title={`Retirar ${name} do cofre?`}>
          <ReasonForm label="Motivo" submitLabel="Retirar do cofre" danger onReason={send}>
            <Text fz="sm">
              A pessoa deixa de abrir o cofre. Se ainda tiver o papel de ouvidor, volta à lista de espera na
              próxima entrada.
            </Text>
          </ReasonForm>
        </Modal>
      ) : null}
    </>
  );
}
