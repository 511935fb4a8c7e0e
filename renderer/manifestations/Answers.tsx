import { Group, Text } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { EVENT } from './labels.ts';

type Event = Manifestation['events'][number];
type AnswerProps = { readonly event: Event; readonly protocol: string };

function Answer({ event, protocol }: AnswerProps) {
  const title = `${EVENT[event.kind].label} de ${dateWords(event.on)}`;
  return (
    <section className="ls-answer" aria-label={title}>
      <Text fz="sm" fw={600} component="h3">
        {title}
      </Text>
      <p className="ls-told">{event.text}</p>
      <Group gap="xs" className="ls-answer-foot">
        <PrintActions
          kind="answer"
          input={{ eventId: event.id }}
          suggestedName={`resposta-${protocol}-${event.on}.pdf`}
        />
      </Group>
    </section>
  );
}

type AnswersProps = { readonly events: readonly Event[]; readonly protocol: string };

/** What was answered to the citizen, each to be printed as a letter. */
export function Answers({ events, protocol }: AnswersProps) {
  const answers = events.filter(({ kind }) => kind === 'intermediate_answer' || kind === 'conclusive_answer');
  if (answers.length === 0) return null;
  return (
    <Section title="Respostas ao cidadão">
      {answers.map((event) => (
        <Answer key={event.id} event={event} protocol={protocol} />
      ))}
    </Section>
  );
}
