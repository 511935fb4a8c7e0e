import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RecoveryKeyStep } from '../agencies/RecoveryKeyStep.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { VaultBanner } from './VaultBanner.tsx';

const CRUMBS = [{ label: 'Cofre de identidades', to: '/cofre' }];

type AskProps = { readonly onKey: (key: string) => void; readonly onCancel: () => void };

function AskPassword({ onKey, onCancel }: AskProps) {
  const form = useContractForm({
    procedure: 'identities.renewSheet',
    defaultValues: { password: '', job: null },
    onSuccess: ({ recoveryKey }) => onKey(recoveryKey),
  });
  return (
    <Section title="Confirme que é você">
      <Stack gap="sm">
        <Text fz="sm" maw="70ch">
          A folha devolve o cofre a um ouvidor quando as senhas se perdem. Uma folha anterior deixa de valer
          assim que a nova for criada. Tenha a impressora à mão.
        </Text>
        <ContractForm of={form} submitLabel="Criar a folha" onCancel={onCancel} compact>
          <PasswordField control={form.control} name="password" label="Sua senha" required />
        </ContractForm>
      </Stack>
    </Section>
  );
}

/** Makes the vault's printed sheet. */
export function SheetPage() {
  const navigate = useNavigate();
  const [key, setKey] = useState<string | null>(null);
  const finish = (): void => {
    done('Folha de recuperação em vigor', 'Destrua a folha anterior, se houver.');
    void navigate('/cofre');
  };
  return (
    <Page title="Folha de recuperação do cofre" crumbs={CRUMBS} width="form">
      {key === null ? (
        <>
          <VaultBanner why="Para fazer a folha, abra o cofre." />
          <AskPassword onKey={setKey} onCancel={() => void navigate('/cofre')} />
        </>
      ) : (
        <RecoveryKeyStep
          recoveryKey={key}
          kind="vault-sheet"
          purpose="Ela devolve o cofre de identidades a um ouvidor quando as senhas se perdem. Não há outra forma."
          finishLabel="Concluir"
          onFinish={finish}
        />
      )}
    </Page>
  );
}
