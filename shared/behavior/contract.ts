import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { because } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { act, actRow, difference, dueChange } from './act-model.ts';

const id = z.number().int();
const version = z.number().int();
const named = { class: z.string(), label: z.string() };
/** `rank`: 0 is the best class. */
const ranked = { ...named, rank: z.number().int() };
const rulebook = z.object({ id, title: z.string() });
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);
const change = z.object({ on: isoDate, ...ranked });

/** Every class from admission on, oldest first, and where each stands from best (0) to worst. */
const timeline = z.array(z.object({ from: isoDate, to: isoDate.nullable(), ...ranked }));

const current = z.object({ ...named, citation: z.string(), because: z.array(because) });

export const guardBehavior = z.object({
  guardId: id,
  on: isoDate,
  rulebook,
  timeline,
  current: current.nullable(),
  next: z.object({ on: isoDate, ...named }).nullable(),
  sanctions: z.array(
    z.object({
      id,
      label: z.string(),
      finalOn: isoDate,
      fulfilledOn: isoDate.nullable(),
      annulled: z.boolean(),
      /** Each window in which it counts, and the day it leaves it; null while not served. Empty when annulled. */
      windows: z.array(z.object({ months: z.number().int(), until: isoDate.nullable() })),
    }),
  ),
  leaves: z.array(z.object({ from: isoDate, to: isoDate, label: z.string(), counts: z.boolean() })),
});
export type GuardBehavior = z.infer<typeof guardBehavior>;

const reading = z.object({ timeline, current });

export const behaviorAsKnown = z.object({
  guardId: id,
  on: isoDate,
  knownOn: isoDate,
  rulebook,
  known: reading,
  now: reading,
  /** Whether both give the same class on `on`. */
  same: z.boolean(),
  /** What bears on it and was recorded or annulled after `knownOn`. */
  differences: z.array(
    z.object({
      kind: z.enum(['annulled', 'final_later', 'served_later', 'leave_annulled', 'leave_later']),
      sanctionId: id.nullable(),
      text: z.string(),
    }),
  ),
  summary: z.string(),
});
export type BehaviorAsKnown = z.infer<typeof behaviorAsKnown>;

export const behaviorHistoryOfForce = z.object({
  /** Best first. */
  classes: z.array(z.object(named)),
  years: z.array(
    z.object({
      year: z.number().int(),
      /** 31 December, or today in the year under way. */
      on: isoDate,
      total: z.number().int(),
      counts: z.array(z.object({ ...named, count: z.number().int() })),
    }),
  ),
});
export type BehaviorHistoryOfForce = z.infer<typeof behaviorHistoryOfForce>;

export const behaviorSupposed = z.object({
  guardId: id,
  on: isoDate,
  rulebook,
  penalty: z.object({ kind: z.string(), label: z.string(), days: z.number().int().nullable() }),
  /** Null when the penalty ends the service. */
  fulfilledOn: isoDate.nullable(),
  dismisses: z.boolean(),
  before: z.object(ranked),
  after: z.object({ ...ranked, citation: z.string(), because: z.array(because) }).nullable(),
  falls: z.boolean(),
  /** The first day at the class held before, or a better one. */
  returns: change.nullable(),
  /** Every change after the day, with the penalty and without it. */
  path: z.array(change),
  withoutIt: z.array(change),
  /** Null where the rulebook has no table of progression, or the penalty ends the service. */
  pointsMove: z
    .object({
      value: z.number(),
      parts: z.array(z.object({ citation: z.string(), label: z.string(), value: z.number() })),
    })
    .nullable(),
  sentences: z.array(z.string()),
});
export type BehaviorSupposed = z.infer<typeof behaviorSupposed>;

const year = z.number().int().min(1900, 'Informe um ano a partir de 1900.').max(9999);
const days = z.number().int().min(1, 'Informe ao menos um dia.').max(3650).nullable();
const touches = ['documents', 'dashboard'];

