import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { proposalKind, proposalOutcome } from './model.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Informe a hora: hh:mm.');
const short = (label: string) => z.string().trim().min(3, label).max(200, 'Use até 200 caracteres.');
const long = (label: string, most = 10_000) =>
  z.string().trim().min(10, label).max(most, 'O texto passa do tamanho permitido.');

const councillor = z.object({
  id,
  name: z.string(),
  segment: z.string(),
  call: z.string(),
  callOn: isoDate,
  act: z.string(),
  from: isoDate,
  until: isoDate,
  replaces: z.string().nullable(),
  endedOn: isoDate.nullable(),
  endReason: z.string().nullable(),
  serving: z.boolean(),
  version,
});
export type Councillor = z.infer<typeof councillor>;

const meeting = z.object({
  id,
  number: z.number().int(),
  on: isoDate,
  at: z.string(),
  place: z.string(),
  agenda: z.string(),
  status: z.enum(['planned', 'held', 'cancelled']),
  minutes: z.string().nullable(),
  cancelledReason: z.string().nullable(),
  /** Who serves on the day of the meeting, and whether each was there. */
  councillors: z.array(z.object({ id, name: z.string(), segment: z.string(), present: z.boolean() })),
  version,
});
export type Meeting = z.infer<typeof meeting>;

const proposal = z.object({
  id,
  meetingId: id.nullable(),
  meeting: z.number().int().nullable(),
  kind: proposalKind,
  on: isoDate,
  title: z.string(),
  text: z.string(),
  outcome: proposalOutcome.nullable(),
  answer: z.string().nullable(),
  answeredOn: isoDate.nullable(),
  version,
});
export type Proposal = z.infer<typeof proposal>;

/** Conselho de Usuários (Lei 13.460/2017, arts. 18 to 22): public persons, with no more than the register needs. */
export const councilContract = {
  list: query('council.read', {
    input: z.object({}),
    output: z.object({
      councillors: z.array(councillor),
      meetings: z.array(meeting),
      proposals: z.array(proposal),
    }),
  }),
  /** Enters a councillor chosen in an open call (art. 19, sole paragraph), perhaps in the place of another. */
  appoint: command('council.write', {
    input: z.object({
      name: short('Informe o nome completo.'),
      segment: short('Informe o segmento de usuários que representa.'),
      call: short('Informe o chamamento público: espécie e número.'),
      callOn: isoDate,
      act: z.string().trim().max(200).default(''),
      from: isoDate,
      until: isoDate,
      replaces: id.nullable().default(null),
    }),
    output: z.object({ id }),
  }),
  endTerm: command('council.write', {
    input: z.object({ id, version, on: isoDate, reason }),
    output: z.object({}),
  }),
  /** Calls a meeting; one that has already happened may be recorded too. */
  schedule: command('council.write', {
    input: z.object({
      on: isoDate,
      at: time,
      place: short('Informe o local.'),
      agenda: long('Escreva a pauta.'),
    }),
    output: z.object({ id, number: z.number().int() }),
  }),
  /** Records that the meeting took place: who came and the minutes, which no longer change. */
  hold: command('council.write', {
    input: z.object({
      id,
      version,
      present: z.array(id).min(1, 'Marque quem compareceu.').max(200),
      minutes: long('Escreva a ata com ao menos 10 caracteres.', 50_000),
    }),
    output: z.object({}),
  }),
  cancel: command('council.write', { input: z.object({ id, version, reason }), output: z.object({}) }),
  /** Records an evaluation or a proposal of the council (art. 18). */
  propose: command('council.write', {
    input: z.object({
      meetingId: id.nullable().default(null),
      kind: proposalKind,
      on: isoDate,
      title: short('Dê um título.'),
      text: long('Descreva com ao menos 10 caracteres.'),
    }),
    output: z.object({ id }),
  }),
  /** What the agency answered, once. */
  answer: command('council.write', {
    input: z.object({
      id,
      version,
      outcome: proposalOutcome,
      on: isoDate,
      answer: long('Escreva a resposta com ao menos 10 caracteres.'),
    }),
    output: z.object({}),
  }),
};
