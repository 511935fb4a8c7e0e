import { limitationState } from '../../shared/proceedings/light.ts';
import { kindLabel } from '../../shared/proceedings/model.ts';
import type { LimitationRow } from '../../shared/proceedings/views.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import type { QueryContext } from '../context.ts';
import { accusedOf } from './file.ts';
import { limitationOf } from './limitation.ts';
import { chargedSeverities } from './queries.ts';
import type { FileRows } from './statements.ts';
import { type Together, together } from './together.ts';

function rowsOf(file: FileRows, { rulebooks, rules, warningDays }: Together, today: string): LimitationRow[] {
  const { id, number, kind } = file.proceeding;
  return limitationOf(file, chargedSeverities(file, rulebooks), rules, today).map((line) => ({
    proceedingId: id,
    number,
    kindLabel: kindLabel(kind, rules),
    accused: accusedOf(file).map((one) => one.name),
    ...line,
    daysLeft: daysBetween(today, line.lastSafeDay),
    state: limitationState(line.lastSafeDay, today, warningDays),
  }));
}

/** Every open file that the reader may open, by every penalty still possible; the first to run out on top. */
export async function limitationTable({ db, session, today }: QueryContext) {
  const all = await together(db, 'open', { session, today });
  const seen = all.files.filter((one) => one.reachable);
  const rows = seen.flatMap(({ file }) => rowsOf(file, all, today));
  return {
    on: today,
    warningDays: all.warningDays,
    rows: rows.toSorted((a, b) => a.daysLeft - b.daysLeft || a.proceedingId - b.proceedingId),
    hidden: all.files.length - seen.length,
  };
}
