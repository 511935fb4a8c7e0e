import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { grade } from '../guards/model.ts';
import { schoolingLevel } from '../progression/schooling.ts';
import { isoDate } from '../time/civil-date.ts';
import {
  convictionNature,
  courseKind,
  courseOutcome,
  kinship,
  licenceCategory,
  suspensionGround,
} from './model.ts';
import { forcePermit, personnelRecord, removalsOfFile } from './record.ts';

const id = z.number().int();
const text = (missing: string, most = 160) =>
  z.string().trim().min(2, missing).max(most, `Use até ${most} caracteres.`);

const act = z.string().trim().max(120, 'Use até 120 caracteres.');
const needAct = text('Informe o ato.', 120);
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);
const hours = z.int('Use um número inteiro de horas.').min(1, 'Mínimo de 1 hora.').max(20_000).nullable();
const score = z.number().min(0, 'A nota mínima é 0.').max(10, 'A nota máxima é 10.').nullable();

/** A picture as a data URL, PNG or JPEG, up to 500 kB of text. */
export const photo = z
  .string()
  .max(500_000, 'A fotografia passa de 350 kB: use uma menor.')
  .regex(
    /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]+={0,2}$/,
    'A fotografia deve ser uma imagem PNG ou JPEG.',
  );

const touches = ['guards', 'behavior', 'progression', 'proceedings', 'documents', 'dashboard'];

function recording<I extends z.ZodType>(input: I) {
  return command('guards.write', { input, output: personnelRecord, touches });
}

const courseEnd = { outcome: courseOutcome, concludedOn: isoDate.nullable(), score };

export const personnelContract = {
  get: sensitiveQuery('guards.record', { input: z.object({ guardId: id }), output: personnelRecord }),
  photo: query('guards.record', {
    input: z.object({ guardId: id }),
    output: z.object({ image: z.string().nullable() }),
  }),
  /** The last permit of each guard in service, and how it stands today. */
  permits: query('guards.record', {
    input: z.object({}),
    output: z.object({ on: isoDate, permits: z.array(forcePermit) }),
  }),
  /** Null takes the photograph away. */
  savePhoto: command('guards.write', {
    input: z.object({ guardId: id, image: photo.nullable() }),
    output: z.object({}),
    touches: ['guards'],
  }),
  recordTitle: recording(
    z.object({
      guardId: id,
      level: schoolingLevel,
      name: text('Informe o nome do curso.'),
      institution: text('Informe a instituição.'),
      hours,
      concludedOn: isoDate,
      /** Closely related to the work of the guard: only such titles give points (Anexo 2, art. 3, § 4). */
      related: z.boolean(),
      act,
    }),
  ),
  /** `forGrade` is asked of a course of kind `progressao` and of no other. */
  recordCourse: recording(
    z.object({
      guardId: id,
      kind: courseKind,
      forGrade: grade.nullable(),
      name: text('Informe o nome do curso.'),
      institution: text('Informe a instituição.'),
      hours,
      startedOn: isoDate,
      ...courseEnd,
      act,
    }),
  ),
  /** Ends a course that was going on. */
  endCourse: recording(z.object({ id, ...courseEnd })),
  recordEvaluation: recording(
    z.object({
      guardId: id,
      from: isoDate,
      to: isoDate,
      on: isoDate,
      score,
      approved: z.boolean(),
      evaluator: text('Informe quem avaliou.'),
      act,
    }),
  ),
  recordFitness: recording(z.object({ guardId: id, on: isoDate, approved: z.boolean(), score, act })),
  recordSelection: recording(
    z.object({ guardId: id, on: isoDate, forGrade: grade, approved: z.boolean(), score, act }),
  ),
  recordDependant: recording(
    z.object({
      guardId: id,
      name: text('Informe o nome do dependente.'),
      birthOn: isoDate,
      kinship,
      from: isoDate,
      act,
    }),
  ),
  endDependant: recording(z.object({ id, on: isoDate })),
  /** Only convictions that are final and bar progression: intentional crime or against the administration. */
  recordConviction: recording(
    z.object({
      guardId: id,
      on: isoDate,
      nature: convictionNature,
      reference: text('Informe o número do processo judicial.'),
      act,
    }),
  ),
  recordLicence: recording(
    z
      .object({ guardId: id, category: licenceCategory, issuedOn: isoDate, expiresOn: isoDate, act })
      .refine((value) => value.issuedOn <= value.expiresOn, {
        path: ['expiresOn'],
        error: 'O vencimento não pode ser anterior à emissão.',
      }),
  ),
  /** `expiresOn` null: ten years from the issue, the most that the law allows. */
  recordPermit: recording(
    z.object({
      guardId: id,
      number: text('Informe o número do porte.', 40),
      issuedOn: isoDate,
      expiresOn: isoDate.nullable(),
      act,
    }),
  ),
  /** `to` null: until it is ended. */
  suspendPermit: recording(
    z.object({
      permitId: id,
      ground: suspensionGround,
      reason,
      from: isoDate,
      to: isoDate.nullable(),
      act: needAct,
    }),
  ),
  /** `on` is the last day of the suspension. */
  endSuspension: recording(z.object({ id, on: isoDate })),
  /** Also recorded among the leaves. `barsPermitReason` is asked when the permit is barred. */
  recordRemoval: recording(
    z.object({
      guardId: id,
      from: isoDate,
      to: isoDate,
      act: needAct,
      proceedingId: id.nullable(),
      barsPermit: z.boolean(),
      barsPermitReason: z.string().trim().max(2000),
      /** Why the guard must be away; compulsory where a file is named. */
      reason: z.string().trim().max(2000).default(''),
    }),
  ),
  extendRemoval: recording(z.object({ id, to: isoDate, act: needAct, reason })),
  /** Who answers in a file, with their preventive removals ordered in it (Lei 8.112/1990 art. 147). */
  removalsOfFile: query('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: removalsOfFile,
  }),
  /** `on` is the last day away. */
  endRemoval: recording(z.object({ id, on: isoDate, act: needAct })),
  /** Annuls any entry of the record; it stays there with the reason. */
  annul: recording(z.object({ id, reason })),
};
