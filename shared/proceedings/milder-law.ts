import type { Severity, Transgression } from '../rulebook/catalog-schema.ts';
import type { Because } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { penaltyRange } from './penalty.ts';

/** Why the later law is lighter: it no longer has the item, gives it less severity, or punishes it less. */
export type LawOffer = { readonly kind: 'abolished' | 'severity' | 'penalty'; readonly because: Because[] };

const WEIGHT = { light: 0, other: 1, suspension: 2, dismissal: 3 } as const;

type Reach = { readonly weight: number; readonly days: number | null };

/** The gravest penalty of a severity, and the longest suspension where the law fixes one. */
function reachOf(rulebook: Rulebook, severity: string): Reach {
  const range = penaltyRange(rulebook, severity);
  const lengths = range.filter((one) => one.effect === 'suspension').map((one) => one.days?.max ?? null);
  const known = lengths.flatMap((days) => days ?? []);
  return {
    weight: Math.max(0, ...range.map((one) => WEIGHT[one.effect])),
    days: lengths.length === 0 ? 0 : known.length < lengths.length ? null : Math.max(...known),
  };
}

/** Whether `a` punishes less than `b`; never where the days are not fixed. */
function lighterReach(a: Reach, b: Reach): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  return a.days !== null && b.days !== null && a.days < b.days;
}

function severityOf(rulebook: Rulebook, item: Transgression): Severity | undefined {
  return rulebook.severities.find((one) => one.id === item.severity);
}

function penaltiesText(rulebook: Rulebook, severity: Severity): string {
  const range = penaltyRange(rulebook, severity.id).map(({ label, days }) =>
    days === null ? label.toLowerCase() : `${label.toLowerCase()} de ${days.min} a ${days.max} dias`,
  );
  return range.join(' ou ');
}

function fact(when: string, rulebook: Rulebook, item: Transgression, severity: Severity): string {
  return `${when}: ${item.citation}, “${item.label}”, falta ${severity.label.toLowerCase()}, com ${penaltiesText(rulebook, severity)}.`;
}

function lighterKind(
  ofFact: Rulebook,
  later: Rulebook,
  before: Severity,
  after: Severity,
): LawOffer['kind'] | null {
  const order = later.severities.map((one) => one.id);
  const [old, now] = [order.indexOf(before.id), order.indexOf(after.id)];
  if (old >= 0 && now !== old) return now < old ? 'severity' : null;
  return lighterReach(reachOf(later, after.id), reachOf(ofFact, before.id)) ? 'penalty' : null;
}

const REASON = {
  abolished: 'A norma em vigor já não prevê esta falta.',
  severity: 'A norma em vigor dá à mesma falta gravidade menor.',
  penalty: 'A norma em vigor pune a mesma falta com menos rigor.',
} as const;

function offer(kind: LawOffer['kind'], later: Rulebook, facts: string[]): LawOffer {
  return { kind, because: [{ citation: later.milderLaw.citation, text: REASON[kind], facts }] };
}

/**
 * Whether a law later than that of the fact is lighter for an item, matched by its id (CF art. 5 XL, by analogy). An
 * item is taken for abolished only between versions of one code; between different codes ids say nothing. Null where
 * the later rulebook does not offer the choice, or where it is not lighter.
 */
export function milderLaw(ofFact: Rulebook, later: Rulebook, itemId: string): LawOffer | null {
  const before = ofFact.transgressions.find((one) => one.id === itemId);
  if (before === undefined || !later.milderLaw.offered) return null;
  const after = later.transgressions.find((one) => one.id === itemId);
  if (after === undefined) {
    if (later.id !== ofFact.id) return null;
    return offer('abolished', later, [`Na data do fato: ${before.citation}, “${before.label}”.`]);
  }
  const old = severityOf(ofFact, before);
  const now = severityOf(later, after);
  if (old === undefined || now === undefined || after.derived !== null) return null;
  const kind = lighterKind(ofFact, later, old, now);
  if (kind === null) return null;
  return offer(kind, later, [
    fact('Na data do fato', ofFact, before, old),
    fact('Em vigor', later, after, now),
  ]);
}
