import type { AppContract } from '../../shared/contract/index.ts';
import type { RemovalsOfFile } from '../../shared/personnel/record.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { accusedOf, fileRows } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';
import { removalTerm } from './record.ts';
import { currentPermits, removalOf, standingOf } from './rows.ts';
import { permitsOf, removalsOf, suspensionsOf } from './statements.ts';

async function permitOn(db: Reader, guardId: number, on: string) {
  const permits = await permitsOf(db, guardId);
  const current = currentPermits(permits);
  const row = current.get(guardId);
  if (row === undefined) return null;
  const around = {
    suspensions: await suspensionsOf(db, guardId),
    removals: await removalsOf(db, guardId),
    current,
  };
  return { number: row.number, ...standingOf(row, around, on) };
}

/** Everyone who answers in a file, or was removed in it, with those removals. Throws `notFound` or `rule`. */
export const removalsOfFile: HandlersOf<AppContract>['personnel']['removalsOfFile'] = async (
  { db, session, today },
  { proceedingId },
) => {
  await assertReach(db, { session, today }, proceedingId);
  const term = await removalTerm(db, today);
  const { days, extensionDays, citation } = term;
  const accused: RemovalsOfFile['accused'] = [];
  for (const { id, name } of accusedOf(await fileRows(db, proceedingId))) {
    const rows = (await removalsOf(db, id)).filter((row) => row.proceeding_id === proceedingId);
    accused.push({
      guard: { id, name },
      removals: rows.map((row) => ({
        ...removalOf(row, term, today),
        reason: row.reason,
        extendedReason: row.extended_reason,
      })),
      permit: await permitOn(db, id, today),
    });
  }
  return { on: today, term: { days, extensionDays, citation }, accused };
};
