import { type RawBuilder, sql } from 'kysely';
import { assertReach, type Reaching, reach, reachableIds } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import type { SanctionRow } from './statements.ts';

/** Whether the reader may open the file behind the `sanction` of a query; one without a file here is open to them. */
export function fileOpen(reaching: Reaching): RawBuilder<boolean> {
  return sql<boolean>`(sanction.finding_id is null or exists (select 1 from finding f
    inner join decision d on d.id = f.decision_id inner join proceeding on proceeding.id = d.proceeding_id
    where f.id = sanction.finding_id and ${reach(reaching)}))`;
}

type Seen = Pick<SanctionRow, 'proceeding_id' | 'final_on' | 'annulled_on'>;
export type SanctionReach = {
  /** Whether the reader reads the case behind the sanction; who does not sees final facts only. */
  readonly readsCase: (row: Seen) => boolean;
  /** Whether the reader may know of the sanction at all: by its case, or because it is final and stands. */
  readonly sees: (row: Seen) => boolean;
};

/** Refuses to decide anew on a sanction of a file that is closed to who decides. Throws `rule`. */
export async function assertCase(
  db: Reader,
  reaching: Reaching,
  { proceeding_id: id }: Pick<SanctionRow, 'proceeding_id'>,
): Promise<void> {
  if (id !== null) await assertReach(db, reaching, id, 'unnamed');
}

/** What a person may know of sanctions: those not yet final only of the files that they may open. */
export async function sanctionReach(db: Reader, reaching: Reaching): Promise<SanctionReach> {
  const cases = reaching.session.permissions.has('proceedings.read');
  const files = cases ? await reachableIds(db, reaching) : new Set<number>();
  const readsCase = ({ proceeding_id: id }: Seen) => cases && (id === null || files.has(id));
  return {
    readsCase,
    sees: (row) => readsCase(row) || (row.final_on !== null && row.annulled_on === null),
  };
}
