import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { endKind, mandateKind, office } from './model.ts';

const id = z.number().int();
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);

export const mandate = z.object({
  id,
  office,
  kind: mandateKind,
  person: z.string(),
  accountId: id.nullable(),
  act: z.string(),
  actOn: isoDate,
  published: z.string(),
  from: isoDate,
  until: isoDate.nullable(),
  note: z.string(),
  endedOn: isoDate.nullable(),
  endKind: endKind.nullable(),
  endReason: z.string().nullable(),
  /** How the Câmara voted the loss. */
  vote: z.object({ sessionOn: isoDate, votes: z.number().int(), members: z.number().int() }).nullable(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
  version: z.number().int(),
});
export type Mandate = z.infer<typeof mandate>;

const months = z
  .number()
  .int()
  .min(1, 'A duração vai de 1 a 120 meses.')
  .max(120, 'A duração vai de 1 a 120 meses.');
const mostTerms = z.number().int().min(1, 'Use de 1 a 10 mandatos.').max(10, 'Use de 1 a 10 mandatos.');

const officeNow = z.object({
  office,
  rule: z.object({ months: months.nullable(), mostTerms: mostTerms.nullable(), law: z.string() }),
  holder: mandate.nullable(),
  /** Last day of a past holder, where the office is vacant; null while filled or never filled. */
  vacantSince: isoDate.nullable(),
});
export type OfficeNow = z.infer<typeof officeNow>;

const vereadores = z
  .number()
  .int()
  .min(9, 'A Câmara tem de 9 a 55 vereadores (Constituição, art. 29, IV).')
  .max(55, 'A Câmara tem de 9 a 55 vereadores (Constituição, art. 29, IV).');

/** Terms of office (Lei 13.022/2014, art. 13, § 2º) and who answers for each office. */
export const mandatesContract = {
  /** Every office as it stands today, and every term ever recorded, the latest first. */
  list: query('session', {
    input: z.object({}),
    output: z.object({ offices: z.array(officeNow), mandates: z.array(mandate) }),
  }),
  /** Who answers for an office on a day; null when vacant. */
  holderOn: query('session', { input: z.object({ office, on: isoDate }), output: mandate.nullable() }),
  /** Accounts to which a term may be linked. */
  accounts: query('mandates.write', {
    input: z.object({}),
    output: z.array(z.object({ id, name: z.string(), username: z.string() })),
  }),
  /** Records an appointment. `until` null: counted from the rule of the office, or open where it has no term. */
  record: command('mandates.write', {
    input: z.object({
      office,
      kind: mandateKind,
      person: z.string().trim().min(3, 'Informe o nome completo.').max(160),
      accountId: id.nullable().default(null),
      act: z.string().trim().min(3, 'Informe o ato: espécie e número.').max(120),
      actOn: isoDate,
      published: z.string().trim().max(200).default(''),
      from: isoDate,
      until: isoDate.nullable().default(null),
      note: z.string().trim().max(2000).default(''),
    }),
    output: mandate,
    touches: ['dashboard'],
  }),
  /** Ends a term before its day. A loss needs the session, the votes and the members of the Câmara. */
  end: command('mandates.write', {
    input: z.object({
      id,
      version: z.number().int(),
      kind: endKind,
      on: isoDate,
      reason,
      sessionOn: isoDate.nullable().default(null),
      votes: z.number().int().min(0, 'Informe os votos favoráveis.').nullable().default(null),
      members: vereadores.nullable().default(null),
    }),
    output: mandate,
    touches: ['dashboard'],
  }),
  /** Takes a wrong record out of the count; it stays in the history with the reason. */
  annul: command('mandates.write', {
    input: z.object({ id, version: z.number().int(), reason }),
    output: mandate,
    touches: ['dashboard'],
  }),
  /** Writes what the local law says of an office; terms already recorded keep their days. */
  setRule: command('mandates.write', {
    input: z.object({
      office,
      months: months.nullable(),
      mostTerms: mostTerms.nullable(),
      law: z.string().trim().min(5, 'Informe a lei e o artigo que fixam a duração.').max(200),
    }),
    output: z.object({}),
  }),
};
