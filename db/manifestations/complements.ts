import type { Complement } from '../../shared/manifestations/screening.ts';
import type { Reader } from '../reader.ts';

/** What was asked of the citizen and what came, in order. */
export async function complementsOf(db: Reader, id: number): Promise<Complement[]> {
  const rows = await db
    .selectFrom('manifestation_complement')
    .select([
      'id',
      'asked_on as askedOn',
      'text',
      'again',
      'due_on as dueOn',
      'suspends',
      'received_on as receivedOn',
      'received',
      'channel',
    ])
    .where('manifestation_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, suspends: row.suspends === 1 }));
}
