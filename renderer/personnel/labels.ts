import { GRADES } from '../../shared/guards/model.ts';
import type { PermitState, RemovalState } from '../../shared/personnel/model.ts';
import { PERMIT_STATE_LABELS, REMOVAL_STATE_LABELS } from '../../shared/personnel/model.ts';
import type { PersonnelAlert } from '../../shared/personnel/record.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

const PERMIT_TONES: Readonly<Record<PermitState, Tone>> = {
  valid: 'good',
  expiring: 'warn',
  expired: 'bad',
  suspended: 'bad',
  replaced: 'quiet',
};

type Badge = { readonly tone: Tone; readonly label: string };

/** How a permit stands, in words and colour. */
export function permitBadge(state: PermitState): Badge {
  return { tone: PERMIT_TONES[state], label: PERMIT_STATE_LABELS[state] };
}

const REMOVAL_TONES: Readonly<Record<RemovalState, Tone>> = {
  scheduled: 'info',
  running: 'warn',
  ended: 'quiet',
};

/** Where a preventive removal stands, in words and colour. */
export function removalBadge(state: RemovalState): Badge {
  return { tone: REMOVAL_TONES[state], label: REMOVAL_STATE_LABELS[state] };
}

/** Approval in an examination, in words and colour. */
export function approvalBadge(approved: boolean): Badge {
  return approved ? { tone: 'good', label: 'Aprovado' } : { tone: 'bad', label: 'Reprovado' };
}

export const ALERT_TONES: Readonly<Record<PersonnelAlert['kind'], Tone>> = {
  permit_expiring: 'warn',
  permit_expired: 'bad',
  permit_suspended: 'bad',
  removal_ending: 'warn',
  uniform_barred: 'bad',
};

/** Grades that are reached by progression: every one but the first. */
export const TARGET_GRADE_OPTIONS = GRADES.slice(1).map(({ id, label }) => ({ value: id, label }));

/** Options of a list of `{ id, label }`. */
export function optionsIn(list: readonly { readonly id: string; readonly label: string }[]) {
  return list.map(({ id, label }) => ({ value: id, label }));
}

/** A mark as the office writes it; a dash when there is none. */
export function scoreWords(score: number | null): string {
  return score === null ? '—' : score.toLocaleString('pt-BR', { maximumFractionDigits: 2 });
}

/** Hours of a course; a dash when not recorded. */
export function hoursWords(hours: number | null): string {
  return hours === null ? '—' : `${hours.toLocaleString('pt-BR')} h`;
}

export const ALERT_LABELS: Readonly<Record<PersonnelAlert['kind'], string>> = {
  permit_expiring: 'Porte a vencer',
  permit_expired: 'Porte vencido',
  permit_suspended: 'Porte suspenso',
  removal_ending: 'Afastamento perto do fim',
  uniform_barred: 'Farda vedada',
};
