import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { cpf } from '../text/cpf.ts';
import { isoDate } from '../time/civil-date.ts';
import {
  manifestationChannel,
  manifestationEventKind,
  manifestationKind,
  manifestationSecrecy,
  manifestationStatus,
} from './model.ts';

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
    factOn: isoDate.nullable(),
    factTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Hora inválida: use hh:mm.')
      .nullable(),
    address: short(200),
    district: short(80),
    guardIds: z.array(id).max(50),
    described: short(2000),
    vehicle: short(80),
    unit: short(80),
    witnesses: short(2000),
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
  district: z.string(),
  status: manifestationStatus,
  dueOn: isoDate,
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
  number: z.string(),
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
  events: z.array(manifestationEvent),
  version,
});
export type Manifestation = z.infer<typeof manifestation>;

/** What the corregedoria receives: the pseudonymous extract and the place, nothing of who spoke. */
export const referredManifestation = z.object({ ...common, extract: z.string(), referredOn: isoDate });
export type ReferredManifestation = z.infer<typeof referredManifestation>;

const page = { text: short(120), limit: z.number().int().min(1).max(200), before: id.nullable() };

export const manifestationsContract = {
  /** Never refused, no reason asked (Lei 13.460/2017 arts. 10 § 2 and 11). The code is shown only here. */
  register: command('manifestations.write', {
    input: registerInput,
    output: z.object({ id, protocol: z.string(), followUpCode: z.string(), dueOn: isoDate }),
    touches: ['search', 'dashboard'],
  }),
  /** Newest first; `text` finds protocol, district or unit; `before` is the last id of the page before. */
  list: query('manifestations.read', {
    input: z.object({ ...page, status: z.enum(['open', 'late', 'closed', 'all']) }),
    output: z.object({ rows: z.array(manifestationRow), more: z.boolean() }),
  }),
  get: sensitiveQuery('manifestations.read', { input: z.object({ id }), output: manifestation }),
  /** Opens who spoke; the reason stays in the audit trail with name and date. */
  identity: sensitiveQuery('manifestations.identity', {
    input: z.object({ id, reason }),
    output: identity.nullable(),
  }),
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
        answers: z.array(z.object({ on: isoDate, conclusive: z.boolean(), text: z.string() })),
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
    touches: ['proceedings', 'dashboard'],
  }),
  /** Thirty more days, once, with reasons (Lei 13.460/2017 art. 16). */
  extend: command('manifestations.write', {
    input: z.object({ id, version, reason }),
    output: manifestation,
    touches: ['dashboard'],
  }),
  answer: command('manifestations.write', {
    input: z.object({
      id,
      version,
      conclusive: z.boolean(),
      text: z.string().trim().min(20, 'Escreva a resposta com ao menos 20 caracteres.').max(20_000),
    }),
    output: manifestation,
    touches: ['dashboard'],
  }),
  /** Closes without a conclusive answer: why it could not be given stays recorded. */
  archive: command('manifestations.write', {
    input: z.object({ id, version, reason }),
    output: manifestation,
    touches: ['dashboard'],
  }),
  /** What was forwarded, newest first; `next` is the `before` of the page that follows, null when none does. */
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
