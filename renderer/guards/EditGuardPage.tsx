import { SimpleGrid } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { useRead } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { CpfField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';

function EditForm({ guard }: { readonly guard: GuardRecord }) {
  const navigate = useNavigate();
  const { id, version, registration, name, cpf, birthOn, admissionOn, sector } = guard;
  const back = (): void => void navigate(`/guardas/${id}`);
  const form = useContractForm({
    procedure: 'guards.update',
    defaultValues: { id, version, registration, name, cpf, birthOn, admissionOn, sector },
    draft: `guards.update:${id}`,
    onSuccess: (saved) => {
      done('Identificação atualizada', saved.name);
      back();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Salvar" onCancel={back}>
      <Section title="Identificação">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="name" label="Nome completo" required />
          <TextField control={control} name="registration" label="Matrícula" required />
          <CpfField control={control} name="cpf" label="CPF" required />
          <DateField control={control} name="birthOn" label="Data de nascimento" max={today()} required />
          <DateField
            control={control}
            name="admissionOn"
            label="Data de admissão"
            description="Mudar esta data recalcula todo o comportamento"
            max={today()}
            required
          />
          <TextField
            control={control}
            name="sector"
            label="Setor"
            description="Lugar dentro da lotação, se houver"
          />
        </SimpleGrid>
      </Section>
    </ContractForm>
  );
}

/** Corrects what identifies a guard, and the sector; grade, unit and status change in the career, with date and act. */
export function EditGuardPage() {
  const id = Number(useParams().id);
  const guard = useRead('guards.get', { id }, { enabled: Number.isInteger(id) });
  const crumbs = [
    { label: 'Guardas', to: '/guardas' },
    { label: guard.data?.name ?? 'Guarda', to: `/guardas/${id}` },
  ];
  return (
    <Page
      title="Corrigir identificação"
      lead="Graduação, lotação e situação mudam na carreira do guarda, com data e ato."
      crumbs={crumbs}
      width="form"
    >
      <Loaded query={guard}>{(data) => <EditForm key={data.version} guard={data} />}</Loaded>
    </Page>
  );
}
