import { Button, Modal, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { BASIS_LABELS } from '../../shared/identities/model.ts';
import { useWrite } from '../app/queries.ts';
import { done } from '../ui/notify.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type Basis = 'interesse_publico' | 'interesse_apuracao';
const CHOICES: readonly Basis[] = ['interesse_apuracao', 'interesse_publico'];

type DialogProps = { readonly request: IdentityRequest; readonly onClose: () => void };

function ApproveDialog({
  request: { id, version, firstBy, protocol, basis: first, days },
  onClose,
}: DialogProps) {
  const [basis, setBasis] = useState<Basis>(first === 'interesse_publico' ? first : 'interesse_apuracao');
  const approve = useWrite('identities.approve');
  const send = async (reason: string): Promise<void> => {
    const { status } = await approve.mutateAsync({ id, version, basis, reason });
    if (status === 'granted') done('Identidade revelada ao corregedor', protocol);
    else done('Voto registrado', 'Falta o voto de outro ouvidor.');
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={firstBy === null ? 'Votar pela revelação' : 'Confirmar a revelação'}
    >
      <ReasonForm
        label="Por que revelar"
        description="Sem o nome nem outro dado da pessoa"
        submitLabel={firstBy === null ? 'Registrar o voto' : 'Confirmar e revelar'}
        onReason={send}
      >
        <Text fz="sm">
          {firstBy === null
            ? 'Este é o primeiro de dois votos: nada é revelado até que outro ouvidor confirme.'
            : `Com este voto, quem pediu passa a poder ler a identidade por ${days} dias; cada leitura fica registrada.`}
        </Text>
        {firstBy === null ? (
          <Select
            label="Fundamento (Lei 13.608/2018, art. 4º-B)"
            allowDeselect={false}
            data={CHOICES.map((value) => ({ value, label: BASIS_LABELS[value] }))}
            value={basis}
            onChange={(next) => setBasis(CHOICES.find((choice) => choice === next) ?? basis)}
          />
        ) : null}
      </ReasonForm>
    </Modal>
  );
}

/** An ouvidor's word for revealing: the first, or the one that reveals. */
export function ApproveButton({ request }: { readonly request: IdentityRequest }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {request.firstBy === null ? 'Votar pela revelação' : 'Confirmar a revelação'}
      </Button>
      {open ? <ApproveDialog request={request} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
