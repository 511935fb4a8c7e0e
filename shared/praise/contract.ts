import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { praiseNote } from './model.ts';

const id = z.number().int();
const reason = z
  .string()
  .trim()
  .min(10, 'Escreva o motivo com ao menos 10 caracteres.')
  .max(2000, 'Use até 2.000 caracteres.');
const target = { noteId: id, version: z.number().int(), reason };
const touches = ['dashboard', 'guards', 'manifestations', 'rewards'];

export const praiseContract = {
  /** Those of a guard, newest first; what the ouvidoria took back is left out. */
  ofGuard: query('guards.record', { input: z.object({ guardId: id }), output: z.array(praiseNote) }),
  /** For the authority and the command: those to consider, oldest first, or all, newest first. */
  queue: query('rewards.grant', {
    input: z.object({ state: z.enum(['waiting', 'all']) }),
    output: z.array(praiseNote),
  }),
  /** What became of a manifestation of praise, for the answer to the citizen. */
  ofManifestation: query('manifestations.read', {
    input: z.object({ manifestationId: id }),
    output: z.array(praiseNote),
  }),
  /** Brings a praise to the records of guards named in it, or rewrites the extract of notes not yet considered. */
  send: command('manifestations.write', {
    input: z.object({
      manifestationId: id,
      guardIds: z.array(id).min(1, 'Escolha ao menos um guarda.').max(50),
      extract: z.string().trim().min(10, 'Escreva o extrato.').max(10_000, 'Use até 10.000 caracteres.'),
    }),
    output: z.array(praiseNote),
    touches,
  }),
  /** Takes back a note that should not have gone, before it is considered. */
  withdraw: command('manifestations.write', { input: z.object(target), output: z.object({}), touches }),
  /** Considers a note and grants no reward, with reasons. It becomes one by `rewards.grant`. */
  dismiss: command('rewards.grant', { input: z.object(target), output: z.object({}), touches }),
  /** Opens again a note dismissed. */
  reopen: command('rewards.grant', { input: z.object(target), output: z.object({}), touches }),
};
