import type { Selectable } from 'kysely';
import type { Reward } from '../../shared/rewards/contract.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks, type PublishedRulebook } from '../rulebooks/statements.ts';
import type { Database } from '../schema.ts';

type RewardRow = Selectable<Database['reward']>;

/** The rulebook of a day, or the oldest for days before every one; `all` newest first. */
function rulebookOf(all: readonly PublishedRulebook[], on: string): PublishedRulebook | undefined {
  return all.find((one) => one.validFrom <= on) ?? all.at(-1);
}

type StoredReward = RewardRow & { readonly protocol: string | null };

function rewardOf(row: StoredReward, rulebook: PublishedRulebook | undefined): Reward {
  const kind = rulebook?.body.rewards.find((one) => one.id === row.kind);
  return {
    id: row.id,
    guardId: row.guard_id,
    kind: row.kind,
    label: kind?.label ?? row.kind,
    citation: kind?.citation ?? '',
    on: row.granted_on,
    act: row.act,
    reason: row.reason,
    forceMajeure: row.force_majeure === 1,
    annulled: row.annulled_at !== null,
    annulledReason: row.annulled_reason,
    note:
      row.praise_note_id === null || row.protocol === null
        ? null
        : { id: row.praise_note_id, protocol: row.protocol },
    documentId: row.document_id,
  };
}

function stored(db: Reader) {
  return db
    .selectFrom('reward')
    .leftJoin('praise_note as note', 'note.id', 'reward.praise_note_id')
    .leftJoin('manifestation', 'manifestation.id', 'note.manifestation_id')
    .selectAll('reward')
    .select('manifestation.protocol');
}

/** The rewards that stand from notes of praise, by note. */
export async function rewardsByNote(
  db: Reader,
  noteIds: readonly number[],
): Promise<ReadonlyMap<number, Reward>> {
  const rows = (await stored(db).where('reward.praise_note_id', 'is not', null).execute()).filter(
    (row) => row.annulled_at === null && row.praise_note_id !== null && noteIds.includes(row.praise_note_id),
  );
  if (rows.length === 0) return new Map();
  const rulebooks = await allRulebooks(db);
  return new Map(
    rows.flatMap((row) =>
      row.praise_note_id === null
        ? []
        : [[row.praise_note_id, rewardOf(row, rulebookOf(rulebooks, row.granted_on))]],
    ),
  );
}

/** Rewards of a guard, newest first, annulled ones included. */
export async function rewardsOf(db: Reader, guardId: number): Promise<Reward[]> {
  const rows = await stored(db)
    .where('reward.guard_id', '=', guardId)
    .orderBy('reward.granted_on', 'desc')
    .orderBy('reward.id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const rulebooks = await allRulebooks(db);
  return rows.map((row) => rewardOf(row, rulebookOf(rulebooks, row.granted_on)));
}

/** Days on which a kind of reward, not annulled, was granted to a guard. */
export async function grantedDays(db: Reader, guardId: number, kind: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('reward')
    .select('granted_on')
    .where('guard_id', '=', guardId)
    .where('kind', '=', kind)
    .where('annulled_at', 'is', null)
    .execute();
  return rows.map((row) => row.granted_on);
}
