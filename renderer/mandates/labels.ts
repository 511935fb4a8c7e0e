import type { Mandate, OfficeNow } from '../../shared/mandates/contract.ts';
import { END_KIND_LABELS, MANDATE_KIND_LABELS } from '../../shared/mandates/model.ts';
import { coversDay, lastDay, URGENT_DAYS, WARN_DAYS } from '../../shared/mandates/rules.ts';
import { addDays, daysBetween, type IsoDate } from '../../shared/time/civil-date.ts';
import { dateWords } from '../ui/dates.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Badge = { readonly tone: Tone; readonly label: string };

/** How a term stands on a day. */
export function mandateBadge(mandate: Mandate, today: IsoDate): Badge {
  if (mandate.annulled) return { tone: 'quiet', label: 'Anulado' };
  if (mandate.from > today) return { tone: 'info', label: 'A começar' };
  if (coversDay(mandate, today)) return { tone: 'good', label: 'Em curso' };
  if (mandate.endKind === 'perda') return { tone: 'bad', label: 'Perda' };
  return { tone: 'quiet', label: mandate.endKind === null ? 'Cumprido' : END_KIND_LABELS[mandate.endKind] };
}

/** How an office stands on a day: filled, near the end, vacant or never recorded. */
export function officeBadge({ holder, vacantSince }: OfficeNow, today: IsoDate): Badge {
  if (holder === null) {
    return vacantSince === null
      ? { tone: 'quiet', label: 'Sem registro' }
      : { tone: 'bad', label: `Vago desde ${dateWords(addDays(vacantSince, 1))}` };
  }
  const last = lastDay(holder);
  if (last === null) return { tone: 'good', label: MANDATE_KIND_LABELS[holder.kind] };
  const days = daysBetween(today, last);
  if (days > WARN_DAYS) return { tone: 'good', label: MANDATE_KIND_LABELS[holder.kind] };
  const when = days === 0 ? 'Termina hoje' : `Termina em ${days} ${days === 1 ? 'dia' : 'dias'}`;
  return { tone: days <= URGENT_DAYS ? 'bad' : 'warn', label: when };
}

/** Last day, foreseen or real, in words. */
export function lastDayWords(mandate: Mandate): string {
  const last = lastDay(mandate);
  return last === null ? 'Sem prazo' : dateWords(last);
}

/** "24 meses; no máximo 2 mandatos seguidos". */
export function ruleWords({ months, mostTerms }: OfficeNow['rule']): string {
  const length = months === null ? 'Sem prazo fixado' : `${months} ${months === 1 ? 'mês' : 'meses'}`;
  if (mostTerms === null) return length;
  return `${length}; no máximo ${mostTerms} ${mostTerms === 1 ? 'mandato' : 'mandatos seguidos'}`;
}
