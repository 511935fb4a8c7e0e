import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { newPasswordProblems } from './new-password.ts';

type PasswordFormProps = {
  readonly currentLabel: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
};

/** Change of one's own password. */
export function PasswordForm({ currentLabel, onDone, onCancel }: PasswordFormProps) {
  const session = useSession();
  const [repeated, setRepeated] = useState('');
  const form = useContractForm({
    procedure: 'accounts.changePassword',
    defaultValues: { current: '', next: '' },
    before: ({ current, next }) =>
      current === next && next !== ''
        ? { next: 'A nova senha deve ser diferente da atual.' }
        : newPasswordProblems('next', next, repeated, [session.username, session.name]),
    onSuccess: onDone,
  });
  return (
    <ContractForm of={form} submitLabel="Trocar a senha" compact {...(onCancel ? { onCancel } : {})}>
      <PasswordField control={form.control} name="current" label={currentLabel} required />
      <NewPasswordFields
        control={form.control}
        name="next"
        label="Nova senha"
        repeated={repeated}
        onRepeated={setRepeated}
      />
    </ContractForm>
  );
}
