import { Group, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { MANDATE_KIND_LABELS, OFFICE_LABELS, type Office } from '../../shared/mandates/model.ts';
import { termEnd } from '../../shared/mandates/rules.ts';
import { isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { optionsOf, RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';

const CRUMBS = [{ label: 'Mandatos', to: '/mandatos' }];

type Form = ContractFormState<'mandates.record'>;

function endWords(months: number | null | undefined, kind: string | undefined, from: string): string {
  if (kind === 'interino' || kind === 'substituto') return 'Em branco: até que se registre o término';
  if (months === undefined || months === null) return 'Em branco: sem prazo, pela regra do cargo';
  return isIsoDate(from)
    ? `Em branco: ${dateWords(termEnd(from, months))}, pela regra do cargo (${months} meses)`
    : `Em branco: contado da regra do cargo (${months} meses)`;
}

function useMonths(office: Office | undefined): number | null | undefined {
  const offices = useRead('mandates.list', {}).data?.offices ?? [];
  return offices.find((one) => one.office === office)?.rule.months;
}

function TermFields({ of: { control, form } }: { readonly of: Form }) {
  const [kind, from] = [form.watch('kind'), form.watch('from')];
  const months = useMonths(form.watch('office'));
  return (
    <Section title="Período">
      <Stack gap="sm">
        <RadioField
          control={control}
          name="kind"
          label="Espécie"
          options={optionsOf(MANDATE_KIND_LABELS)}
          required
        />
        <Group grow align="flex-start">
          <DateField control={control} name="from" label="Início" required />
          <DateField
            control={control}
            name="until"
            label="Último dia, se outro"
            description={endWords(months, kind, from)}
            whenEmpty="null"
          />
        </Group>
        <TextAreaField control={control} name="note" label="Observações" rows={2} />
      </Stack>
    </Section>
  );
}

function PersonFields({ of: { control } }: { readonly of: Form }) {
  const accounts = useRead('mandates.accounts', {}).data ?? [];
  const options = accounts.map(({ id, name, username }) => ({
    value: String(id),
    label: `${name} (${username})`,
  }));
  return (
    <Section title="Cargo e pessoa">
      <Stack gap="sm">
        <SelectField
          control={control}
          name="office"
          label="Cargo"
          options={optionsOf(OFFICE_LABELS)}
          searchable={false}
          required
        />
        <TextField control={control} name="person" label="Nome completo" required />
        <SelectField
          control={control}
          name="accountId"
          label="Conta no sistema"
          description="Opcional: quem não usa o sistema também pode ocupar o cargo"
          options={options}
          numeric
          clearable
        />
      </Stack>
    </Section>
  );
}

/** Records an appointment. */
export function NewMandatePage() {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'mandates.record',
    defaultValues: {
      kind: 'titular',
      person: '',
      accountId: null,
      act: '',
      actOn: '',
      published: '',
      from: '',
      until: null,
      note: '',
    },
    draft: 'mandates.record',
    onSuccess: ({ id, person }) => {
      done('Nomeação registrada', person);
      void navigate(`/mandatos/${id}`);
    },
  });
  const { control } = form;
  return (
    <Page title="Registrar nomeação" width="form" crumbs={CRUMBS}>
      <ContractForm of={form} submitLabel="Registrar" onCancel={() => void navigate('/mandatos')}>
        <PersonFields of={form} />
        <Section title="Ato de nomeação">
          <Stack gap="sm">
            <Group grow align="flex-start">
              <TextField control={control} name="act" label="Ato e número" required />
              <DateField control={control} name="actOn" label="Data do ato" max={today()} required />
            </Group>
            <TextField control={control} name="published" label="Publicação" />
            <Text fz="xs" c="dimmed">
              Veículo, edição e data da publicação, como no Diário Oficial.
            </Text>
          </Stack>
        </Section>
        <TermFields of={form} />
      </ContractForm>
    </Page>
  );
}
