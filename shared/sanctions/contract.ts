import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { appealOutcome, sanctionEventKind, sanctionState } from './model.ts';

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
  appealOutcome: appealOutcome.nullable(),
  finalOn: isoDate.nullable(),
  servedFrom: isoDate.nullable(),
  fulfilledOn: isoDate.nullable(),
  annulledOn: isoDate.nullable(),
  annulledReason: z.string().nullable(),
  state: sanctionState,
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
  appeal: command('sanctions.serve', { input: z.object({ ...step, reason }), output: sanction, touches }),
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
  serve: command('sanctions.serve', { input: z.object(step), output: sanction, touches }),
  annul: command('sanctions.decide', { input: z.object({ ...step, reason }), output: sanction, touches }),
};
