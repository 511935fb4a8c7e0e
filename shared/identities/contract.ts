import { z } from 'zod';
import { command, query, sensitiveQuery, signal } from '../contract/procedure.ts';
import { manifestationKind, manifestationStatus } from '../manifestations/model.ts';
import { cpf } from '../text/cpf.ts';
import { isoDate } from '../time/civil-date.ts';
import { consentForm, keyClosing, MOST_GRANT_DAYS, requestStatus, revealBasis } from './model.ts';

const id = z.number().int();
const version = z.number().int();
/** Checked by the rules, so that its lack is refused with the article and leaves its trace. */
const reason = z.string().trim().max(2000, 'Use até 2.000 caracteres.');
const typedPassword = z.string().min(1, 'Informe a senha.').max(128, 'Use no máximo 128 caracteres.');
const job = z.string().min(1).max(64).nullable();

/** `none`: no role of the account has a key. `pending`: an ouvidor who waits to be admitted. */
export const vaultStatus = z.object({
  standing: z.enum(['none', 'pending', 'member', 'reader']),
  open: z.boolean(),
  idleMinutes: z.number().int(),
});
export type VaultStatus = z.infer<typeof vaultStatus>;

const person = z.object({ accountId: id, name: z.string() });

export const vaultAlert = z.object({
  kind: z.enum(['reset', 'stranger', 'pending', 'no_sheet', 'alone']),
  name: z.string(),
  at: z.string().nullable(),
});

export const vaultOverview = z.object({
  members: z.array(
    person.extend({
      standing: z.enum(['member', 'pending']),
      since: z.string(),
      admittedBy: z.string().nullable(),
    }),
  ),
  closed: z.array(z.object({ id, name: z.string(), at: z.string(), reason: keyClosing })),
  sheet: z.object({ madeAt: z.string(), madeBy: z.string() }).nullable(),
  alerts: z.array(vaultAlert),
  /** Identities kept, and those of them that cannot be found by search until the vault is opened. */
  identities: z.number().int(),
  notIndexed: z.number().int(),
});
export type VaultOverview = z.infer<typeof vaultOverview>;

export const identityRequest = z.object({
  id,
  manifestationId: id,
  protocol: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  reasons: z.string(),
  days: z.number().int(),
  status: requestStatus,
  basis: revealBasis.nullable(),
  firstBy: person.nullable(),
  firstReason: z.string().nullable(),
  consent: z.object({ on: isoDate, form: consentForm, note: z.string() }).nullable(),
  closedBy: z.string().nullable(),
  closedReason: z.string().nullable(),
  expiresOn: isoDate.nullable(),
  revokedAt: z.string().nullable(),
  version,
});
export type IdentityRequest = z.infer<typeof identityRequest>;

/** As it was typed, also by rules of before. */
const citizen = z.object({
  name: z.string(),
  cpf: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
});

export const shownIdentity = z.object({
  identity: citizen.nullable(),
  /** The texts that were masked, as they were told, by field. */
  original: z.record(z.string(), z.string()),
});

export const reading = z.object({
  seq: id,
  at: z.string(),
  actorName: z.string(),
  procedure: z.string(),
  manifestationId: id.nullable(),
  protocol: z.string().nullable(),
  reason: z.string().nullable(),
  refused: z.boolean(),
});

const requests = z.array(identityRequest);
const requestInput = z.object({ id, version });

