import { termsOf } from '../../shared/proceedings/terms.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import type { ClerkLoad } from '../../shared/statistics/model.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import type { Reaching } from '../access/reach.ts';
import { phaseFile } from '../proceedings/file.ts';
import { together } from '../proceedings/together.ts';
import type { Reader } from '../reader.ts';
import { actsBy, openedBy, type Span } from './statements.ts';

type Counted = readonly { readonly account: number | null; readonly count: number }[];

const countOf = (rows: Counted, id: number): number =>
  Number(rows.find((row) => row.account === id)?.count ?? 0);

/** The open files that the reader may open, by who opened each: their age and the terms of the office run out. */
async function inCharge(db: Reader, reaching: Reaching) {
  const all = await together(db, 'open', reaching);
  const terms = all.rules?.terms ?? FEDERAL_TERMS;
  return all.files.flatMap(({ file, reachable }) =>
    reachable
      ? [
          {
            clerk: file.proceeding.opened_by,
            age: daysBetween(file.proceeding.opened_on, reaching.today),
            late: termsOf(phaseFile(file, all.rules, reaching.today), terms).filter(
              (one) => one.state === 'late',
            ).length,
          },
        ]
      : [],
  );
}

/** Who opened files or recorded acts in the span, or has files open, the most files in charge first. */
export async function clerkLoads(db: Reader, reaching: Reaching, span: Span): Promise<ClerkLoad[]> {
  const files = await inCharge(db, reaching);
  const opened = await openedBy(db, reaching, span);
  const acts = await actsBy(db, reaching, span);
  const accounts = await db.selectFrom('account').select(['id', 'name']).orderBy('name').execute();
  const loads = accounts.map(({ id, name }) => {
    const own = files.filter((file) => file.clerk === id);
    const ages = own.reduce((total, file) => total + file.age, 0);
    return {
      id,
      name,
      open: own.length,
      late: own.reduce((total, file) => total + file.late, 0),
      age: own.length === 0 ? null : Math.round(ages / own.length),
      opened: countOf(opened, id),
      acts: countOf(acts, id),
    };
  });
  return loads
    .filter((one) => one.open + one.opened + one.acts > 0)
    .toSorted((a, b) => b.open - a.open || b.acts - a.acts);
}
