import { ruleError } from '../contract/errors.ts';
import { daysBetween, earlier, formatDate, type IsoDate } from '../time/civil-date.ts';
import { deadline } from '../time/deadlines.ts';
import { holidaysAround } from '../time/holidays.ts';

const ANSWER_DAYS = 30;
const COMPLEMENT_DAYS = 20;
const INTERNAL_DAYS = 20;
const INTERNAL_CITATION = 'Lei 13.460/2017, art. 16, parágrafo único';

export type Holidays = readonly IsoDate[];

/**
 * The last day for the conclusive answer: thirty calendar days, the day of receipt excluded, moved to the next business
 * day (Lei 13.460/2017 art. 16). `holidays` are those of the office; the national ones when left out.
 */
export function answerDueOn(receivedOn: IsoDate, holidays: Holidays = holidaysAround(receivedOn)): IsoDate {
  return deadline({ from: receivedOn, days: ANSWER_DAYS, unit: 'calendar', holidays });
}

/** The last day once extended: thirty days more, counted from the first term's last day. */
export function extendedDueOn(dueOn: IsoDate, holidays: Holidays = holidaysAround(dueOn)): IsoDate {
  return deadline({ from: dueOn, days: ANSWER_DAYS, unit: 'calendar', holidays });
}

/** The last day for the citizen to complete what was told: twenty days from the request. */
export function complementDueOn(askedOn: IsoDate, holidays: Holidays): IsoDate {
  return deadline({ from: askedOn, days: COMPLEMENT_DAYS, unit: 'calendar', holidays });
}

/** The last day for an agent's information: twenty days from the sending (Lei 13.460/2017 art. 16, sole paragraph). */
export function internalDueOn(sentOn: IsoDate, holidays: Holidays): IsoDate {
  return deadline({ from: sentOn, days: INTERNAL_DAYS, unit: 'calendar', holidays });
}

/** Twenty days more, counted from the first term's last day. */
export function internalExtendedDueOn(dueOn: IsoDate, holidays: Holidays): IsoDate {
  return internalDueOn(dueOn, holidays);
}

export type Pause = {
  readonly suspends: boolean;
  readonly askedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly receivedOn: IsoDate | null;
};

/**
 * For how many days the term of the answer stood still while a complement was awaited: from the request to the
 * complement, at most to the end of the term to give it. Lei 13.460/2017 is silent; the reading chosen is that of the
 * federal Decreto 9.492/2018, art. 18 § 4, and the office may choose the other (the request then pauses nothing).
 */
export function pausedDays({ suspends, askedOn, dueOn, receivedOn }: Pause): number {
  return suspends ? daysBetween(askedOn, earlier(receivedOn ?? dueOn, dueOn)) : 0;
}

export type TermFacts = {
  readonly receivedOn: IsoDate;
  readonly extended: boolean;
  readonly pauses: readonly Pause[];
};

/**
 * The last day for the conclusive answer from its facts: thirty days and the days paused, moved to a business day; then,
 * when extended, thirty more, moved likewise. The same facts and holidays always give the same day.
 */
export function termOf({ receivedOn, extended, pauses }: TermFacts, holidays: Holidays): IsoDate {
  const paused = pauses.reduce((total, pause) => total + pausedDays(pause), 0);
  const first = deadline({ from: receivedOn, days: ANSWER_DAYS + paused, unit: 'calendar', holidays });
  return extended ? extendedDueOn(first, holidays) : first;
}

/** Refuses a second extension of an internal term, or one asked after it ran out. */
export function checkInternalExtension(
  { dueOn, extendedOn }: { readonly dueOn: IsoDate; readonly extendedOn: IsoDate | null },
  today: IsoDate,
): void {
  if (extendedOn !== null) {
    throw ruleError('prorrogacao_interna_unica', INTERNAL_CITATION, [
      `Este prazo já foi prorrogado uma vez, até ${formatDate(dueOn)}; a lei permite uma única prorrogação.`,
      'Responda com o que já se sabe e diga o que ainda será apurado.',
    ]);
  }
  if (today > dueOn) {
    throw ruleError('prazo_interno_esgotado', INTERNAL_CITATION, [
      `O prazo terminou em ${formatDate(dueOn)}; só se prorroga um prazo ainda em curso.`,
      'Responda assim que possível: o atraso fica registrado.',
    ]);
  }
}
