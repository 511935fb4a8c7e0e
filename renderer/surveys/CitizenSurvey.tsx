import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type FollowUpSurvey, RESOLVED_LABELS, SCORE_LABELS } from '../../shared/surveys/model.ts';
import { IfCan } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { CommentField, ResolvedField, ScoreField } from './SurveyFields.tsx';

type Open = Exclude<FollowUpSurvey, { state: 'answered' }>;
type FormProps = {
  readonly code: string;
  readonly secrecy: Open['secrecy'];
  readonly onClose: () => void;
  readonly onAnswered: () => void;
};

function CodeSurveyForm({ code, secrecy, onClose, onAnswered }: FormProps) {
  const form = useContractForm({
    procedure: 'surveys.answerByCode',
    defaultValues: { code, comment: '' },
    onSuccess: () => {
      done('Pesquisa de satisfação respondida');
      onAnswered();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Enviar a avaliação" onCancel={onClose} compact>
      <Stack gap="sm">
        <ScoreField control={control} name="score" />
        <ResolvedField control={control} name="resolved" />
        {form.form.watch('comment') === '' ? null : <VaultNeeded secrecy={secrecy} />}
        <CommentField control={control} name="comment" />
      </Stack>
    </ContractForm>
  );
}

type CitizenSurveyProps = {
  readonly code: string;
  readonly survey: FollowUpSurvey;
  readonly onAnswered: () => void;
};

/** The survey for who holds the code: answered here once, then only shown. */
export function CitizenSurvey({ code, survey, onAnswered }: CitizenSurveyProps) {
  const [answering, setAnswering] = useState(false);
  if (survey.state === 'early') return null;
  return (
    <section className="ls-answer" aria-label="Pesquisa de satisfação">
      <Text fz="sm" fw={600}>
        Pesquisa de satisfação
      </Text>
      {survey.state === 'answered' ? (
        <Text fz="sm">
          {`Respondida em ${dateWords(survey.on)}: ${SCORE_LABELS[survey.score].toLocaleLowerCase('pt-BR')}; resolvida: ${RESOLVED_LABELS[survey.resolved].toLocaleLowerCase('pt-BR')}.`}
        </Text>
      ) : null}
      {survey.state === 'open' && answering ? (
        <CodeSurveyForm
          code={code}
          secrecy={survey.secrecy}
          onClose={() => setAnswering(false)}
          onAnswered={onAnswered}
        />
      ) : null}
      {survey.state === 'open' && !answering ? (
        <IfCan permission="manifestations.write">
          <Text fz="sm" mb="xs">
            O cidadão pode avaliar o atendimento aqui, uma única vez. Responder é facultativo.
          </Text>
          <Button variant="default" onClick={() => setAnswering(true)}>
            Responder à pesquisa
          </Button>
        </IfCan>
      ) : null}
    </section>
  );
}
