import type { SanctionEffect, SanctionKind } from '../rulebook/catalog-schema.ts';
import type { LimitationRule, Period } from '../rulebook/procedure-schema.ts';
import type { Because } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  formatDate,
  type IsoDate,
  later,
} from '../time/civil-date.ts';

/**
 * `abertura`: a valid act that opens a punitive proceeding. `decisao`: the decision of the competent authority in it. The
 * others: the clock stopped by law or by a court.
 */
export type LimitationEvent = {
  readonly kind: 'abertura' | 'decisao' | 'suspensao_inicio' | 'suspensao_fim';
  readonly on: IsoDate;
};

/** What limitation reads of a rulebook. */
export type LimitationRules = {
  readonly limitation: LimitationRule;
  readonly sanctions: readonly Pick<SanctionKind, 'id' | 'effect' | 'label'>[];
};

export type LimitationFacts = {
  /** The day on which the competent authority learned of the fact. */
  readonly knownOn: IsoDate;
  readonly events: readonly LimitationEvent[];
  /** A stop without an end is counted until this day. */
  readonly today: IsoDate;
};

export type LimitationLine = {
  readonly effect: SanctionEffect;
  /** The penalties of that effect, in words. */
  readonly label: string;
  /** From this day on the penalty can no longer be applied. */
  readonly runsOutOn: IsoDate;
  readonly lastSafeDay: IsoDate;
  readonly because: Because[];
};

type Stop = { readonly from: IsoDate; readonly to: IsoDate; readonly open: boolean };

function ends(from: IsoDate, period: Period): IsoDate {
  if (period.unit === 'days') return addDays(from, period.value);
  return addMonths(from, period.unit === 'years' ? period.value * 12 : period.value);
}

function periodText({ value, unit }: Period): string {
  const words = { days: ['dia', 'dias'], months: ['mês', 'meses'], years: ['ano', 'anos'] } as const;
  return `${value} ${words[unit][value === 1 ? 0 : 1]}`;
}

/** The stops in order, apart from one another; `to` is the day on which the clock runs again. */
function stopsOf({ events, today }: LimitationFacts): Stop[] {
  const stops: Stop[] = [];
  let from: IsoDate | null = null;
  const marks = events.filter(({ kind }) => kind === 'suspensao_inicio' || kind === 'suspensao_fim');
  for (const { kind, on } of [...marks].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (kind === 'suspensao_inicio') from ??= on;
    else if (from !== null) {
      stops.push({ from, to: on, open: false });
      from = null;
    }
  }
  if (from !== null) stops.push({ from, to: later(from, today), open: true });
  return stops;
}

type Clock = { readonly runsOutOn: IsoDate; readonly stopped: readonly Stop[] };

/** Runs a term from a day; every stop before its end pushes it by the days that it takes from the clock. */
function run(from: IsoDate, period: Period, stops: readonly Stop[]): Clock {
  let runsOutOn = ends(from, period);
  const stopped: Stop[] = [];
  for (const stop of stops) {
    const begins = later(stop.from, from);
    if (begins >= runsOutOn || stop.to <= begins) continue;
    runsOutOn = addDays(runsOutOn, daysBetween(begins, stop.to));
    stopped.push(stop);
  }
  return { runsOutOn, stopped };
}

type Reckoning = Clock & {
  readonly from: IsoDate;
  readonly opening: IsoDate | null;
  readonly decided: boolean;
};

/** The earliest event of a kind on or after a day. */
function firstOf({ events }: LimitationFacts, kind: LimitationEvent['kind'], from: IsoDate): IsoDate | null {
  return events
    .filter((event) => event.kind === kind && event.on >= from)
    .map((event) => event.on)
    .reduce<IsoDate | null>((a, b) => (a === null ? b : earlier(a, b)), null);
}

/**
 * The first valid opening from the day of knowledge interrupts, unless the term had already run out; only one interruption
 * counts. It lasts until the decision (art. 142 § 3), or the days of the rulebook where there is none by then
 * (STJ Súmula 635): the clock runs again from the earlier of the two [reading].
 */
function reckon(facts: LimitationFacts, period: Period, resumesAfterDays: number): Reckoning {
  const stops = stopsOf(facts);
  const first = run(facts.knownOn, period, stops);
  const opening = firstOf(facts, 'abertura', facts.knownOn);
  if (opening === null || opening >= first.runsOutOn) {
    return { ...first, from: facts.knownOn, opening: null, decided: false };
  }
  const latest = addDays(opening, resumesAfterDays);
  const decision = firstOf(facts, 'decisao', opening);
  const decided = decision !== null && decision < latest;
  const from = decided ? decision : latest;
  return { ...run(from, period, stops), from, opening, decided };
}

