import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { MOST_GRANT_DAYS } from '../../shared/identities/model.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { isGranted, requestLook } from './labels.ts';
import { ReadGrantedDialog } from './ReadGrantedDialog.tsx';

type DialogProps = { readonly manifestationId: number; readonly onClose: () => void };

function AskDialog({ manifestationId, onClose }: DialogProps) {
  const form = useContractForm({
    procedure: 'identities.ask',
    defaultValues: { manifestationId, reasons: '', days: 5 },
    onSuccess: () => {
      done('Pedido enviado à ouvidoria');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Pedir a revelação da identidade">
      <Stack gap="sm">
        <Text fz="sm">
          Decidem dois ouvidores, ou um com a concordância formal do manifestante (Lei 13.608/2018, art.
          4º-B). Cada leitura fica registrada.
        </Text>
        <ContractForm of={form} submitLabel="Enviar o pedido" onCancel={onClose} compact>
          <TextAreaField
            control={form.control}
            name="reasons"
            label="Por que a apuração precisa da identidade"
            rows={4}
            required
          />
          <NumberField
            control={form.control}
            name="days"
            label="Por quantos dias"
            min={1}
            max={MOST_GRANT_DAYS}
          />
        </ContractForm>
      </Stack>
    </Modal>
  );
}

type LastProps = { readonly request: IdentityRequest; readonly onRead: () => void };

function LastRequest({ request, onRead }: LastProps) {
  const withdraw = useWrite('identities.withdraw', { onSuccess: () => done('Pedido retirado') });
  const { id, version, status, closedReason } = request;
  return (
    <Stack gap="xs">
      <div>
        <StatusBadge {...requestLook(request)} />
      </div>
      {status === 'refused' && closedReason !== null ? <Text fz="sm">{closedReason}</Text> : null}
      <Group gap="xs">
        {isGranted(request) ? (
          <Button size="xs" onClick={onRead}>
            Ler a identidade
          </Button>
        ) : null}
        {status === 'open' ? (
          <ConfirmButton
            size="xs"
            label="Retirar o pedido"
            question="Retirar o pedido?"
            consequence="A ouvidoria deixa de decidi-lo. Você pode fazer outro."
            confirmLabel="Retirar"
            onConfirm={() => withdraw.mutateAsync({ id, version })}
          />
        ) : null}
      </Group>
    </Stack>
  );
}

/** What the corregedor may do about who spoke: ask, wait, read while authorised. */
export function AskIdentityCard({ manifestationId }: { readonly manifestationId: number }) {
  const query = useRead('identities.asked', { manifestationId });
  const [dialog, setDialog] = useState<'ask' | 'read' | null>(null);
  const close = () => setDialog(null);
  return (
    <Section title="Identidade de quem se manifestou">
      <Loaded query={query}>
        {([last]) => (
          <Stack gap="sm">
            <Text fz="sm">Guardada no cofre da ouvidoria.</Text>
            {last === undefined ? null : <LastRequest request={last} onRead={() => setDialog('read')} />}
            {last !== undefined && (last.status === 'open' || isGranted(last)) ? null : (
              <div>
                <Button size="xs" variant="default" onClick={() => setDialog('ask')}>
                  Pedir a revelação
                </Button>
              </div>
            )}
          </Stack>
        )}
      </Loaded>
      {dialog === 'ask' ? <AskDialog manifestationId={manifestationId} onClose={close} /> : null}
      {dialog === 'read' ? <ReadGrantedDialog manifestationId={manifestationId} onClose={close} /> : null}
    </Section>
  );
}
