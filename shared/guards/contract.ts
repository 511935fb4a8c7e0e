import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { importFile } from '../imports/contract.ts';
import { cpf } from '../text/cpf.ts';
import { isoDate } from '../time/civil-date.ts';
import { careerKind, grade, guardStatus, leaveKind } from './model.ts';

const id = z.number().int();
const act = z.string().trim().max(120, 'Use até 120 caracteres.');
const reason = z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000);

const identification = {
  registration: z.string().trim().min(1, 'Informe a matrícula.').max(20, 'Use até 20 caracteres.'),
  name: z.string().trim().min(3, 'Informe o nome completo.').max(120, 'Nome longo demais.'),
  cpf,
  birthOn: isoDate,
  admissionOn: isoDate,
  /** Place within the unit; as it was when absent, empty to clear it. */
  sector: z.string().trim().max(80, 'Use até 80 caracteres.').optional(),
};

export const guardRow = z.object({
  id,
  registration: z.string(),
  name: z.string(),
  grade,
  unit: z.string(),
  sector: z.string(),
  status: guardStatus,
  admissionOn: isoDate,
  /** Class on the day of reading; null for who may not read behavior. */
  behavior: z.object({ class: z.string(), label: z.string() }).nullable(),
});
export type GuardRow = z.infer<typeof guardRow>;

export const leave = z.object({
  id,
  kind: leaveKind,
  from: isoDate,
  to: isoDate,
  act: z.string(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
});

export const careerEvent = z.object({
  id,
  on: isoDate,
  kind: careerKind,
  detail: z.string(),
  act: z.string(),
});

export const guardRecord = z.object({
  id,
  registration: z.string(),
  name: z.string(),
  cpf: z.string(),
  birthOn: isoDate,
  admissionOn: isoDate,
  grade,
  unit: z.string(),
  sector: z.string(),
  status: guardStatus,
  career: z.array(careerEvent),
  leaves: z.array(leave),
  version: z.number().int(),
});
export type GuardRecord = z.infer<typeof guardRecord>;

export const guardsContract = {
  /** Guards by default; legacy sanctions, leaves and rewards too. */
  import: importFile,
  list: query('guards.read', {
    input: z.object({ status: z.enum(['active', 'all']) }),
    output: z.array(guardRow),
  }),
  get: sensitiveQuery('guards.record', { input: z.object({ id }), output: guardRecord }),
  register: command('guards.write', {
    input: z.object({
      ...identification,
      grade,
      unit: z.string().trim().min(2, 'Informe a unidade.').max(80),
      admissionAct: act,
    }),
    output: z.object({ id }),
    touches: ['behavior', 'progression', 'search', 'dashboard'],
  }),
  update: command('guards.write', {
    input: z.object({ id, version: z.number().int(), ...identification }),
    output: guardRecord,
    touches: ['behavior', 'personnel', 'progression', 'documents', 'search', 'dashboard'],
  }),
  /** A dated change of grade, unit or status, with its act. */
  recordCareer: command('guards.write', {
    input: z
      .object({
        guardId: id,
        version: z.number().int(),
        on: isoDate,
        act,
        change: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('grade'), grade }),
          z.object({ kind: z.literal('unit'), unit: z.string().trim().min(2, 'Informe a unidade.').max(80) }),
          z.object({ kind: z.literal('status'), status: guardStatus }),
        ]),
      })
      .refine((value) => value.change.kind === 'unit' || value.act !== '', {
        path: ['act'],
        message: 'Informe o ato: sem ele não há mudança de graduação nem de situação.',
      }),
    output: guardRecord,
    touches: ['behavior', 'personnel', 'progression', 'documents', 'search', 'dashboard'],
  }),
  recordLeave: command('guards.write', {
    input: z
      .object({ guardId: id, kind: leaveKind, from: isoDate, to: isoDate, act })
      .refine((value) => value.from <= value.to, {
        path: ['to'],
        message: 'O fim não pode ser anterior ao início.',
      }),
    output: guardRecord,
    touches: ['behavior', 'progression', 'documents', 'dashboard'],
  }),
  annulLeave: command('guards.write', {
    input: z.object({ leaveId: id, reason }),
    output: guardRecord,
    touches: ['behavior', 'progression', 'documents', 'dashboard'],
  }),
};
