import type { KnownGuard } from '../../shared/imports/guards.ts';
import type { KnownLeave } from '../../shared/imports/leaves.ts';
import type { KnownReward } from '../../shared/imports/rewards.ts';
import type { Enrolled } from '../../shared/imports/roll.ts';
import type { KnownSanction } from '../../shared/imports/sanctions.ts';
import type { Reader } from '../reader.ts';

/** Every guard, as lines of other spreadsheets name them. */
export async function enrolled(db: Reader): Promise<Enrolled[]> {
  return db
    .selectFrom('guard')
    .select(['id', 'registration', 'name', 'admission_on as admissionOn'])
    .orderBy('id')
    .execute();
}

function grouped<R extends { readonly guardId: number }>(
  rows: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const group = groups.get(row.guardId);
    if (group === undefined) groups.set(row.guardId, [row]);
    else group.push(row);
  }
  return groups;
}

async function careers(db: Reader) {
  const rows = await db
    .selectFrom('career_event')
    .select(['guard_id as guardId', 'on_day as on', 'kind', 'detail'])
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return grouped(rows);
}

async function datedFacts(db: Reader) {
  const leaves = await db
    .selectFrom('guard_leave')
    .select(['guard_id as guardId', 'from_day as on'])
    .where('annulled_at', 'is', null)
    .execute();
  const sanctions = await db
    .selectFrom('sanction')
    .select(['guard_id as guardId', 'fact_on as on'])
    .where('final_on', 'is not', null)
    .where('annulled_on', 'is', null)
    .execute();
  return grouped([
    ...leaves.map((row) => ({ ...row, what: 'afastamento' })),
    ...sanctions.map((row) => ({ ...row, what: 'fato punido' })),
  ]);
}

/** Every guard with what a correction of the roll must respect. */
export async function knownGuards(db: Reader): Promise<KnownGuard[]> {
  const guards = await db
    .selectFrom('guard')
    .select(['id', 'registration', 'name', 'cpf', 'birth_on as birthOn', 'admission_on as admissionOn'])
    .select(['grade', 'unit', 'status', 'version'])
    .orderBy('id')
    .execute();
  if (guards.length === 0) return [];
  const [career, dated] = [await careers(db), await datedFacts(db)];
  return guards.map((guard) => {
    const events = career.get(guard.id) ?? [];
    const changes = events.filter(({ kind }) => kind !== 'admission');
    return {
      ...guard,
      career: events,
      dated: [
        ...changes.map(({ on }) => ({ on, what: 'mudança funcional' })),
        ...(dated.get(guard.id) ?? []),
      ],
    };
  });
}

/** Every leave, annulled ones marked. */
export async function knownLeaves(db: Reader): Promise<KnownLeave[]> {
  const rows = await db
    .selectFrom('guard_leave')
    .select(['guard_id as guardId', 'kind', 'from_day as from', 'to_day as to', 'annulled_at'])
    .execute();
  return rows.map(({ annulled_at, ...leave }) => ({ ...leave, annulled: annulled_at !== null }));
}

/** Every reward, annulled ones marked. */
export async function knownRewards(db: Reader): Promise<KnownReward[]> {
  const rows = await db
    .selectFrom('reward')
    .select(['guard_id as guardId', 'kind', 'granted_on as on', 'act', 'annulled_at'])
    .execute();
  return rows.map(({ annulled_at, ...reward }) => ({ ...reward, annulled: annulled_at !== null }));
}

/** Every sanction, annulled and pending ones too: none of them is to come in again. */
export async function knownSanctions(db: Reader): Promise<KnownSanction[]> {
  return db
    .selectFrom('sanction')
    .select([
      'guard_id as guardId',
      'item',
      'kind',
      'days',
      'fact_on as factOn',
      'decided_on as decidedOn',
      'reference',
    ])
    .execute();
}
