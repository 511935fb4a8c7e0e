import type { Terms } from '../rulebook/procedure-schema.ts';
import { type NamedTerm, termNamed } from '../rulebook/procedure-terms.ts';
import type { Procedure } from '../rulebook/procedures-schema.ts';
import { daysBetween, type IsoDate, later } from '../time/civil-date.ts';
import { deadline } from '../time/deadlines.ts';
import { holidaysAround } from '../time/holidays.ts';
import type { RecordedAct } from './counted.ts';
import { actRuleOf } from './procedures.ts';

export type Stop = { readonly from: IsoDate; readonly to: IsoDate | null };

/** The spells in which the clocks of the file stood still, in order; `to` is the day on which they ran again. */
export function stopsOf(procedure: Procedure, acts: readonly RecordedAct[]): readonly Stop[] {
  const stops: Stop[] = [];
  let from: IsoDate | null = null;
  const ordered = acts.filter((act) => act.annulled !== true).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  for (const { kind, on } of ordered) {
    const effect = actRuleOf(procedure, kind)?.effect;
    if (effect === 'stops') from ??= on;
    if (effect !== 'resumes' || from === null) continue;
    stops.push({ from, to: on });
    from = null;
  }
  return from === null ? stops : [...stops, { from, to: null }];
}

type Holidays = readonly IsoDate[];

/** The last day of a term as first reckoned: national holidays and the office's own. */
export function dueDay(
  from: IsoDate,
  { days, unit }: Pick<NamedTerm, 'days' | 'unit'>,
  local: Holidays,
): IsoDate {
  return days === 0 ? from : deadline({ from, days, unit, holidays: [...holidaysAround(from), ...local] });
}

type Opening = {
  readonly procedure: Procedure;
  readonly acts: readonly RecordedAct[];
  readonly term: NamedTerm;
  readonly act: RecordedAct;
  readonly today: IsoDate;
  /** Of the office, besides the national ones. */
  readonly holidays: Holidays;
};

/** The act that extended the term opened by another, on or before its last day; undefined when none did. */
export function extensionOf({
  procedure,
  acts,
  term,
  act,
}: Omit<Opening, 'today' | 'holidays'>): RecordedAct | undefined {
  return acts.find(
    (one) =>
      one.annulled !== true &&
      one.on >= act.on &&
      (one.guardId === null || one.guardId === act.guardId) &&
      actRuleOf(procedure, one.kind)?.extends === term.id,
  );
}

function firstDayOf(term: NamedTerm, act: RecordedAct, holidays: Holidays): IsoDate {
  return act.firstDue ?? act.dueOn ?? dueDay(act.on, term, holidays);
}

/** The last day of a term with its extension and the spells in which the clock stood; `stopped` are the days of these. */
export function lastDayOf(opening: Opening): {
  readonly dueOn: IsoDate;
  readonly stopped: number;
  readonly extension: RecordedAct | undefined;
} {
  const { procedure, acts, term, act, today, holidays } = opening;
  const extension = extensionOf(opening);
  const first = firstDayOf(term, act, holidays);
  const more = { days: term.extensionDays, unit: term.unit };
  let dueOn = extension === undefined ? first : dueDay(first, more, holidays);
  let stopped = 0;
  for (const stop of stopsOf(procedure, acts)) {
    const begins = later(stop.from, act.on);
    const ends = stop.to ?? later(begins, today);
    if (begins > dueOn || ends <= begins) continue;
    const days = daysBetween(begins, ends);
    stopped += days;
    dueOn = dueDay(dueOn, { days, unit: 'calendar' }, holidays);
  }
  return { dueOn, stopped, extension };
}

/** The acts with the last day of the terms that they opened, extensions and stops counted. */
export function withClock(
  procedure: Procedure,
  acts: readonly RecordedAct[],
  terms: Terms,
  accused: number,
  today: IsoDate,
  holidays: Holidays = [],
): readonly RecordedAct[] {
  return acts.map((act) => {
    const opens = actRuleOf(procedure, act.kind)?.opens ?? null;
    const term = opens === null ? null : termNamed(procedure, terms, opens, accused);
    if (term === null) return act;
    const { dueOn } = lastDayOf({ procedure, acts, term, act, today, holidays });
    return { ...act, firstDue: firstDayOf(term, act, holidays), dueOn };
  });
}