function becauseOf(
  facts: LimitationFacts,
  rulebook: LimitationRules,
  period: Period,
  found: Reckoning,
): Because[] {
  const { citation, resumesAfterDays } = rulebook.limitation;
  const start =
    found.opening === null
      ? `Prazo de ${periodText(period)} contado do conhecimento do fato, em ${formatDate(facts.knownOn)}.`
      : `Instauração em ${formatDate(found.opening)}: o prazo de ${periodText(period)} recomeçou por inteiro em ` +
        (found.decided
          ? `${formatDate(found.from)}, dia da decisão, anterior ao fim dos ${resumesAfterDays} dias ` +
            '(Lei 8.112/1990, art. 142, §§ 3º e 4º).'
          : `${formatDate(found.from)}, ${resumesAfterDays} dias depois.`);
  const early = facts.events
    .filter(({ kind, on }) => kind === 'abertura' && on < facts.knownOn)
    .map(
      ({ on }) =>
        `A instauração de ${formatDate(on)} é anterior ao conhecimento do fato e não interrompeu o prazo.`,
    );
  const stops = found.stopped.map(({ from, to, open }) =>
    open
      ? `Suspenso desde ${formatDate(from)}; calculado como se voltasse a correr em ${formatDate(to)}.`
      : `Suspenso de ${formatDate(from)} até voltar a correr em ${formatDate(to)}.`,
  );
  return [{ citation, text: start }, ...[...early, ...stops].map((text) => ({ citation, text }))];
}

/**
 * The day on which the power to apply a penalty of that effect for that item ran out, on or before `facts.today`; null
 * while it may be applied, and always for an item that is also a crime (art. 142 § 2).
 */
export function lapsedOn(
  facts: LimitationFacts,
  rulebook: LimitationRules,
  effect: SanctionEffect,
  item: string,
): IsoDate | null {
  const { limitation: rule } = rulebook;
  const period = rule[effect];
  if (period === null || rule.criminalItems?.includes(item)) return null;
  const { runsOutOn } = reckon(facts, period, rule.resumesAfterDays);
  return facts.today >= runsOutOn ? runsOutOn : null;
}

/** The line of one effect; null where it never runs out by lapse of time. */
export function limitationOfEffect(
  facts: LimitationFacts,
  rulebook: LimitationRules,
  effect: SanctionEffect,
): Omit<LimitationLine, 'effect' | 'label'> | null {
  const period = rulebook.limitation[effect];
  if (period === null) return null;
  const found = reckon(facts, period, rulebook.limitation.resumesAfterDays);
  return {
    runsOutOn: found.runsOutOn,
    lastSafeDay: addDays(found.runsOutOn, -1),
    because: becauseOf(facts, rulebook, period, found),
  };
}

const EFFECTS: readonly SanctionEffect[] = ['light', 'suspension', 'dismissal', 'other'];

function labelOf(rulebook: LimitationRules, effect: SanctionEffect): string {
  return rulebook.sanctions
    .filter((sanction) => sanction.effect === effect)
    .map((sanction) => sanction.label)
    .join(', ');
}

/**
 * When each kind of penalty runs out (Lei 8.112/1990 art. 142; STJ Súmula 635), side by side, shortest term first in
 * the rulebook's order of effects. The term counts from knowledge of the fact, is interrupted by the first valid
 * opening and runs again in full after the days of the rulebook. It is never moved to a business day. Effects without
 * a term, or that no sanction of the rulebook has, give no line.
 */
export function limitation(facts: LimitationFacts, rulebook: LimitationRules): LimitationLine[] {
  return EFFECTS.flatMap((effect) => {
    const label = labelOf(rulebook, effect);
    const line = label === '' ? null : limitationOfEffect(facts, rulebook, effect);
    return line === null ? [] : [{ effect, label, ...line }];
  });
}

/** The effects of the penalties that those severities admit: the lines of limitation that still matter. */
export function possibleEffects(
  rulebook: Pick<Rulebook, 'severities' | 'sanctions'>,
  severities: readonly string[],
): ReadonlySet<SanctionEffect> {
  const kinds = rulebook.severities
    .filter((one) => severities.includes(one.id))
    .flatMap((one) => one.sanctions);
  return new Set(rulebook.sanctions.filter((one) => kinds.includes(one.id)).map((one) => one.effect));
}
