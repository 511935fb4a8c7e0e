import { z } from 'zod';
import { answerText } from '../answers/contract.ts';
import { answer } from '../answers/model.ts';
import { MAX_PER_RECORD } from '../attachments/model.ts';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { excerpt } from '../search/excerpt.ts';
import { followUpSurvey, survey } from '../surveys/model.ts';
import { cpf } from '../text/cpf.ts';
import { isoDate } from '../time/civil-date.ts';
import { manifestationFilters, manifestationPageInput } from './filters.ts';
import { factFields, intakeProcedures } from './intake-contract.ts';
import {
  manifestationChannel,
  manifestationEventKind,
  manifestationKind,
  manifestationSecrecy,
  manifestationStatus,
} from './model.ts';
import { archiveChoice, archiveKind, complement, joined, recipient } from './screening.ts';
import { screeningProcedures } from './screening-contract.ts';

const id = z.number().int();
const short = (max: number) => z.string().trim().max(max, `Use até ${max} caracteres.`);
const reason = z
  .string()
  .trim()
  .min(10, 'Escreva ao menos 10 caracteres.')
  .max(4000, 'Use até 4.000 caracteres.');
const version = z.number().int();

/** Who speaks; every field but the name may be empty. */
export const identity = z.object({
  name: z.string().trim().min(3, 'Informe o nome.').max(120),
  cpf: z.union([z.literal(''), cpf]),
  phone: short(30),
  email: z.union([z.literal(''), z.email('E-mail inválido.')]),
  address: short(200),
});
export type Identity = z.infer<typeof identity>;

export const registerInput = z
  .object({
    kind: manifestationKind,
    channel: manifestationChannel,
    secrecy: manifestationSecrecy,
    /** Null exactly when anonymous. */
    identity: identity.nullable(),
    narrative: z.string().trim().min(10, 'Escreva o relato com ao menos 10 caracteres.').max(50_000),
    ...factFields,
    /** What was attached to the unfinished form and becomes the record's. */
    attachmentIds: z.array(id).max(MAX_PER_RECORD).default([]),
  })
  .refine((value) => (value.secrecy === 'anonima') === (value.identity === null), {
    path: ['identity'],
    message: 'Informe quem se manifesta ou registre como anônima.',
  });

export const manifestationRow = z.object({
  id,
  protocol: z.string(),
  kind: manifestationKind,
  channel: manifestationChannel,
  secrecy: manifestationSecrecy,
  receivedOn: isoDate,
  factOn: isoDate.nullable(),
  district: z.string(),
  unit: z.string(),
  status: manifestationStatus,
  dueOn: isoDate,
  /** Where the words that were looked for are; null when none were, or when they are in the protocol. */
  excerpt: excerpt.nullable(),
});
export type ManifestationRow = z.infer<typeof manifestationRow>;

export const manifestationEvent = z.object({
  id,
  kind: manifestationEventKind,
  on: isoDate,
  at: z.string(),
  text: z.string(),
  actorName: z.string(),
});

const linked = z.object({
  id,
  /** Null where the reader may not open the file. */
  number: z.string().nullable(),
  status: z.enum(['open', 'decided', 'archived', 'converted']),
});
const namedGuard = z.object({ id, name: z.string(), registration: z.string() });

const common = {
  id,
  protocol: z.string(),
  kind: manifestationKind,
  receivedOn: isoDate,
  factOn: isoDate.nullable(),
  factTime: z.string().nullable(),
  address: z.string(),
  district: z.string(),
  guards: z.array(namedGuard),
  vehicle: z.string(),
  unit: z.string(),
  status: manifestationStatus,
  dueOn: isoDate,
  extract: z.string().nullable(),
  proceedings: z.array(linked),
};

/** The ouvidor's page: the original text, never the identity. */
export const manifestation = z.object({
  ...common,
  channel: manifestationChannel,
  secrecy: manifestationSecrecy,
  narrative: z.string(),
  described: z.string(),
  witnesses: z.string(),
  extended: z.boolean(),
  closedOn: isoDate.nullable(),
  closedReason: z.string().nullable(),
  /** Null too for what was closed before kinds were kept. */
  archiveKind: archiveKind.nullable(),
  recipients: z.array(recipient),
  complements: z.array(complement),
  /** Others of the same fact that follow this one, and the one that this follows. */
  joined: z.array(joined),
  principal: joined.nullable(),
  /** Every version of every answer, oldest first. */
  answers: z.array(answer),
  /** Every version of the citizen's survey, oldest first: the last one stands. */
  surveys: z.array(survey),
  events: z.array(manifestationEvent),
  version,
});
export type Manifestation = z.infer<typeof manifestation>;

