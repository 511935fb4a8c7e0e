import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { issuedNumber } from '../documents/contract.ts';
import { isoDate } from '../time/civil-date.ts';
import { appealKind, appealOutcome, sanctionEventKind, sanctionState, suspensive } from './model.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);

export const sanction = z.object({
  id,
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  item: z.string(),
  citation: z.string(),
  itemLabel: z.string(),
  severity: z.string(),
  kind: z.string(),
  label: z.string(),
  /** Days of a suspension; null for the rest. */
  days: z.number().int().nullable(),
  factOn: isoDate,
  decidedOn: isoDate,
  notifiedOn: isoDate.nullable(),
  appealDueOn: isoDate.nullable(),
  appealedOn: isoDate.nullable(),
  appealKind: appealKind.nullable(),
  appealOutcome: appealOutcome.nullable(),
  finalOn: isoDate.nullable(),
  servedFrom: isoDate.nullable(),
  /** Days of a suspension still to be served after an interruption; null otherwise. */
  daysLeft: z.number().int().nullable(),
  /** Percent of each day's pay, where the suspension became a fine. */
  finePercent: z.number().nullable(),
  fulfilledOn: isoDate.nullable(),
  annulledOn: isoDate.nullable(),
  annulledReason: z.string().nullable(),
  state: sanctionState,
  /** Every appeal, the oldest first; none for who does not read the case. */
  appeals: z.array(
    z.object({
      id,
      kind: appealKind,
      /** Of the decision that it attacks. */
      notifiedOn: isoDate,
      dueOn: isoDate,
      filedOn: isoDate,
      claims: z.string(),
      suspensive,
      decidedOn: isoDate.nullable(),
      decidedBy: z.string(),
      outcome: appealOutcome.nullable(),
    }),
  ),
  /** What may still be filed, and the last day for it; null while the term has not begun. */
  remedies: z.array(z.object({ kind: appealKind, until: isoDate.nullable(), citation: z.string() })),
  /** Whether it may be carried out before it is final, since no appeal suspends it. */
  enforceable: z.boolean(),
  /** Number of the proceeding, or the reference typed for one decided before the application. */
  reference: z.string(),
  /** Null for who may not read proceedings. */
  proceedingId: id.nullable(),
  events: z.array(
    z.object({ id, kind: sanctionEventKind, on: isoDate, text: z.string(), actorName: z.string() }),
  ),
  version,
});
export type Sanction = z.infer<typeof sanction>;

const touches = ['behavior', 'guards', 'progression', 'documents', 'proceedings', 'dashboard'];
const step = { id, version, on: isoDate };

/** Steps after the decision, in order: notice, appeal, finality, service. Readers without case access see final ones only. */
export const sanctionsContract = {
  list: query('sanctions.read', {
    input: z.object({ guardId: id.nullable(), status: z.enum(['pending', 'all']) }),
    output: z.array(sanction),
  }),
  notify: command('sanctions.serve', { input: z.object(step), output: sanction, touches }),
  /** Reconsideration first, if at all; then the hierarchical appeal. Who decides each is said by the rulebook. */
  appeal: command('sanctions.serve', {
    input: z.object({ ...step, kind: appealKind.default('reconsideration'), reason }),
    output: sanction,
    touches,
  }),
  /** Gives or refuses, with reasons, the effect that suspends the penalty (Lei 8.112/1990 art. 109). */
  decideEffect: command('sanctions.decide', {
    input: z.object({
      ...step,
      effect: z.enum(['granted', 'denied'], { error: 'Escolha a decisão.' }),
      reason,
    }),
    output: sanction,
    touches,
  }),
  /** Kept, reformed to a lighter one (never a graver: Lei 8.112/1990 art. 182 by analogy) or annulled. */
  decideAppeal: command('sanctions.decide', {
    input: z.object({
      ...step,
      outcome: appealOutcome,
      penalty: z.object({ kind: z.string(), days: z.number().int().min(1).max(365).nullable() }).nullable(),
      reason,
    }),
    output: sanction,
    touches,
  }),
  /** Declares finality once the term ran out, the appeal was decided or the guard gave the appeal up in writing. */
  finalize: command('sanctions.serve', {
    input: z.object({
      ...step,
      waived: z.boolean(),
      /** The signed document in which the guard gave up the appeal; asked for when `waived`. */
      waiver: z.string().trim().max(2000, 'Use até 2.000 caracteres.').default(''),
    }),
    output: sanction,
    touches,
  }),
  /** Light: the day it was applied. Suspension: its first day; the last follows by calendar days. */
  serve: command('sanctions.serve', {
    input: z.object({
      ...step,
      /** Where the rulebook lets a suspension become a fine: the act, with the reasons; empty to serve it away. */
      fine: z.string().trim().max(20_000, 'Use até 20.000 caracteres.').default(''),
    }),
    output: sanction,
    touches,
  }),
  /** Stops the service of a suspension: `on` is the first day not served; the days left are served later. */
  interrupt: command('sanctions.serve', { input: z.object({ ...step, reason }), output: sanction, touches }),
  /** Reviews a final sanction on new facts, at any time, never for the worse (Lei 8.112/1990 arts. 174 to 182). */
  revise: command('sanctions.decide', {
    input: z.object({
      ...step,
      outcome: appealOutcome,
      penalty: z.object({ kind: z.string(), days: z.number().int().min(1).max(365).nullable() }).nullable(),
      newFacts: z.string().trim().min(10, 'Descreva os fatos novos com ao menos 10 caracteres.').max(20_000),
      reason,
    }),
    output: sanction,
    touches,
  }),
  /** Tells payroll and roster of the service of a suspension, as a numbered document. */
  issuePayrollNotice: command('sanctions.serve', {
    input: z.object({
      id,
      recipient: z.string().trim().min(3, 'Informe a quem se comunica.').max(200),
      replaces: id.nullable().default(null),
    }),
    output: issuedNumber,
    touches: ['documents'],
  }),
  /** Numbered documents of a sanction, the newest first. */
  papers: query('sanctions.read', {
    input: z.object({ id }),
    output: z.array(
      z.object({ id, kind: z.string(), number: z.string(), summary: z.string(), issuedOn: isoDate }),
    ),
  }),
  /** Who serves a suspension away from duty on that day or later, for the roster. */
  away: query('sanctions.read', {
    input: z.object({ on: isoDate.nullable() }),
    output: z.array(
      z.object({
        sanctionId: id,
        guard: z.object({ id, name: z.string(), registration: z.string(), unit: z.string() }),
        from: isoDate,
        to: isoDate,
      }),
    ),
  }),
  /** The day from which the record of each final sanction is cancelled; `due` where it has come. */
  cancellations: query('sanctions.read', {
    input: z.object({}),
    output: z.object({
      citation: z.string(),
      rows: z.array(
        z.object({
          sanctionId: id,
          guard: z.object({ id, name: z.string(), registration: z.string() }),
          label: z.string(),
          citation: z.string(),
          fulfilledOn: isoDate,
          cancelledOn: isoDate,
          due: z.boolean(),
        }),
      ),
    }),
  }),
  annul: command('sanctions.decide', { input: z.object({ ...step, reason }), output: sanction, touches }),
};
