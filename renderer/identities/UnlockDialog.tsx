import { Modal, Stack, Text } from '@mantine/core';
import { VAULT_IDLE_MINUTES } from '../../shared/identities/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';

/** Asks for the password again and opens the caller's key. */
export function UnlockForm({ onOpened }: { readonly onOpened: () => void }) {
  const form = useContractForm({
    procedure: 'identities.unlock',
    defaultValues: { password: '', job: null },
    onSuccess: onOpened,
  });
  return (
    <Stack gap="sm">
      <Text fz="sm">
        Digite a senha com que você entra. O cofre fecha sozinho depois de {VAULT_IDLE_MINUTES} minutos sem
        uso, ao bloquear a tela e ao sair.
      </Text>
      <ContractForm of={form} submitLabel="Abrir o cofre" compact>
        <PasswordField control={form.control} name="password" label="Sua senha" required />
      </ContractForm>
    </Stack>
  );
}

type UnlockDialogProps = { readonly onClose: () => void };

/** The opening of the vault over the screen at hand, which loses nothing of what was typed. */
export function UnlockDialog({ onClose }: UnlockDialogProps) {
  return (
    <Modal opened onClose={onClose} title="Abrir o cofre de identidades" closeOnClickOutside={false}>
      <UnlockForm onOpened={onClose} />
    </Modal>
  );
}
