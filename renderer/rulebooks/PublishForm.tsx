import { SimpleGrid } from '@mantine/core';
import { type BaseSyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { ImpactPanel } from './ImpactPanel.tsx';
import { PublishCheck } from './PublishCheck.tsx';
import { PublishDialog } from './PublishDialog.tsx';

type Draft = OutputAt<'rulebooks.getDraft'>;
type Form = ContractFormState<'rulebooks.publish'>;

function Law({ control }: Pick<Form, 'control'>) {
  return (
    <Section title="Lei e vigência">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField
          control={control}
          name="lawNumber"
          label="Número e data da lei"
          description="Como há de ser citada."
          placeholder="Lei Complementar nº …"
          required
        />
        <DateField
          control={control}
          name="validFrom"
          label="Em vigor desde"
          description="A versão anterior termina na véspera."
          required
        />
        <DateField
          control={control}
          name="validTo"
          label="Último dia de vigência"
          description="Só se outra norma posterior já estiver publicada."
          whenEmpty="null"
        />
      </SimpleGrid>
    </Section>
  );
}

/** The form asks once more before it is sent. */
function asking(form: Form, ask: () => void): Form {
  return {
    ...form,
    submit: async (event?: BaseSyntheticEvent) => {
      event?.preventDefault();
      if (await form.form.trigger(undefined, { shouldFocus: true })) ask();
    },
  };
}

/** Law and validity of the version, with the draft's problems and its impact, and the question before publishing. */
export function PublishForm({ draft: { row, body, problems } }: { readonly draft: Draft }) {
  const navigate = useNavigate();
  const [confirming, setConfirming] = useState(false);
  const form = useContractForm({
    procedure: 'rulebooks.publish',
    defaultValues: {
      draftId: row.id,
      version: row.version,
      lawNumber: body.law ?? '',
      validFrom: '',
      validTo: null,
    },
    onSuccess: (published) => {
      done('Norma publicada', `Em vigor desde ${dateWords(published.validFrom)}.`);
      void navigate(`/norma/${published.id}`);
    },
  });
  const [validFrom, lawNumber, validTo] = form.form.watch(['validFrom', 'lawNumber', 'validTo']);
  const source = { type: 'draft' as const, id: row.id };
  return (
    <ContractForm<'rulebooks.publish'>
      of={asking(form, () => setConfirming(true))}
      submitLabel="Publicar…"
      onCancel={() => void navigate(`/norma/rascunho/${row.id}`)}
    >
      <Law control={form.control} />
      <PublishCheck body={body} problems={problems} />
      <Section title="Impacto no início da vigência">
        <ImpactPanel of={source} on={validFrom} />
      </Section>
      {confirming ? (
        <PublishDialog
          title={body.title}
          source={source}
          terms={{ lawNumber, validFrom, validTo }}
          problems={problems}
          saving={form.saving}
          onClose={() => setConfirming(false)}
          onConfirm={() => void form.submit().then(() => setConfirming(false))}
        />
      ) : null}
    </ContractForm>
  );
}
