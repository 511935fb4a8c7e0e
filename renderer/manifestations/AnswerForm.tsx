import { Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { ModelPicker } from '../texts/ModelPicker.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { ConclusiveField } from './ConclusiveField.tsx';
import { LinkedProceedings } from './LinkedProceedings.tsx';
import { SourceText } from './SourceText.tsx';

function useAnswerForm({ id, protocol, ...now }: Manifestation) {
  const navigate = useNavigate();
  const [version] = useState(now.version);
  const state = useContractForm({
    procedure: 'manifestations.answer',
    defaultValues: { id, version, text: '' },
    draft: `manifestations.answer:${id}`,
    onSuccess: () => {
      done('Resposta registrada', protocol);
      void navigate(`/manifestacoes/${id}`);
    },
  });
  const { form } = state;
  const held = form.watch('version');
  // A draft kept before another step must not bring back the version of then.
  useEffect(() => {
    if (held !== version) form.setValue('version', version);
  }, [held, version, form]);
  return state;
}

type AnswerModelsProps = { readonly state: ReturnType<typeof useAnswerForm>; readonly id: number };

function AnswerModels({ state: { form }, id }: AnswerModelsProps) {
  const conclusive = form.watch('conclusive');
  if (typeof conclusive !== 'boolean') return null;
  return (
    <ModelPicker
      purpose={conclusive ? 'conclusive' : 'intermediate'}
      manifestationId={id}
      current={form.watch('text')}
      onText={(text) => form.setValue('text', text, { shouldDirty: true })}
    />
  );
}

/** The original on one side, the answer on the other. */
export function AnswerForm({ manifestation }: { readonly manifestation: Manifestation }) {
  const navigate = useNavigate();
  const state = useAnswerForm(manifestation);
  return (
    <div className="ls-beside">
      <Stack gap="md" className="ls-source">
        <SourceText manifestation={manifestation} />
        <LinkedProceedings proceedings={manifestation.proceedings} />
      </Stack>
      <ContractForm
        of={state}
        submitLabel="Registrar a resposta"
        onCancel={() => void navigate(`/manifestacoes/${manifestation.id}`)}
      >
        <Section title="Resposta">
          <Stack gap="sm">
            <ConclusiveField control={state.control} name="conclusive" />
            <AnswerModels state={state} id={manifestation.id} />
            <TextAreaField
              control={state.control}
              name="text"
              label="Texto da resposta"
              description="Diga o que foi apurado e o que foi feito, em linguagem simples, sem dados de outras pessoas"
              rows={10}
              required
            />
          </Stack>
        </Section>
      </ContractForm>
    </div>
  );
}
