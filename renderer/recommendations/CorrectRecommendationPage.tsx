import '../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import type { Recommendation } from '../../shared/recommendations/model.ts';
import { useRead } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultBanner } from '../identities/VaultBanner.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { WordsFields } from './WordsFields.tsx';

const NAMES = {
  subject: 'subject',
  grounds: 'grounds',
  text: 'text',
  originIds: 'originIds',
  termDays: 'termDays',
  termUnit: 'termUnit',
} as const;

function CorrectForm({ one }: { readonly one: Recommendation }) {
  const navigate = useNavigate();
  const { id, version, subject, grounds, text, termDays, termUnit, origins } = one;
  const state = useContractForm({
    procedure: 'recommendations.correct',
    defaultValues: {
      id,
      version,
      subject,
      grounds,
      text,
      termDays,
      termUnit,
      originIds: origins.map((origin) => origin.id),
      reason: '',
    },
    onSuccess: (made) => {
      done('Recomendação corrigida', made.number);
      void navigate(`/recomendacoes/${made.id}`);
    },
  });
  const { control, form } = state;
  return (
    <ContractForm
      of={state}
      submitLabel="Expedir a correção"
      onCancel={() => void navigate(`/recomendacoes/${id}`)}
    >
      <WordsFields
        control={control}
        names={NAMES}
        text={form.watch('text')}
        onText={(words) => form.setValue('text', words, { shouldDirty: true })}
        manifestationId={form.watch('originIds')[0] ?? null}
      />
      <Section title="Por que se corrige">
        <Stack gap="sm">
          <TextAreaField control={control} name="reason" label="Motivo da correção" rows={3} required />
        </Stack>
      </Section>
    </ContractForm>
  );
}

/** Issues another recommendation in place of one not answered yet. */
export function CorrectRecommendationPage() {
  const id = Number(useParams().id);
  const query = useRead('recommendations.get', { id });
  const number = query.data?.number ?? 'Recomendação';
  return (
    <Page
      title={`Corrigir ${number}`}
      width="form"
      crumbs={[
        { label: 'Recomendações', to: '/recomendacoes' },
        { label: number, to: `/recomendacoes/${id}` },
      ]}
      lead="Sai outra recomendação, com número próprio e prazo contado de hoje; esta fica anulada pelo motivo."
    >
      <VaultBanner why="Só com o cofre aberto o que se escreve pode ser comparado com a identidade de quem se manifestou." />
      <Loaded query={query}>{(one) => <CorrectForm one={one} />}</Loaded>
    </Page>
  );
}
