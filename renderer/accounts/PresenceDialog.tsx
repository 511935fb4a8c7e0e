import { Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { PRESENCE_MINUTES } from '../../shared/accounts/presence.ts';
import { answerPresence, usePresenceAsked } from '../app/presence.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';

const giveUp = (): void => answerPresence(false);

function PresenceForm() {
  const form = useContractForm({
    procedure: 'accounts.confirm',
    defaultValues: { password: '' },
    onSuccess: () => answerPresence(true),
  });
  return (
    <ContractForm of={form} submitLabel="Confirmar" onCancel={giveUp} compact>
      <Stack gap="sm">
        <Text fz="sm">
          O que você pediu revela quem manifestou, leva dados para fora ou muda acessos. Digite a senha com
          que você entra; ela vale por {PRESENCE_MINUTES} minutos para pedidos como este.
        </Text>
        <PasswordField control={form.control} name="password" label="Sua senha" required />
      </Stack>
    </ContractForm>
  );
}

/** The password again, over the screen at hand, which loses nothing; the call that needed it then goes on by itself. */
export function PresenceDialog() {
  const shown = usePresenceAsked();
  useEffect(() => giveUp, []); // The session ended: whoever waits is told.
  return (
    <Modal
      opened={shown}
      onClose={giveUp}
      title="Confirme que é você"
      closeOnClickOutside={false}
      zIndex="calc(var(--mantine-z-index-modal) + 10)"
    >
      <PresenceForm />
    </Modal>
  );
}
