import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { secrecyLevel } from './model.ts';

const id = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(2_000);

export const accessException = z.object({
  id,
  account: z.object({ id, name: z.string(), office: z.string() }),
  reason: z.string(),
  from: isoDate,
  until: isoDate,
  grantedBy: z.string(),
  /** `expired` from the day after the last one on. */
  status: z.enum(['active', 'expired', 'revoked']),
  revokedReason: z.string().nullable(),
});

export const proceedingAccess = z.object({
  proceedingId: id,
  number: z.string(),
  level: secrecyLevel,
  reason: z.string(),
  /** Every level set, the newest first. */
  levels: z.array(z.object({ id, level: secrecyLevel, reason: z.string(), on: isoDate, setBy: z.string() })),
  exceptions: z.array(accessException),
});
export type ProceedingAccess = z.infer<typeof proceedingAccess>;

const of = z.object({ proceedingId: id });

const page = { before: id.nullable(), limit: z.number().int().min(1).max(500) };

/** Who read a record, when, what of it and why, newest first, from the audit trail. */
export const recordReadings = z.object({
  rows: z.array(
    z.object({
      seq: id,
      at: z.string(),
      reader: z.string(),
      procedure: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  more: z.boolean(),
});
export type RecordReadings = z.infer<typeof recordReadings>;

export const accessContract = {
  get: query('proceedings.read', { input: of, output: proceedingAccess }),
  /** Accounts in use that could be named or serve: who may read proceedings, or, with `all`, everyone. */
  accounts: query('people.read', {
    input: z.object({ all: z.boolean() }),
    output: z.array(z.object({ id, name: z.string(), office: z.string(), guardId: id.nullable() })),
  }),
  setLevel: command('secrecy.manage', {
    input: of.extend({ level: secrecyLevel, reason }),
    output: proceedingAccess,
    touches: ['proceedings', 'search', 'dashboard', 'hearings'],
  }),
  /** Lets a named account read a protected file until a day (Lei 12.527/2011, art. 25, § 1: need to know). */
  grant: command('secrecy.manage', {
    input: of.extend({ accountId: id, reason, until: isoDate }),
    output: proceedingAccess,
    touches: ['proceedings', 'search', 'dashboard', 'hearings'],
  }),
  revoke: command('secrecy.manage', {
    input: z.object({ exceptionId: id, reason }),
    output: proceedingAccess,
    touches: ['proceedings', 'search', 'dashboard', 'hearings'],
  }),
  /** Who read the file, when and what, newest first, from the audit trail. */
  readings: sensitiveQuery('secrecy.log', { input: of.extend(page), output: recordReadings }),
  guardReadings: sensitiveQuery('secrecy.log', {
    input: z.object({ guardId: id, ...page }),
    output: recordReadings,
  }),
  /** The ouvidor alone: readings of the corregedoria too, and openings of the identity. */
  manifestationReadings: sensitiveQuery('manifestations.identity', {
    input: z.object({ manifestationId: id, ...page }),
    output: recordReadings,
  }),
};
