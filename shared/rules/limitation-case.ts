import { z } from 'zod';
import { type LimitationEvent, type LimitationFacts, limitationOfEffect } from '../proceedings/limitation.ts';
import { actRuleOf } from '../proceedings/procedures.ts';
import { sanctionEffect } from '../rulebook/catalog-schema.ts';
import { FEDERAL_LIMITATION, limitationRule } from '../rulebook/procedure-schema.ts';
import { DEFAULT_PROCEDURES } from '../rulebook/procedures/defaults.ts';
import { procedures } from '../rulebook/procedures-schema.ts';
import { because } from '../rulebook/proof.ts';
import { type IsoDate, isoDate, later } from '../time/civil-date.ts';
import { actNamed, isJudgment, isOutsideRite, kindNamed, nameKey } from './rite-words.ts';

/** What limitation needs of a rulebook; the rest may be absent. */
export const limitationRules = z.object({
  sanctions: z
    .array(z.object({ id: z.string().min(1), label: z.string().default(''), effect: sanctionEffect }))
    .default([]),
  limitation: limitationRule.default(FEDERAL_LIMITATION),
  procedures: procedures.default(DEFAULT_PROCEDURES),
});
export type LimitationInput = z.infer<typeof limitationRules>;

/** Of any other key nobody would know what it asks: it is refused rather than left aside. */
const event = z.strictObject({
  kind: z.string().min(1),
  on: isoDate,
  /** The kind of proceeding in which it happened; a punitive one unless told. */
  proceeding: z.string().optional(),
  /** An annulled act neither interrupts nor stops. */
  annulled: z.boolean().optional(),
});

/** `today`: a stop without an end is counted until it; without it, until the last event. `penalties` absent: all of them. */
export const limitationCase = z.object({
  knownOn: isoDate,
  events: z.array(event).max(10_000).default([]),
  penalties: z.array(z.string().min(1)).max(1_000).optional(),
  today: isoDate.optional(),
});
export type LimitationCase = z.infer<typeof limitationCase>;

export const limitationReply = z.array(
  z.array(
    z.object({
      penalty: z.string(),
      /** Null where the penalty never runs out by lapse of time. */
      runsOutOn: isoDate.nullable(),
      lastSafeDay: isoDate.nullable(),
      because: z.array(because),
    }),
  ),
);

const EFFECTS: ReadonlyMap<string, z.infer<typeof sanctionEffect>> = new Map(
  Object.entries({
    light: 'light',
    leve: 'light',
    advertencia: 'light',
    suspension: 'suspension',
    suspensao: 'suspension',
    dismissal: 'dismissal',
    demissao: 'dismissal',
    exoneracao: 'dismissal',
    perda_do_cargo: 'dismissal',
    other: 'other',
    outro: 'other',
  } as const),
);

/** The effect of a penalty named by its id, its label or its effect; undefined where the rulebook has none. */
function effectOf({ sanctions }: LimitationInput, penalty: string) {
  const key = nameKey(penalty);
  const own = sanctions.find((one) => nameKey(one.id) === key || nameKey(one.label) === key);
  return own?.effect ?? EFFECTS.get(key);
}

/** What an event does to the clock; null for nothing, undefined when nobody knows it. */
function markOf(
  rules: LimitationInput,
  one: z.infer<typeof event>,
): LimitationEvent['kind'] | null | undefined {
  const asKind = kindNamed(rules.procedures, one.kind);
  const opened =
    asKind ?? (one.proceeding === undefined ? undefined : kindNamed(rules.procedures, one.proceeding));
  if (asKind !== undefined) return asKind.punitive ? 'abertura' : null;
  if (isJudgment(one.kind)) return opened?.punitive === false ? null : 'decisao';
  const pool =
    opened === undefined
      ? rules.procedures.toSorted((a, b) => Number(b.punitive) - Number(a.punitive))
      : [opened];
  for (const kind of pool) {
    const id = actNamed(kind, one.kind);
    if (id === undefined) continue;
    const effect = actRuleOf(kind, id)?.effect;
    if (effect === 'opens') return kind.punitive ? 'abertura' : null;
    if (effect === 'stops') return 'suspensao_inicio';
    return effect === 'resumes' ? 'suspensao_fim' : null;
  }
  return isOutsideRite(one.kind) ? null : undefined;
}

type Batch = { readonly rulebook: LimitationInput; readonly cases: readonly LimitationCase[] };

/** Names that the rulebook does not know, each at its place. */
export function refuseUnknownLimitation({ rulebook, cases }: Batch, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: ['cases', ...path], message });
  for (const [index, { events, penalties }] of cases.entries()) {
    for (const [place, one] of events.entries()) {
      if (one.proceeding !== undefined && kindNamed(rulebook.procedures, one.proceeding) === undefined) {
        const text = `A norma não tem o tipo de procedimento “${one.proceeding}”.`;
        refuse([index, 'events', place, 'proceeding'], text);
      } else if (markOf(rulebook, one) === undefined) {
        refuse([index, 'events', place, 'kind'], `A norma não tem o ato “${one.kind}”.`);
      }
    }
    for (const [place, penalty] of (penalties ?? []).entries()) {
      if (effectOf(rulebook, penalty) !== undefined) continue;
      refuse([index, 'penalties', place], `A norma não prevê a penalidade “${penalty}”.`);
    }
  }
}

function factsOf(rules: LimitationInput, { knownOn, events: all, today }: LimitationCase): LimitationFacts {
  const events = all.filter((one) => one.annulled !== true);
  const last = events.reduce<IsoDate>((day, one) => later(day, one.on), knownOn);
  return {
    knownOn,
    events: events.flatMap((one) => {
      const kind = markOf(rules, one);
      return kind === null || kind === undefined ? [] : [{ kind, on: one.on }];
    }),
    today: today ?? last,
  };
}

/** Each penalty of a case with the day on which it runs out. Throws RangeError past the calendar. */
export function limitationCaseReply(
  rules: LimitationInput,
  one: LimitationCase,
): z.infer<typeof limitationReply>[number] {
  const facts = factsOf(rules, one);
  const wanted = one.penalties ?? rules.sanctions.map((sanction) => sanction.id);
  return wanted.flatMap((penalty): z.infer<typeof limitationReply>[number] => {
    const effect = effectOf(rules, penalty);
    if (effect === undefined) return [];
    const line = limitationOfEffect(facts, rules, effect);
    if (line !== null) return [{ penalty, ...line }];
    const text = 'A norma não fixa prazo de prescrição para esta penalidade.';
    const never = [{ citation: rules.limitation.citation, text }];
    return [{ penalty, runsOutOn: null, lastSafeDay: null, because: never }];
  });
}
