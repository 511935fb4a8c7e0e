import type { Joined } from '../../shared/manifestations/screening.ts';
import type { Reader } from '../reader.ts';

function standing(db: Reader, side: 'principal_id' | 'joined_id', id: number) {
  const other = side === 'principal_id' ? 'joined_id' : 'principal_id';
  return db
    .selectFrom('manifestation_join as link')
    .innerJoin('manifestation as other', 'other.id', `link.${other}`)
    .select([
      'other.id',
      'other.protocol',
      'other.kind',
      'other.received_on as receivedOn',
      'other.due_on as dueOn',
      'link.joined_on as joinedOn',
      'link.reason',
    ])
    .where(`link.${side}`, '=', id)
    .where('link.undone_on', 'is', null);
}

/** What stands joined under a manifestation, the oldest first. */
export function joinedTo(db: Reader, id: number): Promise<Joined[]> {
  return standing(db, 'principal_id', id).orderBy('other.id').execute();
}

/** The manifestation under which this one stands joined; null when it goes by itself. */
export async function principalOf(db: Reader, id: number): Promise<Joined | null> {
  return (await standing(db, 'joined_id', id).executeTakeFirst()) ?? null;
}
