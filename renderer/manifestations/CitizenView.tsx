import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { isOpen, KIND_LABELS } from '../../shared/manifestations/model.ts';
import { NEAR_DAYS } from '../../shared/manifestations/rules.ts';
import type { OutputAt } from '../app/client.ts';
import { IssueFollowUp } from '../documents/papers/IssueFollowUp.tsx';
import { CitizenSurvey } from '../surveys/CitizenSurvey.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { STATUS } from './labels.ts';

type Found = NonNullable<OutputAt<'manifestations.followUp'>>;

function Answer({ answer }: { readonly answer: Found['answers'][number] }) {
  return (
    <article className="ls-answer">
      <Text fz="sm" fw={600}>
        {answer.conclusive ? 'Resposta conclusiva' : 'Resposta intermediária'} · {dateWords(answer.on)}
        {answer.number === null ? '' : ` · nº ${answer.number}`}
        {answer.corrected ? ' · versão corrigida' : ''}
      </Text>
      <p className="ls-told">{answer.text}</p>
    </article>
  );
}

type CitizenViewProps = {
  readonly found: Found;
  /** The one that was typed. */
  readonly code: string;
  readonly onAnother: () => void;
  /** The survey was answered here: what is shown is no longer as it stands. */
  readonly onAnswered: () => void;
};

/** What the citizen may know: situation, term and the answers given. */
export function CitizenView({ found, code, onAnother, onAnswered }: CitizenViewProps) {
  return (
    <Stack gap="md" role="status">
      <KeyValue
        facts={[
          { label: 'Protocolo', value: found.protocol },
          { label: 'Tipo', value: KIND_LABELS[found.kind] },
          { label: 'Recebida em', value: dateWords(found.receivedOn) },
          { label: 'Situação', value: <StatusBadge {...STATUS[found.status]} /> },
          {
            label: 'Prazo da resposta',
            value: isOpen(found.status) ? (
              <DeadlineBadge due={found.dueOn} today={today()} warnFrom={NEAR_DAYS} />
            ) : (
              dateWords(found.dueOn)
            ),
          },
        ]}
      />
      {found.complement === null ? null : (
        <section className="ls-answer" aria-label="Pedido de complemento">
          <Text fz="sm" fw={600}>
            A ouvidoria pede um complemento, até {dateWords(found.complement.dueOn)}
          </Text>
          <p className="ls-told">{found.complement.text}</p>
        </section>
      )}
      {found.answers.length === 0 ? (
        <Text fz="sm">Ainda não há resposta registrada.</Text>
      ) : (
        found.answers.map((answer) => <Answer key={`${answer.on} ${answer.text}`} answer={answer} />)
      )}
      {found.recommendations.length === 0 ? null : (
        <Text fz="sm">
          {found.recommendations.length === 1 ? 'Gerou a recomendação nº ' : 'Gerou as recomendações nº '}
          {found.recommendations.join(', ')}.
        </Text>
      )}
      <CitizenSurvey code={code} survey={found.survey} onAnswered={onAnswered} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onAnother} data-autofocus>
          Consultar outro código
        </Button>
        <IssueFollowUp manifestationId={found.id} />
        <Button component={Link} to={`/manifestacoes/${found.id}`}>
          Abrir a manifestação
        </Button>
      </Group>
    </Stack>
  );
}
