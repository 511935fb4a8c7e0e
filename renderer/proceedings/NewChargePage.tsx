import { SimpleGrid, Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { CheckboxField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { GuardField } from './GuardField.tsx';
import { ItemFields } from './ItemFields.tsx';
import { keepProceeding } from './keep.ts';
import '../styles/proceedings.css';

function useChargeForm(proceeding: Proceeding) {
  const navigate = useNavigate();
  const back = `/procedimentos/${proceeding.id}?aba=imputacoes`;
  const form = useContractForm({
    procedure: 'proceedings.addCharge',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      item: '',
      factOn: '',
      fact: '',
      onDuty: true,
      inPublic: false,
      choiceReason: '',
    },
    draft: `proceedings.addCharge:${proceeding.id}`,
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Transgressão imputada');
      void navigate(back);
    },
  });
  const restoreDraft = (): void => {
    form.restoreDraft();
    form.form.setValue('version', proceeding.version);
  };
  const kept: ContractFormState<'proceedings.addCharge'> = { ...form, restoreDraft };
  return { form: kept, cancel: () => void navigate(back) };
}

function ChargeForm({ proceeding }: { readonly proceeding: Proceeding }) {
  const { form, cancel } = useChargeForm(proceeding);
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Imputar transgressão" onCancel={cancel}>
      <Section title="Guarda e fato">
        <Stack gap="sm">
          <GuardField of={form} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DateField
              control={control}
              name="factOn"
              label="Data do fato"
              description="Define a norma aplicável"
              max={today()}
              required
            />
            <Stack gap="xs" justify="end">
              <CheckboxField control={control} name="onDuty" label="Praticado em serviço" />
              <CheckboxField control={control} name="inPublic" label="Praticado em público ou em formatura" />
            </Stack>
          </SimpleGrid>
          <TextAreaField
            control={control}
            name="fact"
            label="Fato imputado"
            description="O que o guarda fez ou deixou de fazer, com hora e lugar: é disso que ele se defende."
            rows={4}
            required
          />
        </Stack>
      </Section>
      <ItemFields of={form} />
    </ContractForm>
  );
}

/** A new charge: guard, fact, item of the rulebook in force on the day of the fact. */
export function NewChargePage() {
  const id = Number(useParams().id);
  const proceeding = useRead('proceedings.get', { id }, { enabled: id > 0 });
  const number = proceeding.data?.number ?? 'Procedimento';
  const crumbs = [
    { label: 'Procedimentos', to: '/procedimentos' },
    { label: number, to: `/procedimentos/${id}` },
  ];
  return (
    <Page
      title="Imputar transgressão"
      lead={`Em ${number}. A reincidência e as circunstâncias que o registro mostrar serão propostas em seguida.`}
      crumbs={crumbs}
      width="form"
    >
      <Loaded query={proceeding}>{(file) => <ChargeForm key={file.version} proceeding={file} />}</Loaded>
    </Page>
  );
}
