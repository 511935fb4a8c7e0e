import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import {
  OUTCOME_LABELS,
  type Recommendation,
  type RecommendationAnswer,
} from '../../shared/recommendations/model.ts';
import { stepAllowed } from '../../shared/recommendations/rules.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { AnnulDialog } from './AnnulDialogs.tsx';

type OneProps = { readonly answer: RecommendationAnswer; readonly onAnnul: (() => void) | null };

function One({ answer, onAnnul }: OneProps) {
  const { on, outcome, text, answeredBy, via, fulfilBy, annulment } = answer;
  return (
    <div className="ls-answer">
      <Group justify="space-between" gap="xs">
        <Text fz="sm" fw={600}>
          {OUTCOME_LABELS[outcome]} em {dateWords(on)} · {answeredBy}
          {via === 'paper' ? ' · em papel, transcrita pela ouvidoria' : ''}
        </Text>
        {onAnnul === null || annulment !== null || via === 'application' ? null : (
          <Button size="compact-xs" variant="subtle" onClick={onAnnul} aria-label="Anular a resposta">
            Anular
          </Button>
        )}
      </Group>
      <p className="ls-told">{text}</p>
      {fulfilBy === null ? null : <Text fz="sm">Será cumprida até {dateWords(fulfilBy)}.</Text>}
      {annulment === null ? null : (
        <Text fz="sm" c="dimmed">
          Resposta anulada em {dateWords(annulment.on)}: {annulment.reason}
        </Text>
      )}
    </div>
  );
}

/** What the recipient answered, and what was typed by mistake. */
export function AnswersSection({ one }: { readonly one: Recommendation }) {
  const writes = useCan()('recommendations.write') && stepAllowed('follow', one.status);
  const [annulling, setAnnulling] = useState(false);
  if (one.answers.length === 0) return null;
  return (
    <Section title="Resposta do destinatário">
      {one.answers.map((answer) => (
        <One key={answer.id} answer={answer} onAnnul={writes ? () => setAnnulling(true) : null} />
      ))}
      {annulling ? (
        <AnnulDialog one={one} procedure="recommendations.annulAnswer" onClose={() => setAnnulling(false)} />
      ) : null}
    </Section>
  );
}
