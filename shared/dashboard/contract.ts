import { z } from 'zod';
import { query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';

/** Something owed: `dueOn` is the day it is due, or null when it simply waits. */
export const task = z.object({
  kind: z.enum([
    'answer_undelivered',
    'act_late',
    'hearing_today',
    'recusal_pending',
    'appeal_term',
    'charter_review',
    'command_answer',
    'complement_due',
    'internal_answer',
    'mandate_ending',
    'mandate_vacant',
    'manifestation_due',
    'referral_waiting',
    'defense_term',
    'limitation',
    'decision_ready',
    'sanction_notify',
    'sanction_final',
    'sanction_serve',
    'behavior_change',
    'reclassification_draft',
    'reclassification_due',
    'parameter_missing',
    'praise_waiting',
    'recommendation_answer',
    'recommendation_check',
    'permit_expiring',
    'permit_expired',
    'permit_suspended',
    'removal_ending',
    'vault_admission',
    'vault_request',
    'vault_reset',
  ]),
  id: z.number().int(),
  title: z.string(),
  detail: z.string(),
  dueOn: isoDate.nullable(),
});
export type Task = z.infer<typeof task>;

export const dashboardContract = {
  /** What is open and late for the caller's roles, most urgent first, and the counts behind it. */
  summary: query('session', {
    input: z.object({}),
    output: z.object({
      on: isoDate,
      counts: z.array(
        z.object({ id: z.string(), label: z.string(), value: z.number().int(), late: z.number().int() }),
      ),
      tasks: z.array(task).max(100),
    }),
  }),
};
