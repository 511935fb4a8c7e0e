import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { copiesDone, copiesDue } from './plain.ts';

const COPY = /^before-v\d+\.db(?:\.partial)?$/;

/**
 * After identities of before were sealed: deletes the copies that updating left beside the file, since they hold them
 * in columns that the key of the file opens. Runs again at the next sign-in if it was interrupted.
 */
export async function dropOldCopies(db: Kysely<Database>, folder: string): Promise<void> {
  if (!(await copiesDue(db))) return;
  for (const name of readdirSync(folder).filter((one) => COPY.test(one))) rmSync(join(folder, name));
  await db.transaction().execute(copiesDone);
}
