import { daysBetween, type IsoDate } from '../../shared/time/civil-date.ts';
import { dateWords } from './dates.ts';
import { StatusBadge, type Tone } from './StatusBadge.tsx';

type DeadlineBadgeProps = {
  readonly due: IsoDate;
  readonly today: IsoDate;
  /** From how many days before the end the colour warns. */
  readonly warnFrom?: number;
  /** The day it was met: the count stops. */
  readonly metOn?: IsoDate | null;
};

type State = { readonly tone: Tone; readonly words: string };

function plural(days: number): string {
  return days === 1 ? '1 dia' : `${days} dias`;
}

/** The light of a term, in words: on time, close, due today, late by so many days. */
export function deadlineState({ due, today, warnFrom = 5, metOn }: DeadlineBadgeProps): State {
  if (metOn) {
    const late = daysBetween(due, metOn);
    return late > 0
      ? { tone: 'warn', words: `Cumprido com ${plural(late)} de atraso` }
      : { tone: 'good', words: 'Cumprido no prazo' };
  }
  const left = daysBetween(today, due);
  if (left < 0) return { tone: 'bad', words: `Vencido há ${plural(-left)}` };
  if (left === 0) return { tone: 'bad', words: 'Vence hoje' };
  if (left <= warnFrom)
    return { tone: 'warn', words: left === 1 ? 'Vence amanhã' : `Vence em ${plural(left)}` };
  return { tone: 'good', words: 'No prazo' };
}

/** A deadline's light in words, with its date. */
export function DeadlineBadge(props: DeadlineBadgeProps) {
  const { tone, words } = deadlineState(props);
  return <StatusBadge tone={tone} label={`${words} · ${dateWords(props.due)}`} />;
}
