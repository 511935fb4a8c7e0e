import type { LinksOf } from '../../shared/links/contract.ts';
import { splitEffect } from '../../shared/links/effect.ts';
import { actLabel } from '../../shared/proceedings/model.ts';
import { assertReach, type Reaching, reachableIds } from '../access/reach.ts';
import { peopleIn } from '../people/statements.ts';
import { fileRows } from '../proceedings/file.ts';
import { filesIn } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';

/** The links of a file, those undone included, in the order made. */
export function linksIn(db: Reader, proceedingId: number) {
  return db
    .selectFrom('proceeding_link as one')
    .innerJoin('proceeding as principal', 'principal.id', 'one.principal_id')
    .innerJoin('proceeding as other', 'other.id', 'one.other_id')
    .selectAll('one')
    .select(['principal.number as principal_number', 'other.number as other_number'])
    .where((eb) => eb.or([eb('one.principal_id', '=', proceedingId), eb('one.other_id', '=', proceedingId)]))
    .orderBy('one.id')
    .execute();
}

async function joinedFiles(db: Reader, ids: readonly number[]): Promise<LinksOf['joined']> {
  const files = await filesIn(db, ids);
  const people = await peopleIn(db, ids);
  return files.map(({ proceeding, acts }) => ({
    id: proceeding.id,
    number: proceeding.number,
    acts: acts
      .filter((act) => act.annulled_at === null)
      .map((act) => ({
        id: act.id,
        kind: actLabel(act.kind),
        on: act.on_day,
        text: act.text,
        guardName: act.guard_name,
      })),
    people: people
      .filter((one) => one.proceeding_id === proceeding.id && one.to_day === null)
      .map(({ id, role, name }) => ({ id, role, name })),
  }));
}

/** What is joined to a file or split from it, as the reader may see it. Throws `notFound` or `rule`. */
export async function linksModel(db: Reader, proceedingId: number, reaching: Reaching): Promise<LinksOf> {
  await assertReach(db, reaching, proceedingId);
  const file = await fileRows(db, proceedingId);
  const reachable = await reachableIds(db, reaching);
  const rows = await linksIn(db, proceedingId);
  const links = rows.map((row) => {
    const principal = row.principal_id === proceedingId;
    const otherId = principal ? row.other_id : row.principal_id;
    const number = principal ? row.other_number : row.principal_number;
    return {
      id: row.id,
      kind: row.kind,
      principal,
      other: { id: otherId, number, reachable: reachable.has(otherId) },
      on: row.on_day,
      reason: row.reason,
      undoneOn: row.undone_on,
      undoneReason: row.undone_reason,
    };
  });
  const joined = links.filter((one) => one.kind === 'apensamento' && one.undoneOn === null);
  const opened = file.acts.find((act) => act.kind === 'portaria' && act.annulled_at === null);
  return {
    proceedingId,
    version: file.proceeding.version,
    links,
    joined: await joinedFiles(
      db,
      joined.filter((one) => one.other.reachable).map((one) => one.other.id),
    ),
    splitEffect: splitEffect(file.proceeding.known_on, opened?.on_day ?? null),
  };
}
