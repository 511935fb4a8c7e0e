import { z } from 'zod';
import { secrecyLevel } from '../access/model.ts';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { departureKind } from '../judgment/model.ts';
import { role } from '../permissions.ts';
import { because, problem } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { actKind, circumstanceKind, findingOutcome, proceedingKind, proceedingStatus } from './model.ts';
import { paperViews } from './paper-views.ts';
import { riteView } from './procedure-model.ts';
import { proceedingViews } from './views.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);
const account = z.string().trim().min(10, 'Escreva ao menos 10 caracteres.').max(20_000);
const text = z.string().trim().max(20_000, 'Use até 20.000 caracteres.');

export const proceedingRow = z.object({
  id,
  number: z.string(),
  kind: proceedingKind,
  kindLabel: z.string(),
  status: proceedingStatus,
  /** The present phase in words; null when closed. */
  phase: z.string().nullable(),
  openedOn: isoDate,
  summary: z.string(),
  accused: z.array(z.string()),
  /** The nearest day on which a penalty still possible runs out; null when closed or when nothing can run out. */
  limitationOn: isoDate.nullable(),
  secrecy: secrecyLevel,
  /** False where the reader may not open it: then summary, accused and limitation are not told. */
  reachable: z.boolean(),
});
export type ProceedingRow = z.infer<typeof proceedingRow>;

/** A circumstance proposed from the record, or added by hand, and what a person made of it. */
export const circumstance = z.object({
  id: z.string(),
  kind: circumstanceKind,
  citation: z.string(),
  label: z.string(),
  proposed: z.boolean(),
  because: z.array(because),
  verdict: z.enum(['confirmed', 'refused']).nullable(),
  reason: z.string(),
});
export type Circumstance = z.infer<typeof circumstance>;

export const charge = z.object({
  id,
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  item: z.string(),
  citation: z.string(),
  label: z.string(),
  factOn: isoDate,
  fact: z.string(),
  onDuty: z.boolean(),
  inPublic: z.boolean(),
  choiceReason: z.string(),
  /** Severity of the item; null where the law gives none and the authority must reason it. */
  severity: z.string().nullable(),
  /** Severity after a confirmed recurrence. */
  effectiveSeverity: z.string().nullable(),
  circumstances: z.array(circumstance),
  /** The law applied: that of the day of the fact, unless a later and milder one was chosen. */
  rulebook: z.object({ id, title: z.string(), lawNumber: z.string() }),
  /** The law in force on the day of the fact. */
  factRulebook: z.object({ id, title: z.string(), lawNumber: z.string() }),
  /** Why another law was chosen (or that of the fact again); empty when nobody chose. */
  lawReason: z.string(),
  /** A later law, in force and lighter for this charge, that may be chosen with reasons (CF art. 5 XL, by analogy). */
  lawOffer: z
    .object({
      rulebook: z.object({ id, title: z.string(), lawNumber: z.string() }),
      /** `abolished`: choosing it withdraws the charge. */
      kind: z.enum(['abolished', 'severity', 'penalty']),
      because: z.array(because),
    })
    .nullable(),
  withdrawn: z.boolean(),
  withdrawnReason: z.string().nullable(),
  finding: z
    .object({
      outcome: findingOutcome,
      justification: z.string().nullable(),
      reason: z.string(),
      sanction: z
        .object({ id, kind: z.string(), label: z.string(), days: z.number().int().nullable() })
        .nullable(),
      /** From what it departs, and the reasons. */
      departures: z.array(z.object({ kind: departureKind, fact: z.string(), reason: z.string() })),
    })
    .nullable(),
});
export type Charge = z.infer<typeof charge>;

