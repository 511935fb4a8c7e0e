import { invalidField } from '../contract/errors.ts';
import { addYears, formatDate } from '../time/civil-date.ts';
import { type CareerKind, gradeLabel, leaveLabel, statusLabel } from './model.ts';

const MINIMUM_AGE = 18;

/**
 * Refuses dates of birth and admission that cannot be: in the future, out of order, or under 18 years of age at the
 * admission (Lei 13.022/2014, art. 10, V). Throws `invalid` on `birthOn` or `admissionOn`.
 */
export function checkIdentification(
  dates: { readonly birthOn: string; readonly admissionOn: string },
  today: string,
): void {
  const { birthOn, admissionOn } = dates;
  if (admissionOn > today) {
    throw invalidField(
      'admissionOn',
      'A admissão não pode ser em data futura: registre-a no dia em que ocorrer.',
    );
  }
  if (birthOn >= admissionOn) {
    throw invalidField('birthOn', 'O nascimento deve ser anterior à admissão: confira as duas datas.');
  }
  if (addYears(birthOn, MINIMUM_AGE) > admissionOn) {
    throw invalidField(
      'birthOn',
      'O guarda teria menos de 18 anos na admissão (Lei 13.022/2014, art. 10, V): confira as datas.',
    );
  }
}

export type RecordedDate = { readonly on: string; readonly what: string };

/** Refuses an admission later than something already recorded of the guard. Throws `invalid` on `admissionOn`. */
export function checkAdmissionMove(admissionOn: string, recorded: readonly RecordedDate[]): void {
  const before = recorded.find((one) => one.on < admissionOn);
  if (before === undefined) return;
  throw invalidField(
    'admissionOn',
    `A admissão não pode ser posterior ao que já consta do registro: ${before.what} de ${formatDate(before.on)}.`,
  );
}

export type RecordedLeave = { readonly kind: string; readonly from: string; readonly to: string };

/**
 * Refuses a leave that begins before the admission or meets one already recorded: each day away is counted once
 * (art. 47 of the model code). Throws `invalid` on `from`.
 */
export function checkLeave(
  leave: RecordedLeave,
  admissionOn: string,
  recorded: readonly RecordedLeave[],
): void {
  if (leave.from < admissionOn) {
    throw invalidField(
      'from',
      `O afastamento começa antes da admissão, que foi em ${formatDate(admissionOn)}.`,
    );
  }
  const other = recorded.find((one) => one.from <= leave.to && leave.from <= one.to);
  if (other === undefined) return;
  throw invalidField(
    'from',
    `O período coincide com outro afastamento: ${leaveLabel(other.kind)}, de ${formatDate(other.from)} a ${formatDate(other.to)}. Anule-o antes ou corrija as datas.`,
  );
}

export type CareerChange = {
  readonly kind: Exclude<CareerKind, 'admission'>;
  /** Grade id, unit name or status id. */
  readonly value: string;
  readonly on: string;
};

export type RecordedChange = { readonly kind: CareerKind; readonly detail: string; readonly on: string };

function shown(kind: CareerKind, value: string): string {
  if (kind === 'grade') return gradeLabel(value);
  return kind === 'status' ? statusLabel(value) : value;
}

/** What stood on the day of the change; null when the record does not say (a change older than every other). */
function standingBefore(
  change: CareerChange,
  current: string,
  events: readonly RecordedChange[],
): string | null {
  const same = events.filter((event) => event.kind === change.kind);
  if (same.length === 0) return current;
  return same.filter((event) => event.on <= change.on).at(-1)?.detail ?? null;
}

/**
 * Refuses a change of career before the admission, in the future, or that changes nothing, and says whether it becomes
 * the current value: not when a later one of its kind is already recorded. `events` in order of date and record.
 * Throws `invalid` on `on` or on `change.<kind>`.
 */
export function checkCareerChange(
  change: CareerChange,
  guard: { readonly admissionOn: string; readonly current: string },
  events: readonly RecordedChange[],
  today: string,
): { readonly becomesCurrent: boolean } {
  if (change.on < guard.admissionOn) {
    throw invalidField('on', `A data é anterior à admissão, que foi em ${formatDate(guard.admissionOn)}.`);
  }
  if (change.on > today)
    throw invalidField('on', 'A data não pode ser futura: registre a mudança quando ocorrer.');
  if (standingBefore(change, guard.current, events) === change.value) {
    throw invalidField(
      `change.${change.kind}`,
      `Nada muda: em ${formatDate(change.on)} já constava “${shown(change.kind, change.value)}”.`,
    );
  }
  const later = events.some((event) => event.kind === change.kind && event.on > change.on);
  return { becomesCurrent: !later };
}

/** What a career event says on paper and on screen. */
export function careerDetail(kind: CareerKind, detail: string): string {
  return shown(kind, detail);
}
