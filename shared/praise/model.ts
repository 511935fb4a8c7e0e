import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** What became of a note: still to be considered, a reward, dismissed with reasons, or taken back by the ouvidoria. */
export const praiseState = z.enum(['waiting', 'rewarded', 'dismissed', 'withdrawn']);
export type PraiseState = z.infer<typeof praiseState>;

export const PRAISE_LABELS: Readonly<Record<PraiseState, string>> = {
  waiting: 'A examinar',
  rewarded: 'Recompensado',
  dismissed: 'Sem recompensa',
  withdrawn: 'Recolhido pela ouvidoria',
};

const id = z.number().int();
const ended = z.object({ on: isoDate, reason: z.string() });

/** A citizen's praise in the record of one guard: the extract of the ouvidoria, nothing of who spoke. */
export const praiseNote = z.object({
  id,
  manifestationId: id,
  protocol: z.string(),
  receivedOn: isoDate,
  guard: z.object({ id, name: z.string(), registration: z.string() }),
  extract: z.string(),
  sentOn: isoDate,
  state: praiseState,
  /** The reward that stands from it. */
  reward: z.object({ id, label: z.string(), on: isoDate, act: z.string() }).nullable(),
  dismissal: ended.nullable(),
  withdrawal: ended.nullable(),
  version: z.number().int(),
});
export type PraiseNote = z.infer<typeof praiseNote>;

type Standing = Pick<PraiseNote, 'reward' | 'dismissal' | 'withdrawal'>;

/** What became of a note, from what stands about it. A reward annulled, or a dismissal undone, opens it again. */
export function praiseStateOf({ reward, dismissal, withdrawal }: Standing): PraiseState {
  if (withdrawal !== null) return 'withdrawn';
  if (reward !== null) return 'rewarded';
  return dismissal === null ? 'waiting' : 'dismissed';
}
