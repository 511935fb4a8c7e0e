import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { askStatus } from '../app/events.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { newPasswordProblems } from './new-password.ts';

/** Opens the file with the printed key and gives an account a new password. */
export function RecoverScreen({ onBack }: { readonly onBack: () => void }) {
  const [repeated, setRepeated] = useState('');
  const form = useContractForm({
    procedure: 'accounts.recover',
    defaultValues: { recoveryKey: '', username: '', newPassword: '' },
    before: (values) => {
      const key = decodeRecoveryKey(values.recoveryKey);
      if (!key.ok) return { recoveryKey: key.problem };
      return newPasswordProblems('newPassword', values.newPassword, repeated, [values.username]);
    },
    onSuccess: askStatus,
  });
  return (
    <DoorFrame title="Entrar com a chave de recuperação">
      <Text fz="sm" c="dimmed" mb="md">
        A chave foi impressa na instalação. O uso fica registrado na trilha de auditoria.
      </Text>
      <ContractForm of={form} submitLabel="Abrir e trocar a senha" onCancel={onBack} compact>
        <TextAreaField
          control={form.control}
          name="recoveryKey"
          label="Chave de recuperação"
          description="14 grupos de 4 caracteres, como no papel"
          rows={2}
          required
        />
        <TextField control={form.control} name="username" label="Usuário que terá nova senha" required />
        <NewPasswordFields
          control={form.control}
          name="newPassword"
          label="Nova senha"
          repeated={repeated}
          onRepeated={setRepeated}
        />
      </ContractForm>
      <Anchor component="button" type="button" fz="sm" mt="md" onClick={onBack}>
        Voltar à entrada com senha
      </Anchor>
    </DoorFrame>
  );
}
