import {
  addMonthsToDay,
  daysBetween,
  fromDayNumber,
  type IsoDate,
  LAST_DAY,
  toDayNumber,
} from '../time/civil-date.ts';

/** Days away, both included; `to` is null while it lasts. Without `kind` it is no service whatever the table says. */
export type Absence = {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly kind?: string | undefined;
};

type Span = { readonly from: number; readonly to: number };

/** The absences that are not service, as spans that neither touch one another nor overlap, in order. */
function spansOf(absences: readonly Absence[], excluded: readonly string[]): Span[] {
  const spans = absences
    .filter(({ kind }) => kind === undefined || excluded.includes(kind))
    .map(({ from, to }) => ({ from: toDayNumber(from), to: to === null ? LAST_DAY : toDayNumber(to) }))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** Service counted from a day, net of what the statute does not take for service. */
export type Service = {
  /** The first day on which so many months of service are complete; null when the calendar has none. */
  readonly completedOn: (months: number) => IsoDate | null;
  /** Whole years complete on a day. */
  readonly yearsOn: (on: IsoDate) => number;
  /** Days of service up to the eve of a day, and those taken off. */
  readonly daysOn: (on: IsoDate) => { readonly days: number; readonly excluded: number };
};

/** The months are counted as Lei 810/1949 counts them and the days away are added at their end. */
export function serviceSince(
  since: IsoDate,
  absences: readonly Absence[],
  excludedKinds: readonly string[],
): Service {
  const first = toDayNumber(since);
  const spans = spansOf(absences, excludedKinds)
    .filter((span) => span.to >= first)
    .map((span) => ({ from: Math.max(span.from, first), to: span.to }));
  const complete = (months: number): number => {
    let day = addMonthsToDay(first, months);
    for (const span of spans) {
      if (span.from >= day) break;
      day += span.to - span.from + 1;
    }
    return day;
  };
  return {
    completedOn: (months) => {
      const day = complete(months);
      return day > LAST_DAY ? null : fromDayNumber(day);
    },
    yearsOn: (on) => {
      const day = toDayNumber(on);
      let years = 0;
      while (complete(12 * (years + 1)) <= day) years += 1;
      return years;
    },
    daysOn: (on) => {
      const day = toDayNumber(on);
      let excluded = 0;
      for (const span of spans) excluded += Math.max(0, Math.min(span.to, day - 1) - span.from + 1);
      return { days: Math.max(0, daysBetween(since, on) - excluded), excluded };
    },
  };
}
