import { Group, Text } from '@mantine/core';
import { type Answer, wasDelivered } from '../../shared/answers/model.ts';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { IfCan } from '../app/session.tsx';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { Deliveries } from './Deliveries.tsx';

export type AnswerProps = { readonly answer: Answer; readonly manifestation: Manifestation };

function titleOf({ conclusive, document, on }: Answer): string {
  const what = conclusive ? 'Resposta conclusiva' : 'Resposta intermediária';
  return `${what}${document === null ? '' : ` nº ${document.number}`} de ${dateWords(on)}`;
}

function State({ answer, manifestation: { secrecy } }: AnswerProps) {
  if (answer.replacedBy !== null) return <StatusBadge tone="quiet" label="Substituída por outra versão" />;
  if (wasDelivered(answer)) return <StatusBadge tone="good" label="Entregue" />;
  if (secrecy === 'anonima') return <StatusBadge tone="info" label="À disposição pelo código" />;
  return <StatusBadge tone="warn" label="Entrega a registrar" />;
}

/** One version of an answer: its words, its paper, its deliveries. */
export function AnswerCard({ answer, manifestation }: AnswerProps) {
  const title = titleOf(answer);
  return (
    <section className="ls-answer" aria-label={title}>
      <Group justify="space-between" gap="xs">
        <Text fz="sm" fw={600} component="h3">
          {title}
        </Text>
        <State answer={answer} manifestation={manifestation} />
      </Group>
      {answer.reason === null ? null : (
        <Text fz="sm">Corrige a versão anterior, pelo motivo: {answer.reason}</Text>
      )}
      <p className="ls-told">{answer.text}</p>
      <Deliveries answer={answer} manifestation={manifestation} />
      <Group gap="xs" className="ls-answer-foot">
        {answer.document === null ? null : (
          <IssuedDocumentActions
            documentId={answer.document.id}
            suggestedName={`resposta-${answer.document.number}.pdf`}
          />
        )}
        <IfCan permission="manifestations.write">
          <AnswerActions answer={answer} manifestation={manifestation} />
        </IfCan>
      </Group>
    </section>
  );
}
