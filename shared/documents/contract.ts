import { z } from 'zod';
import { actRow } from '../behavior/act-model.ts';
import { guardBehavior } from '../behavior/contract.ts';
import { sensitiveQuery } from '../contract/procedure.ts';
import { guardRecord } from '../guards/contract.ts';
import { publishedList } from '../progression/contract.ts';
import { reward } from '../rewards/contract.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();

/** The agency as a letterhead shows it. */
export const letterhead = z.object({
  name: z.string(),
  municipality: z.string(),
  state: z.string(),
  crest: z.string().nullable(),
  letterhead: z.string(),
});

const issued = {
  letterhead,
  issuedOn: isoDate,
  issuedBy: z.object({ name: z.string(), office: z.string() }),
  /** First characters of the audit head when the document was read: ties the paper to the record. */
  auditHead: z.string(),
};

/** One final sanction as the dossier shows it: no complainant, no open matter. */
export const dossierSanction = z.object({
  id,
  label: z.string(),
  days: z.number().int().nullable(),
  citation: z.string(),
  itemLabel: z.string(),
  factOn: isoDate,
  decidedOn: isoDate,
  finalOn: isoDate,
  fulfilledOn: isoDate.nullable(),
  reference: z.string(),
});

export const dossier = z.object({
  ...issued,
  guard: guardRecord.omit({ version: true }),
  behavior: guardBehavior,
  sanctions: z.array(dossierSanction),
  rewards: z.array(reward),
});
export type Dossier = z.infer<typeof dossier>;

export const answerDocument = z.object({
  ...issued,
  protocol: z.string(),
  kind: z.string(),
  receivedOn: isoDate,
  answeredOn: isoDate,
  conclusive: z.boolean(),
  text: z.string(),
});

export const decisionDocument = z.object({
  ...issued,
  number: z.string(),
  kind: z.string(),
  summary: z.string(),
  decidedOn: isoDate,
  reasons: z.string(),
  authority: z.object({ name: z.string(), office: z.string() }),
  findings: z.array(
    z.object({
      guard: z.object({ name: z.string(), registration: z.string() }),
      citation: z.string(),
      label: z.string(),
      fact: z.string(),
      factOn: isoDate,
      outcome: z.string(),
      penalty: z.string(),
      reason: z.string(),
    }),
  ),
});

/** A list of progression as it was published; annulled ones say so. */
export const progressionListDocument = z.object({ ...issued, list: publishedList });

/** The act that declares classes of behavior; a draft has no number, and one annulled says so. */
export const reclassificationDocument = z.object({
  ...issued,
  act: actRow,
  /** `citation`: the article that gives the competence. */
  rulebook: z.object({ title: z.string(), lawNumber: z.string(), citation: z.string() }),
  items: z.array(
    z.object({
      name: z.string(),
      registration: z.string(),
      from: z.string(),
      to: z.string(),
      on: isoDate,
      citation: z.string(),
    }),
  ),
});

export const documentsContract = {
  /** The guard's record as HR may print it: final facts only. */
  dossier: sensitiveQuery('documents.dossier', { input: z.object({ guardId: id }), output: dossier }),
  answer: sensitiveQuery('manifestations.read', { input: z.object({ eventId: id }), output: answerDocument }),
  decision: sensitiveQuery('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: decisionDocument,
  }),
  reclassification: sensitiveQuery('behavior.read', {
    input: z.object({ actId: id }),
    output: reclassificationDocument,
  }),
  progressionList: sensitiveQuery('progression.read', {
    input: z.object({ listId: id }),
    output: progressionListDocument,
  }),
};
