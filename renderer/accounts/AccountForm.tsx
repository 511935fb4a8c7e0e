import { SimpleGrid, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Account } from '../../shared/accounts/contract.ts';
import { CheckboxGroupField, RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { instantWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { ROLE_OPTIONS } from './labels.ts';

const STATUS_OPTIONS = [
  { value: 'active', label: 'Ativo' },
  { value: 'disabled', label: 'Desativado: não entra mais; o que fez permanece registrado' },
];

/** Edits an account. */
export function AccountForm({ account }: { readonly account: Account }) {
  const navigate = useNavigate();
  const { id, version, name, office, roles, guardId, status } = account;
  const form = useContractForm({
    procedure: 'accounts.update',
    defaultValues: { id, version, name, office, roles, guardId, status },
    onSuccess: (saved) => {
      done('Usuário atualizado', saved.name);
      void navigate('/usuarios');
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Salvar" onCancel={() => void navigate('/usuarios')}>
      <Section title="Identificação">
        <Stack gap="sm">
          <KeyValue
            facts={[
              { label: 'Usuário', value: account.username },
              { label: 'Última entrada', value: instantWords(account.lastSignInAt) },
              {
                label: 'Senha',
                value: account.mustChangePassword
                  ? 'Provisória, a trocar na próxima entrada'
                  : 'Definida pelo usuário',
              },
            ]}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="name" label="Nome completo" required />
            <TextField control={control} name="office" label="Cargo ou função" />
          </SimpleGrid>
        </Stack>
      </Section>
      <Section title="Papéis e situação">
        <Stack gap="md">
          <CheckboxGroupField
            control={control}
            name="roles"
            label="O que esta pessoa faz"
            options={ROLE_OPTIONS}
            required
          />
          <RadioField control={control} name="status" label="Situação" options={STATUS_OPTIONS} required />
        </Stack>
      </Section>
    </ContractForm>
  );
}
