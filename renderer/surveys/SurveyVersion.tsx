import { Group, Text } from '@mantine/core';
import {
  RESOLVED_LABELS,
  SCORE_LABELS,
  SURVEY_MEANS_LABELS,
  type Survey,
  type SurveyScore,
} from '../../shared/surveys/model.ts';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

function toneOf(score: SurveyScore): 'good' | 'neutral' | 'bad' {
  if (score === 50) return 'neutral';
  return score > 50 ? 'good' : 'bad';
}

/** One version of a survey: the degree, whether it was resolved, the words, how and when it came. */
export function SurveyVersion({ survey }: { readonly survey: Survey }) {
  const { score, resolved, comment, means, on, reason, replacedBy } = survey;
  return (
    <section className="ls-answer" aria-label={`Pesquisa de ${dateWords(on)}: ${SCORE_LABELS[score]}`}>
      <Group gap="xs">
        <StatusBadge
          tone={replacedBy === null ? toneOf(score) : 'quiet'}
          label={`${SCORE_LABELS[score]} (${score} de 100)`}
        />
        <Text fz="sm" span>
          Resolvida: {RESOLVED_LABELS[resolved].toLocaleLowerCase('pt-BR')} · {SURVEY_MEANS_LABELS[means]},{' '}
          {dateWords(on)}
        </Text>
        {replacedBy === null ? null : <StatusBadge tone="quiet" label="Corrigida depois" />}
      </Group>
      {reason === null ? null : <Text fz="sm">Corrige a anterior, pelo motivo: {reason}</Text>}
      {comment === '' ? null : <p className="ls-told">{comment}</p>}
    </section>
  );
}
