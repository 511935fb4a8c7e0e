import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';

const CRUMBS = [{ label: 'Órgão', to: '/orgao' }];

function AskPassword({
  onKey,
  onCancel,
}: {
  readonly onKey: (key: string) => void;
  readonly onCancel: () => void;
}) {
  const form = useContractForm({
    procedure: 'accounts.renewRecoveryKey',
    defaultValues: { password: '' },
    onSuccess: ({ recoveryKey }) => onKey(recoveryKey),
  });
  return (
    <Section title="Confirme que é você">
      <Stack gap="sm">
        <Text fz="sm" maw="70ch">
          A chave impressa antes deixa de abrir os dados assim que a nova for criada. Tenha a impressora à
          mão.
        </Text>
        <ContractForm of={form} submitLabel="Criar nova chave" onCancel={onCancel} compact>
          <PasswordField control={form.control} name="password" label="Sua senha" required />
        </ContractForm>
      </Stack>
    </Section>
  );
}

/** Replaces the printed recovery key. */
export function RenewKeyPage() {
  const navigate = useNavigate();
  const [key, setKey] = useState<string | null>(null);
  const finish = (): void => {
    done('Nova chave de recuperação em vigor', 'Destrua a folha com a chave anterior.');
    void navigate('/orgao');
  };
  return (
    <Page title="Nova chave de recuperação" crumbs={CRUMBS} width="form">
      {key === null ? (
        <AskPassword onKey={setKey} onCancel={() => void navigate('/orgao')} />
      ) : (
        <RecoveryKeyStep recoveryKey={key} finishLabel="Concluir" onFinish={finish} />
      )}
    </Page>
  );
}