/** What the corregedoria receives: the pseudonymous extract and the place, nothing of who spoke. */
export const referredManifestation = z.object({
  ...common,
  extract: z.string(),
  referredOn: isoDate,
  recipients: z.array(recipient),
});
export type ReferredManifestation = z.infer<typeof referredManifestation>;

const page = { text: short(120), limit: z.number().int().min(1).max(200), before: id.nullable() };

export const manifestationsContract = {
  ...intakeProcedures,
  ...screeningProcedures,
  /** Never refused, no reason asked (Lei 13.460/2017 arts. 10 § 2 and 11). The code is shown only here. */
  register: command('manifestations.write', {
    input: registerInput,
    output: z.object({ id, protocol: z.string(), followUpCode: z.string(), dueOn: isoDate }),
    touches: ['search', 'dashboard', 'deadlines'],
  }),
  /** One page; `text` looks in protocol, texts, answers and places; `before` is the last id of the page before. */
  list: query('manifestations.read', {
    input: manifestationPageInput,
    output: z.object({ rows: z.array(manifestationRow), more: z.boolean() }),
  }),
  /** How many in each situation under the other filters; `capped` when the words are in more than were counted. */
  counts: query('manifestations.read', {
    input: manifestationFilters,
    output: z.object({
      all: z.number().int(),
      open: z.number().int(),
      late: z.number().int(),
      closed: z.number().int(),
      capped: z.boolean(),
    }),
  }),
  /** The districts and units in use, for filters. */
  places: query('manifestations.read', {
    input: z.object({}),
    output: z.object({ districts: z.array(z.string()), units: z.array(z.string()) }),
  }),
  get: sensitiveQuery('manifestations.read', { input: z.object({ id }), output: manifestation }),
  /** What the citizen may see with the 16-digit code. */
  followUp: query('manifestations.read', {
    input: z.object({ code: z.string().max(30) }),
    output: z
      .object({
        id,
        protocol: z.string(),
        kind: manifestationKind,
        receivedOn: isoDate,
        status: manifestationStatus,
        dueOn: isoDate,
        /** What the office asked the citizen and still awaits. */
        complement: z.object({ text: z.string(), dueOn: isoDate }).nullable(),
        /** As they stand: a corrected version only. `number`: of the document; null for what was answered before numbering. */
        answers: z.array(
          z.object({
            on: isoDate,
            conclusive: z.boolean(),
            text: z.string(),
            number: z.string().nullable(),
            corrected: z.boolean(),
          }),
        ),
        /** Numbers of the recommendations that came of it, those annulled left out: nothing more of them. */
        recommendations: z.array(z.string()),
        survey: followUpSurvey,
      })
      .nullable(),
  }),
  /** Sends a pseudonymous extract to the corregedoria; refused while it holds anything of the identity. */
  forward: command('manifestations.write', {
    input: z.object({
      id,
      version,
      extract: z.string().trim().min(10, 'Escreva o extrato.').max(50_000),
      note: short(2000),
    }),
    output: manifestation,
    touches: ['proceedings', 'dashboard', 'deadlines', 'praise'],
  }),
  /** Thirty more days, once, with reasons (Lei 13.460/2017 art. 16). */
  extend: command('manifestations.write', {
    input: z.object({ id, version, reason }),
    output: manifestation,
    touches: ['dashboard', 'deadlines'],
  }),
  answer: command('manifestations.write', {
    input: z.object({
      id,
      version,
      conclusive: z.boolean(),
      text: answerText,
    }),
    output: manifestation,
    touches: ['dashboard', 'deadlines', 'documents', 'praise'],
  }),
  /** Closes without a conclusive answer: why it could not be given stays recorded. */
  archive: command('manifestations.write', {
    input: z.object({ id, version, kind: archiveChoice.default('other'), reason }),
    output: manifestation,
    touches: ['dashboard', 'deadlines'],
  }),
  /** What was forwarded, newest first; `text` looks in protocol and extract; `next` is the `before` of the page that follows, null when none does. */
  referred: query('manifestations.referred', {
    input: z.object({ ...page, status: z.enum(['waiting', 'all']) }),
    output: z.object({
      rows: z.array(
        z.object({
          id,
          protocol: z.string(),
          kind: manifestationKind,
          referredOn: isoDate,
          district: z.string(),
          proceedings: z.array(linked),
          /** Where in the extract the words are. */
          excerpt: excerpt.nullable(),
        }),
      ),
      next: id.nullable(),
    }),
  }),
  getReferred: sensitiveQuery('manifestations.referred', {
    input: z.object({ id }),
    output: referredManifestation,
  }),
};
