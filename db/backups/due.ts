import type { CopyKind } from '../../shared/backups/model.ts';
import { dayOfCopy } from '../../shared/backups/model.ts';
import type { Reader } from '../reader.ts';
import { currentPolicy, foldersInUse, lastGoodCopy } from './statements.ts';

/** What by itself changes nothing worth a copy. */
const IDLE = ['accounts.signIn', 'backups.automatic', 'backups.run'];

/** Whether the application should copy by itself now: once a day, and on closing when something was done since the last copy. */
export async function isDue(db: Reader, kind: Exclude<CopyKind, 'manual'>, today: string): Promise<boolean> {
  const policy = await currentPolicy(db);
  if (!(kind === 'daily' ? policy.daily : policy.atClose)) return false;
  if ((await foldersInUse(db)).length === 0) return false;
  const last = await lastGoodCopy(db);
  if (last === null) return true;
  if (kind === 'daily') return dayOfCopy(last.name) !== today;
  const work = await db
    .selectFrom('audit_entry')
    .select('seq')
    .where('at', '>', last.at)
    .where('procedure', 'not in', IDLE)
    .limit(1)
    .executeTakeFirst();
  return work !== undefined;
}
