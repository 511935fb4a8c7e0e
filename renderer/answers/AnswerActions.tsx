import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../app/queries.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';
import type { AnswerProps } from './AnswerCard.tsx';
import { CorrectAnswerDialog } from './CorrectAnswerDialog.tsx';
import { DeliverDialog } from './DeliverDialog.tsx';

function IssueButton({ answerId }: { readonly answerId: number }) {
  const issue = useWrite('answers.issue', { onSuccess: ({ number }) => done(`Resposta nº ${number}`) });
  return (
    <ConfirmButton
      label="Expedir documento"
      question="Expedir o documento desta resposta?"
      consequence="Ela foi dada antes de as respostas serem numeradas: recebe agora um número, com o mesmo texto e a data de hoje."
      confirmLabel="Expedir"
      onConfirm={() => issue.mutateAsync({ answerId })}
    />
  );
}

/** What may be done with an answer already given. */
export function AnswerActions({ answer, manifestation }: AnswerProps) {
  const [asking, setAsking] = useState<'correct' | 'deliver' | null>(null);
  const close = () => setAsking(null);
  const stands = answer.replacedBy === null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking('deliver')}>
        Registrar entrega
      </Button>
      {stands && answer.document === null ? <IssueButton answerId={answer.id} /> : null}
      {stands ? (
        <Button variant="subtle" onClick={() => setAsking('correct')} aria-label="Corrigir a resposta">
          Corrigir
        </Button>
      ) : null}
      {asking === 'correct' ? (
        <CorrectAnswerDialog answer={answer} manifestation={manifestation} onClose={close} />
      ) : null}
      {asking === 'deliver' ? (
        <DeliverDialog answer={answer} manifestation={manifestation} onClose={close} />
      ) : null}
    </>
  );
}
