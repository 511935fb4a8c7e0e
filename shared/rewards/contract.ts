import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();

export const reward = z.object({
  id,
  guardId: id,
  /** Id of the rulebook's reward kind: elogio, dispensa, mencao, condecoracao. */
  kind: z.string(),
  label: z.string(),
  citation: z.string(),
  on: isoDate,
  act: z.string(),
  reason: z.string(),
  /** Granted during a course, for force majeure told in the reason (art. 52, II). */
  forceMajeure: z.boolean(),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
  /** Its act in the register; null while none was issued. */
  documentId: id.nullable(),
});
/** In a guard's record: with the praise that it came from, by the protocol of the manifestation. */
export const guardReward = reward.extend({
  note: z.object({ id, protocol: z.string() }).nullable(),
});
export type Reward = z.infer<typeof guardReward>;

export const rewardsContract = {
  ofGuard: query('guards.record', { input: z.object({ guardId: id }), output: z.array(guardReward) }),
  /** Refused where the law limits it: one full day off in twelve months (art. 51), none during a course (art. 52, II). */
  grant: command('rewards.grant', {
    input: z.object({
      guardId: id,
      kind: z.string().min(1, 'Escolha a recompensa.'),
      on: isoDate,
      act: z.string().trim().max(120),
      reason: z.string().trim().min(10, 'Descreva o fato com ao menos 10 caracteres.').max(2000),
      /** The only ground on which one who attends a course is given a day off. */
      forceMajeure: z.boolean().optional(),
      /** The praise that it rewards, of the same guard and still to be considered. */
      noteId: id.nullable().default(null),
    }),
    output: z.object({ id }),
    touches: ['dashboard', 'documents', 'guards', 'manifestations', 'praise'],
  }),
  annul: command('rewards.grant', {
    input: z.object({
      id,
      reason: z.string().trim().min(10, 'Escreva o motivo com ao menos 10 caracteres.').max(2000),
    }),
    output: z.object({}),
    touches: ['dashboard', 'documents', 'guards', 'manifestations', 'praise'],
  }),
};
