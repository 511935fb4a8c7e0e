import type { Declaration } from '../rulebook/behavior-schema.ts';
import type { BehaviorRules } from '../rulebook/schema.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { ActItem, DueChange, Signing } from './act-model.ts';
import { behaviorAt } from './evaluate.ts';
import type { BehaviorFacts, ClassChange } from './facts.ts';
import { classesBestFirst, namedClass } from './model.ts';

/** One guard as an act sees it. */
export type Candidate = {
  readonly guard: DueChange['guard'];
  readonly facts: BehaviorFacts;
  /** The class from the day it began, by the law of each day. */
  readonly now: ClassChange;
  /** What the last act in force said; null when none did. */
  readonly declared: { readonly class: string; readonly label: string } | null;
};

/** What an act would declare: the law of the day, the day, and the day up to which an earlier act declared. */
export type Declaring = {
  readonly rules: BehaviorRules;
  readonly until: IsoDate;
  readonly declaredUntil: IsoDate | null;
};

function citationOf({ behavior }: BehaviorRules, from: string, to: string): string {
  const order = classesBestFirst(behavior);
  const improves = order.indexOf(to) < order.indexOf(from);
  const own = behavior.classes.find((one) => one.id === to)?.citation ?? '';
  return [own, improves ? behavior.automaticCitation : ''].filter((text) => text !== '').join('; ');
}

/** The change that must be declared of a guard, with its proof; null when the last declaration still tells the truth. */
export function dueChangeOf({ rules, until, declaredUntil }: Declaring, one: Candidate): DueChange | null {
  const { behavior } = rules;
  const from = one.declared ?? namedClass(behavior, behavior.initial);
  if (from.class === one.now.class) return null;
  return {
    guard: one.guard,
    from: { class: from.class, label: from.label },
    to: namedClass(behavior, one.now.class),
    on: one.now.from,
    citation: citationOf(rules, from.class, one.now.class),
    because: behaviorAt(rules, one.facts, until).because,
    retroactive: declaredUntil !== null && one.now.from <= declaredUntil,
  };
}

/** What of a draft is no longer so, one sentence for each guard. */
export function outdated(items: readonly ActItem[], due: readonly DueChange[]): string[] {
  const now = new Map(due.map((one) => [one.guard.id, one]));
  const gone = items.flatMap(({ guard, from, to, on }) => {
    const found = now.get(guard.id);
    now.delete(guard.id);
    if (found === undefined) return [`${guard.name}: já não há mudança a declarar.`];
    const same = found.from.class === from.class && found.to.class === to.class && found.on === on;
    return same
      ? []
      : [
          `${guard.name}: agora de ${found.from.label} para ${found.to.label}, desde ${formatDate(found.on)}.`,
        ];
  });
  const added = [...now.values()].map(
    ({ guard, from, to, on }) =>
      `${guard.name}: nova mudança, de ${from.label} para ${to.label}, desde ${formatDate(on)}.`,
  );
  return [...gone, ...added];
}

/** In what quality someone with these roles and office may sign an act of behavior. */
export function signingOf(declaration: Declaration | undefined, holderOf: readonly string[]): Signing {
  if (declaration === undefined) return { as: 'holder', citation: '' };
  const { citation, offices, substitutes } = declaration;
  if (offices.some((office) => holderOf.includes(office))) return { as: 'holder', citation };
  if (substitutes.some((office) => holderOf.includes(office))) return { as: 'substitute', citation };
  const text = 'A norma vigente não dá a este cargo competência para classificar o comportamento.';
  return { as: 'nobody', citation, text };
}