export const act = z.object({
  id,
  kind: actKind,
  label: z.string(),
  guardId: id.nullable(),
  guardName: z.string().nullable(),
  on: isoDate,
  dueOn: isoDate.nullable(),
  text: z.string(),
  actorName: z.string(),
  /** Who signed it; empty where nobody was told. */
  signerName: z.string(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
});

/** When one kind of penalty runs out, and the last day on which an act still saves it (Lei 8.112/1990 art. 142). */
export const limitationLine = z.object({
  effect: z.string(),
  label: z.string(),
  runsOutOn: isoDate,
  lastSafeDay: isoDate,
  because: z.array(because),
});

export const accused = z.object({
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  /** Guarantees of defense that the file still lacks; none may be waived by the office (LAW: arts. 41-42, CF art. 5 LV). */
  missing: z.array(problem),
});

export const proceeding = riteView.extend({
  id,
  number: z.string(),
  kind: proceedingKind,
  status: proceedingStatus,
  source: z.string(),
  summary: z.string(),
  knownOn: isoDate,
  openedOn: isoDate,
  closedOn: isoDate.nullable(),
  closedReason: z.string().nullable(),
  manifestations: z.array(z.object({ id, protocol: z.string() })),
  accused: z.array(accused),
  charges: z.array(charge),
  acts: z.array(act),
  limitation: z.array(limitationLine),
  /** What blocks the decision besides `accused.missing`: unsettled circumstances, no charge, municipal parameters. */
  blockers: z.array(problem),
  /** Why the reader may not decide this one; empty when they may, or when it is not theirs to decide. */
  impediments: z.array(problem),
  decision: z
    .object({ on: isoDate, reasons: z.string(), authorityName: z.string(), authorityOffice: z.string() })
    .nullable(),
  secrecy: secrecyLevel,
  version,
});
export type Proceeding = z.infer<typeof proceeding>;

export const findingInput = z.object({
  chargeId: id,
  outcome: findingOutcome,
  /** Id of the justification (art. 38) when the outcome is `justified`. */
  justification: z.string().nullable(),
  /** Severity reasoned by the authority for an item that has none; null otherwise. */
  severity: z.string().nullable(),
  /** Penalty when proven; `days` only for a suspension. */
  penalty: z.object({ kind: z.string(), days: z.number().int().min(1).max(365).nullable() }).nullable(),
  reason,
  /** Why the days are not those of the worksheet, why the penalty is not among the earlier ones, why not as the report. */
  worksheetReason: text.default(''),
  precedentsReason: text.default(''),
  reportReason: text.default(''),
});
export type FindingInput = z.input<typeof findingInput>;

const effect = z.object({
  guard: z.object({ id, name: z.string() }),
  /** Class today, class on the day this decision would become final, and the first change after it. */
  now: z.object({ class: z.string(), label: z.string() }),
  after: z.object({ class: z.string(), label: z.string(), because: z.array(because) }),
  next: z.object({ on: isoDate, class: z.string(), label: z.string() }).nullable(),
  /** The first day after it at a class as good as that of today; null where the class does not fall, or for ever. */
  returns: z.object({ on: isoDate, class: z.string(), label: z.string() }).nullable(),
  /** What it moves in the points of progression; null where the rulebook has no table of them. */
  points: z.number().nullable(),
  /** Of each penalty chosen for the guard: when it runs out and the last safe day; null where it never does. */
  limitation: z.array(
    z.object({
      chargeId: id,
      label: z.string(),
      runsOutOn: isoDate.nullable(),
      lastSafeDay: isoDate.nullable(),
    }),
  ),
});

const decisionInput = z.object({
  id,
  version,
  on: isoDate,
  reasons: reason,
  findings: z.array(findingInput).min(1, 'Conclua sobre cada imputação.'),
});

export const proceedingsContract = {
  ...paperViews,
  ...proceedingViews,
  list: query('proceedings.read', {
    input: z.object({
      status: z.enum(['open', 'closed', 'all']),
      text: z.string().trim().max(120),
      limit: z.number().int().min(1).max(200),
      before: id.nullable(),
    }),
    /** From `warningDays` before it ends, limitation is shown as near: the rulebook in force says. */
    output: z.object({ rows: z.array(proceedingRow), more: z.boolean(), warningDays: z.number().int() }),
  }),
  get: sensitiveQuery('proceedings.read', { input: z.object({ id }), output: proceeding }),
  /** From a forwarded manifestation, or by office ("exame rápido", even from a verbal order; Anexo 3 art. 12 § 2). */
  open: command('proceedings.write', {
    input: z.object({
      kind: proceedingKind,
      origin: z.discriminatedUnion('type', [
        z.object({ type: z.literal('manifestation'), manifestationId: id }),
        z.object({
          type: z.literal('ex_officio'),
          source: z.string().trim().min(5, 'Informe a origem: despacho, ordem verbal, comunicação.').max(300),
        }),
      ]),
      knownOn: isoDate,
      openedOn: isoDate,
      summary: account,
    }),
    output: z.object({ id, number: z.string() }),
    touches: ['manifestations', 'search', 'dashboard'],
  }),
  addCharge: command('proceedings.charge', {
    input: z.object({
      proceedingId: id,
      version,
      guardId: id,
      item: z.string().min(1, 'Escolha o dispositivo.'),
      factOn: isoDate,
      fact: account,
      onDuty: z.boolean(),
      inPublic: z.boolean(),
      /** Compulsory where the law repeats the conduct in another item (36 III and 37 VI). */
      choiceReason: text,
    }),
    output: proceeding,
    touches: ['progression', 'dashboard'],
  }),
  withdrawCharge: command('proceedings.charge', {
    input: z.object({ chargeId: id, version, reason }),
    output: proceeding,
    touches: ['progression'],
  }),
  /** Applies the law offered to a charge, or that of the fact again, with the reason in writing. */
  chooseLaw: command('proceedings.charge', {
    input: z.object({ chargeId: id, version, rulebookId: id, reason }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  /** Confirms or refuses a circumstance, proposed or added by hand, with the reason in writing. */
  settleCircumstance: command('proceedings.charge', {
    input: z.object({
      chargeId: id,
      version,
      circumstance: z.string().min(1),
      verdict: z.enum(['confirmed', 'refused']),
      reason,
    }),
    output: proceeding,
  }),
  /** Active accounts with their roles, of whom one signs an act. */
  signers: query('proceedings.read', {
    input: z.object({}),
    output: z.array(z.object({ id, name: z.string(), office: z.string(), roles: z.array(role) })),
  }),
  recordAct: command('proceedings.write', {
    input: z.object({
      proceedingId: id,
      version,
      kind: actKind,
      /** The accused that the act concerns, or of whom who declares impediment is kin; null for the whole file. */
      guardId: id.nullable(),
      on: isoDate,
      text,
      /** Who signed it, when not who records it: an account that holds what `signs` asks, or a name outside the application. */
      signerId: id.nullable().default(null),
      signerName: z.string().trim().max(200, 'Use até 200 caracteres.').default(''),
    }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  /** The authority declares that it may not judge; `guardId` is the accused of whom it is kin, friend or enemy. */
  declareImpediment: command('proceedings.decide', {
    input: z.object({ proceedingId: id, version, guardId: id.nullable(), on: isoDate, text: account }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  annulAct: command('proceedings.write', {
    input: z.object({ actId: id, version, reason }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  archive: command('proceedings.charge', {
    input: z.object({ id, version, on: isoDate, reason }),
    output: proceeding,
    touches: ['manifestations', 'progression', 'dashboard'],
  }),
  /** Ends the file by opening another of a kind that the rite admits, with manifestations, evidence and charges. */
  convert: command('proceedings.charge', {
    input: z.object({ id, version, to: proceedingKind, on: isoDate, reason }),
    output: z.object({ id, number: z.string() }),
    touches: ['manifestations', 'exhibits', 'progression', 'search', 'dashboard'],
  }),
  addTacCondition: command('proceedings.charge', {
    input: z.object({ id, version, guardId: id, text: account, dueOn: isoDate }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  settleTacCondition: command('proceedings.charge', {
    input: z.object({
      id,
      version,
      conditionId: id,
      outcome: z.enum(['kept', 'broken'], { error: 'Diga se foi cumprida.' }),
      on: isoDate,
      text: account,
    }),
    output: proceeding,
    touches: ['dashboard'],
  }),
  /** The kinds of proceeding that the rulebook in force has, for who opens a file. */
  kinds: query('proceedings.read', {
    input: z.object({}),
    output: z.array(
      z.object({ id: z.string(), label: z.string(), citation: z.string(), judged: z.boolean() }),
    ),
  }),
  /** What these findings would do to each guard's behavior; writes nothing. */
  preview: query('proceedings.read', {
    input: z.object({ id, on: isoDate, findings: z.array(findingInput) }),
    output: z.object({ problems: z.array(problem), effects: z.array(effect) }),
  }),
  /** Refused, naming what is missing, while due process, range, competence or impediment stand in the way. */
  decide: command('proceedings.decide', {
    input: decisionInput,
    output: proceeding,
    touches: ['sanctions', 'manifestations', 'guards', 'progression', 'dashboard'],
  }),
};
