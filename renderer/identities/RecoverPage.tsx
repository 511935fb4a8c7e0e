import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField, TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';

const CRUMBS = [{ label: 'Cofre de identidades', to: '/cofre' }];
const BACK = '/cofre';

function useBack() {
  const navigate = useNavigate();
  return {
    leave: () => void navigate(BACK),
    recovered: () => {
      done('Acesso ao cofre recuperado', 'Abra o cofre com a sua senha de agora.');
      void navigate(BACK);
    },
  };
}

function BySheet() {
  const { leave, recovered } = useBack();
  const form = useContractForm({
    procedure: 'identities.recover',
    defaultValues: { by: 'sheet', recoveryKey: '', job: null },
    before: (values) => {
      if (values.by !== 'sheet') return {};
      const key = decodeRecoveryKey(values.recoveryKey ?? '');
      return key.ok ? {} : { recoveryKey: key.problem };
    },
    onSuccess: recovered,
  });
  return (
    <ContractForm of={form} submitLabel="Recuperar o acesso" onCancel={leave} compact>
      <TextAreaField
        control={form.control}
        name="recoveryKey"
        label="Chave da folha do cofre"
        description="14 grupos de 4 caracteres, como no papel"
        rows={2}
        required
      />
    </ContractForm>
  );
}

function ByPassword() {
  const { leave, recovered } = useBack();
  const form = useContractForm({
    procedure: 'identities.recover',
    defaultValues: { by: 'password', password: '', job: null },
    onSuccess: recovered,
  });
  return (
    <ContractForm of={form} submitLabel="Recuperar o acesso" onCancel={leave} compact>
      <PasswordField control={form.control} name="password" label="Senha de antes da redefinição" required />
    </ContractForm>
  );
}

/** Gets an ouvidor back into the vault after a lost password. */
export function RecoverPage() {
  const [way, setWay] = useState('sheet');
  return (
    <Page title="Recuperar o acesso ao cofre" crumbs={CRUMBS} width="form">
      <Section title="Como recuperar">
        <Stack gap="md">
          <Text fz="sm" maw="70ch">
            O caminho comum é outro ouvidor, com o cofre aberto, admitir a sua conta. Sem outro ouvidor, use a
            folha impressa do cofre. Quem se lembra da senha de antes também pode usá-la enquanto ninguém mais
            abrir o cofre.
          </Text>
          <SegmentedControl
            aria-label="Como recuperar"
            value={way}
            onChange={setWay}
            data={[
              { value: 'sheet', label: 'Folha de recuperação' },
              { value: 'password', label: 'Senha anterior' },
            ]}
          />
          {way === 'sheet' ? <BySheet /> : <ByPassword />}
        </Stack>
      </Section>
    </Page>
  );
}
