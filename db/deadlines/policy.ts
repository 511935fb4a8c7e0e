import type { Reader } from '../reader.ts';

/** Whether a complement asked of the citizen suspends the term of the answer; yes until the office chooses otherwise. */
export async function complementSuspends(db: Reader): Promise<boolean> {
  const row = await db.selectFrom('deadline_policy').select('complement_suspends').executeTakeFirst();
  return row?.complement_suspends !== 0;
}