const readings = {
  /** Class of a guard on a day (today when null) with its proof, the whole timeline and the next change. */
  ofGuard: query('behavior.read', {
    input: z.object({ guardId: id, on: isoDate.nullable() }),
    output: guardBehavior,
  }),
  /** The whole active force on a day: distribution, each guard, and the changes of the next `days` days. */
  ofForce: query('behavior.read', {
    input: z.object({ on: isoDate.nullable(), days: z.number().int().min(1).max(366) }),
    output: z.object({
      on: isoDate,
      classes: z.array(z.object({ ...named, count: z.number().int() })),
      guards: z.array(
        z.object({
          id,
          name: z.string(),
          registration: z.string(),
          ...named,
          next: z.object({ on: isoDate, ...named }).nullable(),
        }),
      ),
    }),
  }),
  /** The class of `on` by what was known on `knownOn` and by what is known today, and why they differ. */
  asKnown: query('behavior.read', {
    input: z.object({ guardId: id, on: isoDate, knownOn: isoDate }),
    output: behaviorAsKnown,
  }),
  /** How many guards in service were in each class at the end of each year, by the facts known today. */
  history: query('behavior.read', {
    input: z
      .object({ fromYear: year, toYear: year })
      .refine((value) => value.fromYear <= value.toYear, {
        path: ['toYear'],
        message: 'O último ano não pode ser anterior ao primeiro.',
      })
      .refine((value) => value.toYear - value.fromYear < 100, {
        path: ['fromYear'],
        message: 'Escolha um período de até 100 anos.',
      }),
    output: behaviorHistoryOfForce,
  }),
  /** What a penalty would do, were it final on a day (today when null) and served right after. */
  whatIf: query('behavior.read', {
    input: z.object({ guardId: id, penalty: z.object({ kind: z.string(), days }), on: isoDate.nullable() }),
    output: behaviorSupposed,
  }),
};

const acts = {
  /** The changes that no act has declared up to a day (today when null), by name. */
  pendingChanges: query('behavior.read', {
    input: z.object({ until: isoDate.nullable() }),
    output: z.object({
      until: isoDate,
      lastAct: z.object({ id, number: z.string(), until: isoDate }).nullable(),
      /** The draft under review, when there is one. */
      draftId: id.nullable(),
      items: z.array(dueChange),
    }),
  }),
  /** Every act, the newest first. */
  acts: query('behavior.read', { input: z.object({}), output: z.array(actRow) }),
  getAct: query('behavior.read', { input: z.object({ id }), output: act }),
  /** Recomputes every guard from the facts on the day of each act in force and lists what differs. */
  check: query('behavior.read', {
    input: z.object({}),
    output: z.object({
      acts: z.number().int(),
      guards: z.number().int(),
      differences: z.array(difference),
    }),
  }),
  /** Collects the changes due into a draft; one draft at a time. */
  draftAct: command('behavior.prepare', {
    input: z.object({ until: isoDate }),
    output: act,
    touches,
  }),
  /** Leaves a guard out of the act, with the reason; the change stays due for the next. */
  excludeItem: command('behavior.prepare', {
    input: z.object({ actId: id, version, guardId: id, reason }),
    output: act,
    touches,
  }),
  /** Puts back a guard left out. */
  includeItem: command('behavior.prepare', {
    input: z.object({ actId: id, version, guardId: id }),
    output: act,
    touches,
  }),
  /** Gives up a draft, which stays on record as annulled. */
  discardAct: command('behavior.prepare', { input: z.object({ id, version, reason }), output: act, touches }),
  /** Numbers and issues the draft. `substitution`: why a substitute signs, where the rulebook admits one. */
  issueAct: command('behavior.declare', {
    input: z.object({
      id,
      version,
      on: isoDate,
      substitution: z.string().trim().max(500, 'Use até 500 caracteres.'),
    }),
    output: act,
    touches,
  }),
  /** Annuls an issued act: what it declared was never declared. */
  annulAct: command('behavior.declare', { input: z.object({ id, version, reason }), output: act, touches }),
};

export const behaviorContract = { ...readings, ...acts };
