import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { Section } from '../ui/Page.tsx';
import { AnswerCard } from './AnswerCard.tsx';

/** What was answered to the citizen, each version with its document and how it was delivered. */
export function AnswersSection({ manifestation }: { readonly manifestation: Manifestation }) {
  const { answers } = manifestation;
  if (answers.length === 0) return null;
  return (
    <Section title="Respostas ao cidadão">
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} manifestation={manifestation} />
      ))}
    </Section>
  );
}
