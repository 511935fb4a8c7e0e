import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { issuedNumber } from '../documents/contract.ts';
import { findingOutcome } from '../proceedings/model.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);
const replaces = id.nullable().default(null);

const penalty = z.object({ kind: z.string(), days: z.number().int().min(1).max(365).nullable() });

export const precedent = z.object({
  sanctionId: id,
  /** Null where the reader may not open the file. */
  guardName: z.string().nullable(),
  reference: z.string(),
  decidedOn: isoDate,
  authority: z.string(),
  severity: z.string(),
  penalty: penalty.extend({ label: z.string() }),
  /** Confirmed ones, in words. */
  circumstances: z.array(z.string()),
});
export type Precedent = z.infer<typeof precedent>;

const sheetView = z.object({
  kind: z.string(),
  label: z.string(),
  citation: z.string(),
  rows: z.array(z.object({ id: z.string(), label: z.string(), citation: z.string(), weight: z.number() })),
  words: z.string(),
  days: z.number().int(),
});

export const reportConclusion = z.object({
  chargeId: id,
  outcome: findingOutcome,
  penalty: penalty.nullable(),
  dissent: z.string(),
  recordedAt: z.string(),
});

/** What the authority reads before concluding on a charge. */
export const groundsOfCharge = z.object({
  chargeId: id,
  /** One for each kind of penalty with days that the severity admits; none where the rulebook has no worksheet. */
  worksheets: z.array(sheetView),
  precedents: z.array(precedent),
  report: reportConclusion.nullable(),
});
export type GroundsOfCharge = z.infer<typeof groundsOfCharge>;

const forwarding = z.object({
  id,
  on: isoDate,
  to: z.string(),
  reason: z.string(),
  actorName: z.string(),
});

/** What surrounds the judgment: report, worksheet, earlier decisions, sending to who is competent, and its papers. */
export const judgmentContract = {
  /** What stands around each charge, with the earlier decisions for the same item. */
  grounds: sensitiveQuery('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: z.object({ charges: z.array(groundsOfCharge), forwardings: z.array(forwarding) }),
  }),
  /** What the commission concluded on each charge, and the opinion of who did not agree; the last one recorded holds. */
  recordReport: command('proceedings.write', {
    input: z.object({
      proceedingId: id,
      version,
      conclusions: z
        .array(
          z.object({
            chargeId: id,
            outcome: findingOutcome,
            penalty: penalty.nullable(),
            dissent: z.string().trim().max(20_000, 'Use até 20.000 caracteres.').default(''),
          }),
        )
        .min(1, 'Informe a conclusão sobre cada imputação.'),
    }),
    output: z.object({}),
    touches: ['proceedings'],
  }),
  /** Sends the file to the authority competent for the penalty that fits (Lei 8.112/1990 art. 167 §§ 1 and 2). */
  forward: command('proceedings.decide', {
    input: z.object({
      proceedingId: id,
      version,
      on: isoDate,
      to: z.string().trim().min(3, 'Informe a autoridade competente.').max(200),
      reason,
    }),
    output: z.object({}),
    touches: ['proceedings'],
  }),
  /** The charges with evidence and witnesses, as a numbered document. */
  issueLibelo: command('proceedings.charge', {
    input: z.object({ proceedingId: id, replaces }),
    output: issuedNumber,
    touches: ['documents'],
  }),
  /** Tells one accused what was decided, and until when an appeal fits. */
  issueNotice: command('proceedings.write', {
    input: z.object({ proceedingId: id, guardId: id, replaces }),
    output: issuedNumber,
    touches: ['documents'],
  }),
  /** Numbered documents of the file, the newest first. */
  papers: query('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: z.array(
      z.object({ id, kind: z.string(), number: z.string(), summary: z.string(), issuedOn: isoDate }),
    ),
  }),
};
