import { Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CheckboxGroupField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Page, Section } from '../ui/Page.tsx';
import { ROLE_OPTIONS } from './labels.ts';
import { TemporaryPasswordDialog } from './TemporaryPasswordDialog.tsx';

const CRUMBS = [{ label: 'Usuários', to: '/usuarios' }];

/** A new account; its temporary password is shown once. */
export function NewAccountPage() {
  const navigate = useNavigate();
  const [created, setCreated] = useState<{ name: string; password: string } | null>(null);
  const form = useContractForm({
    procedure: 'accounts.create',
    defaultValues: { username: '', name: '', office: '', roles: [], guardId: null },
    draft: 'accounts.create',
    onSuccess: ({ account, temporaryPassword }) =>
      setCreated({ name: account.name, password: temporaryPassword }),
  });
  const { control } = form;
  return (
    <Page title="Novo usuário" crumbs={CRUMBS} width="form">
      <ContractForm of={form} submitLabel="Criar usuário" onCancel={() => void navigate('/usuarios')}>
        <Section title="Identificação">
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextField control={control} name="name" label="Nome completo" required />
              <TextField
                control={control}
                name="office"
                label="Cargo ou função"
                description="Como aparece nos documentos assinados"
              />
            </SimpleGrid>
            <Group grow maw={{ sm: '50%' }}>
              <TextField
                control={control}
                name="username"
                label="Usuário"
                description="Letras minúsculas, números, ponto ou hífen"
                required
              />
            </Group>
          </Stack>
        </Section>
        <Section title="Papéis">
          <CheckboxGroupField
            control={control}
            name="roles"
            label="O que esta pessoa faz"
            options={ROLE_OPTIONS}
            required
          />
        </Section>
      </ContractForm>
      {created ? <TemporaryPasswordDialog {...created} onClose={() => void navigate('/usuarios')} /> : null}
    </Page>
  );
}
