import { SimpleGrid } from '@mantine/core';
import { useNavigate } from 'react-router';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { CpfField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { GRADE_OPTIONS } from './labels.ts';
import { UnitField } from './UnitField.tsx';

type Fields = { readonly control: ContractFormState<'guards.register'>['control'] };

const CRUMBS = [{ label: 'Guardas', to: '/guardas' }];
const EMPTY = {
  name: '',
  registration: '',
  cpf: '',
  birthOn: '',
  admissionOn: '',
  unit: '',
  sector: '',
  admissionAct: '',
};

function Identification({ control }: Fields) {
  return (
    <Section title="Identificação">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="name" label="Nome completo" required />
        <TextField control={control} name="registration" label="Matrícula" required />
        <CpfField control={control} name="cpf" label="CPF" required />
        <DateField control={control} name="birthOn" label="Data de nascimento" max={today()} required />
      </SimpleGrid>
    </Section>
  );
}

function Admission({ control }: Fields) {
  return (
    <Section title="Admissão">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField
          control={control}
          name="admissionOn"
          label="Data de admissão"
          description="Dela se contam o tempo de serviço e o comportamento"
          max={today()}
          required
        />
        <TextField
          control={control}
          name="admissionAct"
          label="Ato de admissão"
          description="Portaria ou decreto, número e data, se houver"
        />
        <SelectField control={control} name="grade" label="Graduação" options={GRADE_OPTIONS} required />
        <UnitField control={control} name="unit" label="Lotação" required />
        <TextField
          control={control}
          name="sector"
          label="Setor"
          description="Lugar dentro da lotação, se houver"
        />
      </SimpleGrid>
    </Section>
  );
}

/** Registers a guard. */
export function NewGuardPage() {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'guards.register',
    defaultValues: EMPTY,
    draft: 'guards.register',
    onSuccess: ({ id }) => {
      done('Guarda cadastrado');
      void navigate(`/guardas/${id}`);
    },
  });
  return (
    <Page title="Novo guarda" crumbs={CRUMBS} width="form">
      <ContractForm of={form} submitLabel="Cadastrar" onCancel={() => void navigate('/guardas')}>
        <Identification control={form.control} />
        <Admission control={form.control} />
      </ContractForm>
    </Page>
  );
}
