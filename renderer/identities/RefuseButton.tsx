import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { useWrite } from '../app/queries.ts';
import { done } from '../ui/notify.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type ActProps = {
  readonly request: IdentityRequest;
  readonly procedure: 'identities.refuse' | 'identities.revoke';
  readonly label: string;
  readonly title: string;
  readonly told: string;
};

function ActButton({ request: { id, version, protocol }, procedure, label, title, told }: ActProps) {
  const [open, setOpen] = useState(false);
  const act = useWrite(procedure);
  const send = async (reason: string): Promise<void> => {
    await act.mutateAsync({ id, version, reason });
    done(told, protocol);
    setOpen(false);
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <Modal opened onClose={() => setOpen(false)} title={title}>
          <ReasonForm
            label="Motivo"
            description="Quem pediu o lê; sem o nome nem outro dado da pessoa"
            submitLabel={label}
            danger
            onReason={send}
          />
        </Modal>
      ) : null}
    </>
  );
}

type OneProps = { readonly request: IdentityRequest };

export function RefuseButton({ request }: OneProps) {
  return (
    <ActButton
      request={request}
      procedure="identities.refuse"
      label="Recusar"
      title="Recusar a revelação?"
      told="Revelação recusada"
    />
  );
}

/** Takes an authorisation back before its day. */
export function RevokeButton({ request }: OneProps) {
  return (
    <div>
      <ActButton
        request={request}
        procedure="identities.revoke"
        label="Revogar"
        title="Revogar a autorização?"
        told="Autorização revogada"
      />
    </div>
  );
}
