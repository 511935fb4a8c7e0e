/**
 * The behavior rule of the model code read a second time, straight from the text and day by day, to check the real
 * one. It shares nothing with it: its own calendar (JavaScript dates in UTC), its own windows, its own classes.
 */
type Sanction = {
  readonly kind: string;
  readonly finalOn: string;
  readonly fulfilledOn: string | null;
  readonly annulled: boolean;
};
type Leave = { readonly from: string; readonly to: string; readonly kind?: string };
export type History = {
  readonly admission: string;
  readonly sanctions: readonly Sanction[];
  readonly leaves: readonly Leave[];
};

const DAY = 86_400_000;
const FOREVER = Number.MAX_SAFE_INTEGER;

export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Same day of the month that many months later; where it does not exist, the first of the next (Lei 810, art. 3). */
export function monthsAfter(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (
    Date.UTC(year, dayOfMonth > lastOfMonth ? month + 1 : month, dayOfMonth > lastOfMonth ? 1 : dayOfMonth) /
    DAY
  );
}

function leaveDays(leaves: readonly Leave[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { from, to, kind } of leaves) {
    if (kind === 'ferias') continue;
    for (let day = dayOf(from); day <= dayOf(to); day += 1) days.add(day);
  }
  return days;
}

/** Art. 47: the first day T, not before the months complete, that is also past them by the days of leave so far. */
function firstDayOut(start: number, months: number, leave: ReadonlySet<number>): number {
  const complete = monthsAfter(start, months);
  let away = 0;
  for (let day = start + 1; ; day += 1) {
    if (leave.has(day)) away += 1;
    const excluded = away > 30 ? away : 0;
    if (day >= complete && day >= complete + excluded) return day;
  }
}

const LIGHT = ['advertencia_verbal', 'repreensao', 'repreensao_escrita'];

type Counted = { readonly kind: string; readonly final: number; readonly out: ReadonlyMap<number, number> };

function counted({ sanctions }: History, leave: ReadonlySet<number>): readonly Counted[] {
  return sanctions
    .filter((sanction) => !sanction.annulled)
    .map(({ kind, finalOn, fulfilledOn }) => ({
      kind,
      final: dayOf(finalOn),
      out: new Map(
        [24, 36, 48].map((months) => [
          months,
          fulfilledOn === null ? FOREVER : firstDayOut(dayOf(fulfilledOn), months, leave),
        ]),
      ),
    }));
}

/** The class on each day from admission, for `days` days. */
export function dailyClasses(history: History, days: number): readonly string[] {
  const leave = leaveDays(history.leaves);
  const admission = dayOf(history.admission);
  const sanctions = counted(history, leave);
  const served = new Map([36, 48].map((months) => [months, firstDayOut(admission, months, leave)]));
  const classes: string[] = [];
  for (let day = admission; day < admission + days; day += 1) {
    const inside = (months: number) =>
      sanctions.filter((one) => one.final <= day && day < (one.out.get(months) ?? FOREVER));
    const recent = inside(24);
    const suspensions = recent.filter((one) => one.kind === 'suspensao').length;
    const light = recent.filter((one) => LIGHT.includes(one.kind)).length;
    const clean = (months: number) => day >= (served.get(months) ?? FOREVER) && inside(months).length === 0;
    if (suspensions > 1 || (suspensions >= 1 && light > 1)) classes.push('mau');
    else if (suspensions >= 1 || light > 1) classes.push('regular');
    else if (clean(48)) classes.push('excelente');
    else if (clean(36)) classes.push('otimo');
    else classes.push('bom');
  }
  return classes;
}

/** The days on which the class changes, from admission on. */
export function changesOf(admission: string, classes: readonly string[]): { from: string; class: string }[] {
  const first = dayOf(admission);
  return classes.flatMap((name, index) =>
    index === 0 || classes[index - 1] !== name ? [{ from: dateOf(first + index), class: name }] : [],
  );
}
