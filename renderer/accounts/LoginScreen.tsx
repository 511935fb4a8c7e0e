import { Alert, Anchor, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { askStatus, lastLockReason } from '../app/events.ts';
import { RestoreScreen } from '../backups/RestoreScreen.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { RecoverScreen } from './RecoverScreen.tsx';

const REASONS = {
  idle: 'A sessão foi encerrada por falta de uso. Os rascunhos ficaram guardados.',
  user: 'A sessão foi encerrada. Os dados estão cifrados.',
  suspend: 'A sessão foi encerrada porque o computador foi suspenso ou bloqueado.',
  changed: 'A sessão terminou porque a conta ou os dados mudaram. Entre de novo.',
  fallen: 'O serviço interno foi reiniciado e a sessão terminou. O que havia sido confirmado está gravado.',
} as const;

function LockNotice() {
  const reason = lastLockReason();
  if (reason === null) return null;
  return (
    <Alert role="status" color="govbr" variant="light" mb="md" icon={<IconLock aria-hidden />}>
      {REASONS[reason]}
    </Alert>
  );
}

/** Sign-in: the password opens the encrypted file. */
export function LoginScreen() {
  const [recovering, setRecovering] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const form = useContractForm({
    procedure: 'accounts.signIn',
    defaultValues: { username: '', password: '' },
    onSuccess: askStatus,
  });
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />;
  if (recovering) return <RecoverScreen onBack={() => setRecovering(false)} />;
  return (
    <DoorFrame title="Entrar">
      <LockNotice />
      <ContractForm of={form} submitLabel="Entrar" compact>
        <TextField
          control={form.control}
          name="username"
          label="Usuário"
          autoComplete="username"
          required
          autoFocus
        />
        <PasswordField control={form.control} name="password" label="Senha" required />
      </ContractForm>
      <Stack mt="md">
        <Anchor component="button" type="button" fz="sm" ta="left" onClick={() => setRecovering(true)}>
          Entrar com a chave de recuperação
        </Anchor>
        <Anchor component="button" type="button" fz="sm" ta="left" onClick={() => setRestoring(true)}>
          Restaurar uma cópia de segurança
        </Anchor>
      </Stack>
    </DoorFrame>
  );
}
