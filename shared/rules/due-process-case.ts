import { z } from 'zod';
import { withClock } from '../proceedings/clock.ts';
import type { PhaseFile, RecordedAct } from '../proceedings/counted.ts';
import { guaranteesOf } from '../proceedings/due-process.ts';
import { actRuleOf } from '../proceedings/procedures.ts';
import { FEDERAL_TERMS, terms } from '../rulebook/procedure-schema.ts';
import { DEFAULT_PROCEDURES } from '../rulebook/procedures/defaults.ts';
import { type Procedure, procedures } from '../rulebook/procedures-schema.ts';
import { problem } from '../rulebook/proof.ts';
import { earlier, type IsoDate, isoDate, later } from '../time/civil-date.ts';
import { actNamed, isJudgment, isOutsideRite, kindNamed } from './rite-words.ts';

/** What due process needs of a rulebook; the rest may be absent. */
export const dueProcessRules = z.object({
  terms: terms.default(FEDERAL_TERMS),
  procedures: procedures.default(DEFAULT_PROCEDURES),
});
export type DueProcessInput = z.infer<typeof dueProcessRules>;

const name = z.union([z.string().min(1), z.number()]);

const event = z.object({
  kind: z.string().min(1),
  on: isoDate,
  /** The accused it concerns; an act of an accused without one concerns them all. */
  accused: name.nullish(),
  /** The last day of the term that it opens, where it is later than the rulebook's own: a term is never shortened. */
  dueOn: isoDate.nullish(),
  annulled: z.boolean().optional(),
});

const answering = z.union([
  name,
  z.object({ id: name, factOn: isoDate.optional(), chargedOn: isoDate.optional() }),
]);

/**
 * `accused` absent: those named by the events, or one without a name. `today` absent: the day of the last event. A file
 * with a judgment is seen as it stood on that day, unless `today` is earlier: what came after could not be judged.
 */
export const dueProcessCase = z.object({
  kind: z.string().min(1),
  events: z.array(event).max(10_000),
  accused: z.array(answering).min(1).max(1_000).optional(),
  today: isoDate.optional(),
});
export type DueProcessCase = z.infer<typeof dueProcessCase>;

export const dueProcessReply = z.array(z.array(problem.extend({ accused: name.optional() })));

type Batch = { readonly rulebook: DueProcessInput; readonly cases: readonly DueProcessCase[] };

function idOf(one: z.infer<typeof answering>): string | number {
  return typeof one === 'object' ? one.id : one;
}

/** Kinds, acts and accused that nobody knows, each at its place. */
export function refuseUnknownActs({ rulebook, cases }: Batch, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: ['cases', ...path], message });
  for (const [index, { kind, events, accused }] of cases.entries()) {
    const known = kindNamed(rulebook.procedures, kind);
    if (known === undefined) {
      refuse([index, 'kind'], `A norma não tem o tipo de procedimento “${kind}”.`);
      continue;
    }
    const names = accused?.map(idOf);
    for (const [place, one] of events.entries()) {
      if (actNamed(known, one.kind) === undefined && !isOutsideRite(one.kind)) {
        refuse([index, 'events', place, 'kind'], `${known.label}: a norma não tem o ato “${one.kind}”.`);
      }
      if (names !== undefined && one.accused != null && !names.includes(one.accused)) {
        refuse([index, 'events', place, 'accused'], `“${one.accused}” não está entre os acusados do caso.`);
      }
    }
  }
}

/** The accused of a case, in the order given; numbered from 1 for the rules. */
function accusedOf({ accused, events }: DueProcessCase) {
  if (accused !== undefined) {
    return accused.map((one, index) => ({
      id: index + 1,
      name: idOf(one),
      factOn: (typeof one === 'object' ? one.factOn : undefined) ?? '',
      chargedOn: (typeof one === 'object' ? one.chargedOn : undefined) ?? '',
    }));
  }
  const named = [...new Set(events.flatMap((one) => (one.accused == null ? [] : [one.accused])))];
  const all: readonly (string | number | undefined)[] = named.length === 0 ? [undefined] : named;
  return all.map((whom, index) => ({ id: index + 1, name: whom, factOn: '', chargedOn: '' }));
}

function actsOfCase(
  kind: Procedure,
  { events }: DueProcessCase,
  all: ReturnType<typeof accusedOf>,
): RecordedAct[] {
  return events.flatMap((one): RecordedAct[] => {
    const id = actNamed(kind, one.kind);
    const rule = id === undefined ? undefined : actRuleOf(kind, id);
    if (rule === undefined) return [];
    const { on, annulled = false } = one;
    const act = { kind: rule.id, on, dueOn: one.dueOn ?? null, annulled };
    if (!rule.perAccused) return [{ ...act, guardId: null }];
    const whom = all.filter((it) => one.accused == null || it.name === one.accused);
    return whom.map((it) => ({ ...act, guardId: it.id }));
  });
}

/** The acts with the last day of their terms: that of the rulebook, or a later one that was told. */
function timedActs(
  rules: DueProcessInput,
  kind: Procedure,
  plain: RecordedAct[],
  accused: number,
  today: IsoDate,
) {
  const clock = (acts: readonly RecordedAct[]) => withClock(kind, acts, rules.terms, accused, today);
  const own = clock(plain.map((act) => ({ ...act, dueOn: null })));
  return clock(
    plain.map((act, index) => {
      const first = own[index]?.firstDue;
      return act.dueOn === null || first === undefined ? act : { ...act, dueOn: later(act.dueOn, first) };
    }),
  );
}

/** The day on which the file of an accused is seen, or that of the whole file when no name is given. */
function dayOf({ events, today }: DueProcessCase, whom?: string | number): IsoDate {
  const judged = events.filter(
    (one) =>
      one.annulled !== true &&
      isJudgment(one.kind) &&
      (whom === undefined || one.accused == null || one.accused === whom),
  );
  const last = today ?? events.reduce((day, one) => later(day, one.on), '');
  return judged.reduce((day, one) => earlier(day, one.on), last);
}

/** The guarantees that a case lacks, those of the whole file first, each with its article. */
export function dueProcessCaseReply(
  rules: DueProcessInput,
  one: DueProcessCase,
): z.infer<typeof dueProcessReply>[number] {
  const procedure = kindNamed(rules.procedures, one.kind);
  if (procedure === undefined) return [];
  const accused = accusedOf(one);
  const plain = actsOfCase(procedure, one, accused);
  const statesOn = (today: IsoDate) => {
    const acts = timedActs(rules, procedure, plain, accused.length, today);
    const file: PhaseFile = { procedure, acts, accused, today };
    return guaranteesOf(file);
  };
  const days = new Map(accused.map((it) => [it.id, dayOf(one, it.name)]));
  const ofFile = dayOf(one);
  return [...new Set([ofFile, ...days.values()])].flatMap((day) =>
    statesOn(day).flatMap(({ guardId, missing }) => {
      if (missing === null || (guardId === null ? ofFile : days.get(guardId)) !== day) return [];
      const whom = accused.find((it) => it.id === guardId)?.name;
      return [whom === undefined ? missing : { ...missing, accused: whom }];
    }),
  );
}