export const identitiesContract = {
  status: query('identities.open', { input: z.object({}), output: vaultStatus }),
  /** Opens the caller's key with the password again, for this session only. */
  unlock: command('identities.open', {
    input: z.object({ password: typedPassword, job }),
    output: vaultStatus,
    sensitive: true,
  }),
  lock: command('identities.open', { input: z.object({}), output: vaultStatus }),
  overview: query('manifestations.identity', { input: z.object({}), output: vaultOverview }),
  /** Who spoke and what was masked of the texts; the reason stays in the audit trail with name and date. */
  reveal: sensitiveQuery('manifestations.identity', {
    confirmed: true,
    input: z.object({ manifestationId: id, reason }),
    output: shownIdentity,
  }),
  /** Manifestations of whoever has the CPF, the telephone and all the words of the name given; never the identity. */
  search: sensitiveQuery('manifestations.identity', {
    input: z.object({
      citizen: z.object({
        cpf: z.union([z.literal(''), cpf]),
        phone: z.string().trim().max(30),
        name: z.string().trim().max(120),
      }),
    }),
    output: z.object({
      rows: z.array(
        z.object({
          id,
          protocol: z.string(),
          kind: manifestationKind,
          receivedOn: isoDate,
          status: manifestationStatus,
        }),
      ),
      more: z.boolean(),
    }),
  }),
  /** Seals everything for one ouvidor more; cancelled, nothing changes. */
  admit: command('manifestations.identity', {
    confirmed: true,
    input: z.object({ accountId: id, job }),
    output: vaultOverview,
    sensitive: true,
  }),
  /** Gives up an admission under way. */
  cancel: signal('manifestations.identity', {
    input: z.object({ job: z.string().min(1).max(64) }),
    output: z.object({}),
  }),
  remove: command('manifestations.identity', {
    confirmed: true,
    input: z.object({ accountId: id, reason }),
    output: vaultOverview,
    sensitive: true,
  }),
  /** Makes the printed sheet, or another in the place of the last one. The key is shown once. */
  renewSheet: command('manifestations.identity', {
    input: z.object({ password: typedPassword, job }),
    output: z.object({ recoveryKey: z.string(), madeOn: isoDate }),
    sensitive: true,
    secretReply:
      'A folha já foi feita, e a chave só é mostrada uma vez: se ela não foi impressa, faça outra.',
  }),
  /** With the printed sheet, or the password of before a reset, an ouvidor gets back into the vault. */
  recover: command('manifestations.identity', {
    input: z.discriminatedUnion('by', [
      z.object({ by: z.literal('sheet'), recoveryKey: z.string().max(200), job }),
      z.object({ by: z.literal('password'), password: typedPassword, job }),
    ]),
    output: vaultStatus,
    sensitive: true,
  }),
  /** Who opened or tried to open what, newest first. */
  readings: query('manifestations.identity', {
    input: z.object({
      manifestationId: id.nullable(),
      before: id.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(reading), next: id.nullable() }),
  }),
  requests: query('manifestations.identity', { input: z.object({}), output: requests }),
  /** One ouvidor's word; the second one's, who must be another person, reveals. */
  approve: command('manifestations.identity', {
    confirmed: true,
    input: requestInput.extend({ basis: revealBasis.exclude(['consentimento']), reason }),
    output: identityRequest,
    sensitive: true,
  }),
  /** Reveals with the citizen's formal agreement: one ouvidor suffices. */
  consent: command('manifestations.identity', {
    confirmed: true,
    input: requestInput.extend({
      consent: z.object({ on: isoDate, form: consentForm, note: z.string().trim().max(2000) }).nullable(),
    }),
    output: identityRequest,
    sensitive: true,
  }),
  refuse: command('manifestations.identity', {
    input: requestInput.extend({ reason }),
    output: identityRequest,
    sensitive: true,
  }),
  revoke: command('manifestations.identity', {
    input: requestInput.extend({ reason }),
    output: identityRequest,
    sensitive: true,
  }),
  /** The corregedor's own requests for one manifestation, newest first. */
  asked: query('identities.ask', { input: z.object({ manifestationId: id }), output: requests }),
  ask: command('identities.ask', {
    input: z.object({
      manifestationId: id,
      reasons: reason,
      days: z.number().int().min(1).max(MOST_GRANT_DAYS),
    }),
    output: identityRequest,
    sensitive: true,
  }),
  withdraw: command('identities.ask', { input: requestInput, output: identityRequest }),
  /** Name and address of who spoke, for one cover sheet that is printed and not kept. */
  addressee: sensitiveQuery('manifestations.identity', {
    confirmed: true,
    input: z.object({ manifestationId: id, reason }),
    output: z.object({ protocol: z.string(), name: z.string(), address: z.string() }),
  }),
  /** The identity that the ouvidoria revealed to the caller, while the authorisation lasts. */
  readGranted: sensitiveQuery('identities.ask', {
    confirmed: true,
    input: z.object({ manifestationId: id, reason }),
    output: citizen,
  }),
};
