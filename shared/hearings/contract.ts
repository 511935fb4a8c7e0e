import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { problem } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { hearingStatus, recordBody, recordStatus, summonsOutcome } from './model.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);
const line = z.string().trim().max(300, 'Use até 300 caracteres.');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Informe a hora, como 14:30.');

/** `hard` refuses the date; the others are shown and ask for the reason in writing. */
export const clash = problem.extend({ hard: z.boolean() });
export type Clash = z.infer<typeof clash>;

export const agendaItem = z.object({
  id,
  on: isoDate,
  at: z.string(),
  until: z.string(),
  place: z.string(),
  status: hearingStatus,
  /** False where the file is protected: only day, hour and place are told. */
  reachable: z.boolean(),
  proceeding: z.object({ id, number: z.string() }),
  heard: z.string(),
  heardRole: z.string(),
  presider: z.string(),
  /** Whether the last summons was served, or the person told in another way. */
  summons: z.enum(['none', 'issued', 'served', 'unserved']),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const summons = z.object({
  id,
  documentId: id,
  number: z.string(),
  issuedOn: isoDate,
  outcome: summonsOutcome.nullable(),
  outcomeOn: isoDate.nullable(),
  outcomeTime: z.string().nullable(),
  means: z.string().nullable(),
  servedBy: z.string().nullable(),
  witnesses: z.array(z.string()),
  note: z.string(),
});

export const hearingRecord = z.object({
  id,
  status: recordStatus,
  body: recordBody,
  correctionReason: z.string(),
  replacesId: id.nullable(),
  documentId: id.nullable(),
  number: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  savedBy: z.string(),
  reviewedBy: z.string().nullable(),
  /** The signed paper: files of the proceeding, by id. */
  signed: z.array(id),
  version,
});
export type HearingRecord = z.infer<typeof hearingRecord>;

export const hearing = agendaItem.omit({ reachable: true }).extend({
  minutes: z.number().int(),
  heardGuardId: id.nullable(),
  personId: id.nullable(),
  /** The accused speaks in their own defence; a witness is bound to the truth. */
  isAccused: z.boolean(),
  presiderId: id,
  warnings: z.string(),
  warningsReason: z.string(),
  previousId: id.nullable(),
  nextId: id.nullable(),
  outcomeOn: isoDate.nullable(),
  outcomeReason: z.string().nullable(),
  justified: z.boolean().nullable(),
  summonses: z.array(summons),
  records: z.array(hearingRecord),
  proceedingOpen: z.boolean(),
  version,
});
export type Hearing = z.infer<typeof hearing>;

const planned = {
  proceedingId: id,
  personId: id.nullable(),
  /** An accused; exactly one of the two is given. */
  guardId: id.nullable(),
  presiderId: id,
  on: isoDate,
  at: time,
  minutes: z.number().int().min(5, 'A oitiva dura ao menos 5 minutos.').max(720),
  place: line.min(2, 'Informe o local.'),
  /** The hearing whose date is being changed. */
  previousId: id.nullable(),
};

const one = { hearingId: id, version };
const touches = ['proceedings', 'people', 'documents', 'dashboard'];

export const hearingsContract = {
  agenda: query('hearings.read', {
    input: z.object({ from: isoDate, to: isoDate }),
    output: z.array(agendaItem),
  }),
  ofProceeding: sensitiveQuery('hearings.read', {
    input: z.object({ proceedingId: id }),
    output: z.array(hearing),
  }),
  get: sensitiveQuery('hearings.read', { input: z.object({ id }), output: hearing }),
  /** Everything found against a date, before it is set; writes nothing. */
  clashes: query('hearings.read', { input: z.object(planned), output: z.array(clash) }),
  /** Sets a hearing; refused for a hard clash, or for a warning without the reason. */
  schedule: command('hearings.write', {
    input: z.object({ ...planned, warningsReason: z.string().trim().max(2_000) }),
    output: hearing,
    touches,
  }),
  cancel: command('hearings.write', { input: z.object({ ...one, reason }), output: hearing, touches }),
  /** Issues a numbered summons (Lei 9.784/1999, arts. 26 and 41). */
  summon: command('hearings.write', { input: z.object(one), output: hearing, touches }),
  recordService: command('hearings.write', {
    input: z.object({
      ...one,
      summonsId: id,
      outcome: summonsOutcome,
      on: isoDate,
      at: time,
      means: line.min(3, 'Informe como a intimação foi feita.'),
      servedBy: line.min(3, 'Informe quem fez a intimação.'),
      firstWitness: line,
      secondWitness: line,
      note: z.string().trim().max(2_000),
    }),
    output: hearing,
    touches,
  }),
  /** The person was heard; of an accused it is also an act of the file. */
  hold: command('hearings.write', { input: z.object(one), output: hearing, touches }),
  /** The accused prefers not to speak (CF, art. 5, LXIII); it is an act of the file. */
  decline: command('hearings.write', { input: z.object({ ...one, reason }), output: hearing, touches }),
  recordAbsence: command('hearings.write', {
    input: z.object({ ...one, justified: z.boolean(), reason }),
    output: hearing,
    touches,
  }),
  startRecord: command('hearings.write', { input: z.object(one), output: hearing }),
  saveRecord: command('hearings.write', {
    input: z.object({ recordId: id, version, body: recordBody }),
    output: hearing,
  }),
  /** Says that the text was read and is right; typing again undoes it. */
  reviewRecord: command('hearings.write', {
    input: z.object({ recordId: id, version }),
    output: hearing,
  }),
  /** Freezes the reviewed text as a numbered document. */
  issueRecord: command('hearings.write', {
    input: z.object({ recordId: id, version }),
    output: hearing,
    touches,
  }),
  /** Opens another text in place of one already issued, which stays as it is. */
  correctRecord: command('hearings.write', {
    input: z.object({ recordId: id, version, reason }),
    output: hearing,
  }),
  /** Gives an issued record its signed paper, from files put into the form `SIGNED_FORM:recordId`. */
  attachSigned: command('hearings.write', {
    input: z.object({
      recordId: id,
      version,
      attachmentIds: z
        .array(id)
        .min(1, 'Anexe a cópia assinada.')
        .max(20, 'Reúna as páginas em até 20 arquivos.'),
    }),
    output: hearing,
    touches: ['attachments'],
  }),
};
