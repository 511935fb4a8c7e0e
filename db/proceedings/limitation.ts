import {
  type LimitationEvent,
  type LimitationFacts,
  type LimitationLine,
  limitation,
  possibleEffects,
} from '../../shared/proceedings/limitation.ts';
import { actRuleOf, procedureOf } from '../../shared/proceedings/procedures.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { earlier } from '../../shared/time/civil-date.ts';
import type { FileRows } from './statements.ts';

/** The charges that stand, as limitation sees them; severity null where every penalty is still possible. */
export type ChargedSeverity = { readonly rulebook: Rulebook; readonly severity: string | null };

type Mark = { readonly of: string; readonly act: string; readonly on: string | null; readonly own: boolean };

/** What an act does to limitation: opening a punitive file interrupts it; a stop counts in the file where it was ordered. */
function eventOf(rules: Rulebook | null, { of, act, on, own }: Mark): LimitationEvent[] {
  const procedure = procedureOf(rules, of);
  const effect = actRuleOf(procedure, act)?.effect;
  if (on === null || effect === undefined) return [];
  if (effect === 'opens') return procedure.punitive ? [{ kind: 'abertura', on }] : [];
  if (!own) return [];
  if (effect === 'stops') return [{ kind: 'suspensao_inicio', on }];
  return effect === 'resumes' ? [{ kind: 'suspensao_fim', on }] : [];
}

/** The decisions of punitive files about the same facts: the interruption lasts until them (art. 142 § 3). */
function decisionsOf(
  { proceeding, phases }: Pick<FileRows, 'proceeding' | 'phases'>,
  rules: Rulebook | null,
): LimitationEvent[] {
  const own = proceeding.status === 'decided' ? proceeding.closed_on : null;
  const all = [
    { of: proceeding.kind, on: own },
    ...phases.map((phase) => ({ of: phase.kind, on: phase.judged_on })),
  ];
  return all.flatMap(({ of, on }) =>
    on !== null && procedureOf(rules, of).punitive ? [{ kind: 'decisao' as const, on }] : [],
  );
}

/**
 * From the first knowledge of the fact, with every valid opening of a punitive proceeding about it, in this file or in
 * another born of the same manifestation or of a conversion, and every decision in one: a preliminary inquiry does not interrupt (Lei 8.112/1990
 * art. 142 § 3; STJ Súmula 635). `today` is the day for which it is counted.
 */
export function limitationFacts(
  { proceeding, acts, phases }: FileRows,
  rules: Rulebook | null,
  today: string,
): LimitationFacts {
  const marks: readonly Mark[] = [
    ...acts
      .filter((act) => act.annulled_at === null)
      .map((act) => ({ of: proceeding.kind, act: act.kind, on: act.on_day, own: true })),
    ...phases.map((phase) => ({
      of: phase.kind,
      act: phase.act_kind ?? '',
      on: phase.opened_on,
      own: false,
    })),
  ];
  return {
    knownOn: phases.map((phase) => phase.known_on).reduce(earlier, proceeding.known_on),
    events: [...marks.flatMap((mark) => eventOf(rules, mark)), ...decisionsOf({ proceeding, phases }, rules)],
    today,
  };
}

function stillPossible(charges: readonly ChargedSeverity[], rulebook: Rulebook): ReadonlySet<string> | null {
  const severities: string[] = [];
  for (const charge of charges) {
    if (charge.rulebook !== rulebook) continue;
    if (charge.severity === null) return null;
    severities.push(charge.severity);
  }
  return severities.length === 0 ? null : possibleEffects(rulebook, severities);
}

/**
 * Limitation of an open file for every penalty still possible; under more than one rulebook, the earliest day of each
 * effect. `fallback`, the rulebook of the day, gives the rite and is read while nothing was charged. Empty for a closed file.
 */
export function limitationOf(
  file: FileRows,
  charges: readonly ChargedSeverity[],
  fallback: Rulebook | null,
  today: string,
): readonly LimitationLine[] {
  if (file.proceeding.status !== 'open') return [];
  const rulebooks = new Set(charges.map((charge) => charge.rulebook));
  if (rulebooks.size === 0 && fallback !== null) rulebooks.add(fallback);
  const facts = limitationFacts(file, fallback, today);
  const earliest = new Map<string, LimitationLine>();
  for (const rulebook of rulebooks) {
    const possible = stillPossible(charges, rulebook);
    for (const line of limitation(facts, rulebook)) {
      if (possible !== null && !possible.has(line.effect)) continue;
      const known = earliest.get(line.effect);
      if (known === undefined || line.runsOutOn < known.runsOutOn) earliest.set(line.effect, line);
    }
  }
  return [...earliest.values()];
}

/** The nearest day on which a penalty still possible runs out; when all have run out, the last of them. */
export function nearestLimitation(lines: readonly LimitationLine[], today: string): string | null {
  const days = lines.map((line) => line.runsOutOn).sort();
  return days.find((day) => day > today) ?? days.at(-1) ?? null;
}
