import { invalidField } from '../contract/errors.ts';
import type { Because } from '../rulebook/proof.ts';
import type { RecurrenceRules } from '../rulebook/schema.ts';
import { addMonths, formatDate, type IsoDate } from '../time/civil-date.ts';

/** An earlier sanction of the same guard, by the item first charged (not the item that recurrence made of it). */
export type Prior = {
  readonly item: string;
  readonly finalOn: IsoDate;
  readonly appliedOn?: IsoDate | null | undefined;
  readonly fulfilledOn?: IsoDate | null | undefined;
  /** The severity it was decided with, when recurrence had raised it; read only by rulebooks that chain. */
  readonly severity?: string | null | undefined;
  readonly annulled?: boolean | undefined;
};

export type RecurrenceCase<P extends Prior = Prior> = {
  readonly item: string;
  readonly factOn: IsoDate;
  readonly priors: readonly P[];
};

export type Recurrence<P extends Prior = Prior> = {
  readonly item: string;
  /** With recurrence considered; null where the law gives the item none. */
  readonly severity: string | null;
  readonly climbedBy: P | null;
  /** The item that the repetition becomes (35 XXIV, 36 XVI or 37 VII in the model); null when it does not climb. */
  readonly derivedItem: string | null;
  readonly because: Because[];
};

type Step = RecurrenceRules['recurrence'][number];
type Item = RecurrenceRules['transgressions'][number];

function startOf(prior: Prior, step: Step): IsoDate | null {
  if (step.anchor === 'finalOn') return prior.finalOn;
  return (step.anchor === 'appliedOn' ? prior.appliedOn : prior.fulfilledOn) ?? null;
}

function inWindow(prior: Prior, step: Step, factOn: IsoDate): boolean {
  if (prior.annulled === true || prior.finalOn > factOn) return false;
  const start = startOf(prior, step);
  if (start === null) return step.anchor === 'fulfilledOn';
  const end = addMonths(start, step.windowMonths);
  return step.lastDay === 'included' ? factOn <= end : factOn < end;
}

function sameConduct(prior: Prior, item: Item, step: Step, items: readonly Item[]): boolean {
  if (step.same === 'item') return prior.item === item.id;
  const known = items.find((one) => one.id === prior.item);
  return known !== undefined && known.derived === null && known.severity === item.severity;
}

function severityOf(item: Item, prior: Prior | undefined, step: Step): string | null {
  return step.chain && prior?.severity ? prior.severity : item.severity;
}

/** The latest prior first; on one day, the order given. */
function latestFirst<P extends Prior>(priors: readonly P[]): readonly P[] {
  return [...priors].sort((a, b) => (a.finalOn < b.finalOn ? 1 : a.finalOn > b.finalOn ? -1 : 0));
}

function climb<P extends Prior>(
  rules: RecurrenceRules,
  item: Item,
  one: RecurrenceCase<P>,
): [Step, P] | null {
  for (const prior of latestFirst(one.priors)) {
    const step = rules.recurrence.find(
      (rule) =>
        rule.fromSeverity === severityOf(item, prior, rule) &&
        sameConduct(prior, item, rule, rules.transgressions) &&
        inWindow(prior, rule, one.factOn),
    );
    if (step) return [step, prior];
  }
  return null;
}

/**
 * Whether repeating an item raises its severity by one step (35 XXIV, 36 XVI, 37 VII). The new fact must fall from the
 * day the earlier decision became final to the day before the months complete; both edges are readings of the
 * rulebook. The latest prior is the one shown. Items without severity, items that are themselves recurrence, and the
 * gravest severity never climb. Throws `invalid` on field `item` when the rulebook does not have it.
 */
export function recurrence<P extends Prior>(rules: RecurrenceRules, one: RecurrenceCase<P>): Recurrence<P> {
  const item = rules.transgressions.find((known) => known.id === one.item);
  if (!item) throw invalidField('item', `A norma não prevê o item “${one.item}”.`);
  const stays = { item: item.id, severity: item.severity, climbedBy: null, derivedItem: null, because: [] };
  if (item.severity === null || item.derived !== null) return stays;
  const found = climb(rules, item, one);
  if (!found) return stays;
  const [step, prior] = found;
  const derived = rules.transgressions.find((known) => known.id === step.item);
  const text =
    `Reincidência: o fato de ${formatDate(one.factOn)} ocorreu dentro de ${step.windowMonths} meses da decisão ` +
    `definitiva de ${formatDate(prior.finalOn)} sobre ${prior.item === item.id ? 'o mesmo item' : 'falta da mesma gravidade'}.`;
  return {
    item: item.id,
    severity: step.toSeverity,
    climbedBy: prior,
    derivedItem: derived?.id ?? null,
    because: [{ citation: derived?.citation ?? item.citation, text }],
  };
}
