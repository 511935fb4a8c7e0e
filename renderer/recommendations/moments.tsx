import { Button } from '@mantine/core';
import {
  type FollowUp,
  OUTCOME_LABELS,
  RESULT_LABELS,
  type Recommendation,
} from '../../shared/recommendations/model.ts';
import { dateWords } from '../ui/dates.ts';
import type { Moment } from '../ui/Timeline.tsx';

type Dated = Moment & { readonly on: string };

function followMoment({ id, on, text, nextOn, annulment }: FollowUp, onAnnul: (() => void) | null): Dated {
  const next = nextOn === null ? '' : ` Próxima verificação em ${dateWords(nextOn)}.`;
  return {
    id: `f${id}`,
    on,
    when: dateWords(on),
    title: annulment === null ? 'Acompanhamento' : 'Acompanhamento (registro anulado)',
    tone: annulment === null ? 'info' : 'quiet',
    detail: (
      <>
        {text}
        {next}
        {annulment === null ? null : ` Anulado: ${annulment.reason}`}
        {annulment === null && onAnnul !== null ? (
          <Button
            size="compact-xs"
            variant="subtle"
            ml={6}
            onClick={onAnnul}
            aria-label={`Anular o registro de ${dateWords(on)}`}
          >
            Anular
          </Button>
        ) : null}
      </>
    ),
  };
}

function endMoments(one: Recommendation): Dated[] {
  const { closing, annulment, result } = one;
  const moments: Dated[] = [];
  if (closing !== null && result !== null)
    moments.push({
      id: 'closed',
      on: closing.on,
      when: dateWords(closing.on),
      title: `Encerrada: ${RESULT_LABELS[result].toLowerCase()}`,
      detail: closing.reason,
      tone: 'good',
    });
  if (annulment !== null)
    moments.push({
      id: 'annulled',
      on: annulment.on,
      when: dateWords(annulment.on),
      title: 'Anulada',
      detail: annulment.reason,
      tone: 'quiet',
    });
  return moments;
}

/** What happened with a recommendation, in the order of the days; `onAnnul` takes back an entry of the follow-up. */
export function momentsOf(one: Recommendation, onAnnul: ((id: number) => void) | null): readonly Moment[] {
  const moments: Dated[] = [
    {
      id: 'issued',
      on: one.issuedOn,
      when: dateWords(one.issuedOn),
      title: 'Expedida',
      detail: `Documento nº ${one.number}`,
    },
    ...one.extensions.map((each) => ({
      id: `e${each.id}`,
      on: each.on,
      when: dateWords(each.on),
      title: `Prazo prorrogado até ${dateWords(each.toDue)}`,
      detail: each.reason,
      tone: 'warn' as const,
    })),
    ...one.answers.map((each) => ({
      id: `a${each.id}`,
      on: each.on,
      when: dateWords(each.on),
      title: `Resposta: ${OUTCOME_LABELS[each.outcome].toLowerCase()}${each.annulment === null ? '' : ' (anulada)'}`,
      tone: each.annulment === null ? ('info' as const) : ('quiet' as const),
    })),
    ...one.followUps.map((each) => followMoment(each, onAnnul === null ? null : () => onAnnul(each.id))),
    ...endMoments(one),
  ];
  return moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
