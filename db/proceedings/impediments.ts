import { gradeRank } from '../../shared/guards/model.ts';
import { type EarlierRole, impediments } from '../../shared/proceedings/due-process.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, fileRows } from './file.ts';
import { type FileRows, filesIn } from './statements.ts';

/** Ids of the files born of the same manifestations, or with a charge against the same guard for the same day. */
async function relatedIds(db: Reader, id: number): Promise<readonly number[]> {
  const born = await db
    .selectFrom('proceeding_manifestation as own')
    .innerJoin('proceeding_manifestation as other', 'other.manifestation_id', 'own.manifestation_id')
    .select('other.proceeding_id')
    .where('own.proceeding_id', '=', id)
    .execute();
  const charged = await db
    .selectFrom('charge as own')
    .innerJoin('charge as other', (join) =>
      join.onRef('other.guard_id', '=', 'own.guard_id').onRef('other.fact_on', '=', 'own.fact_on'),
    )
    .select('other.proceeding_id')
    .where('own.proceeding_id', '=', id)
    .execute();
  const ids = new Set([...born, ...charged].map((row) => row.proceeding_id));
  return [...ids].filter((one) => one !== id);
}

/** The file and the earlier phases of the same facts. */
async function phasesOf(db: Reader, file: FileRows): Promise<readonly FileRows[]> {
  const ids = await relatedIds(db, file.proceeding.id);
  return ids.length === 0 ? [file] : [file, ...(await filesIn(db, ids))];
}

function rolesIn(file: FileRows, accountId: number): EarlierRole[] {
  const roles: EarlierRole[] = [];
  const acted = file.acts.some((act) => act.recorded_by === accountId && act.kind !== 'impedimento');
  if (file.proceeding.opened_by === accountId || acted) roles.push('investigator');
  if (file.charges.some((charge) => charge.charged_by === accountId)) roles.push('accuser');
  if (file.settled.some((row) => row.settled_by === accountId)) roles.push('other');
  return roles;
}

/** What the account declared in these files and was not annulled: of an accused, or of the whole. */
function declarations(files: readonly FileRows[], accountId: number) {
  const own = files
    .flatMap((file) => file.acts)
    .filter((act) => act.kind === 'impedimento' && act.recorded_by === accountId && act.annulled_at === null);
  return {
    kin: own.flatMap((act) => (act.guard_id === null ? [] : [act.guard_id])),
    whole: own.some((act) => act.guard_id === null),
  };
}

const DECLARED: Problem = {
  id: 'declared',
  citation: 'Lei 9.784/1999, arts. 19 e 20',
  text: 'Declarou impedimento ou suspeição no mesmo fato.',
};

async function rankOf(db: Reader, guardId: number | null): Promise<number | null> {
  if (guardId === null) return null;
  const guard = await db.selectFrom('guard').select('grade').where('id', '=', guardId).executeTakeFirst();
  return guard === undefined ? null : known(gradeRank(guard.grade));
}

function known(rank: number): number | null {
  return rank < 0 ? null : rank;
}

type Party = { readonly id: number; readonly name: string; readonly grade: string };

async function impedimentsIn(
  db: Reader,
  parties: readonly Party[],
  files: readonly FileRows[],
  { accountId, guardId }: Session,
): Promise<Problem[]> {
  const { kin, whole } = declarations(files, accountId);
  const found = impediments({
    judge: { guardId, gradeRank: await rankOf(db, guardId) },
    accused: parties.map(({ id, name, grade }) => ({
      guardId: id,
      name,
      gradeRank: known(gradeRank(grade)),
    })),
    earlierRoles: files.flatMap((one) => rolesIn(one, accountId)),
    declaredKin: kin,
  });
  return whole ? [...found, DECLARED] : found;
}

/** Why the signed-in person may not decide this file: subject, junior in rank, earlier part in the same facts. */
export async function impedimentsOf(db: Reader, file: FileRows, session: Session): Promise<Problem[]> {
  return impedimentsIn(db, accusedOf(file), await phasesOf(db, file), session);
}

/**
 * Why the signed-in person may not review a sanction of that guard, born of that file or, when null, of the older
 * books. Having judged it is no reason: the same authority may reconsider (Lei 9.784/1999 art. 56 § 1).
 */
export async function reviewImpediments(
  db: Reader,
  party: Party,
  proceedingId: number | null,
  session: Session,
): Promise<Problem[]> {
  const files = proceedingId === null ? [] : await phasesOf(db, await fileRows(db, proceedingId));
  return impedimentsIn(db, [party], files, session);
}
