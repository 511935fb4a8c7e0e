import { gradeRank } from '../../shared/guards/model.ts';
import { type EarlierRole, impediments } from '../../shared/proceedings/due-process.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { accusedOf } from './file.ts';
import { type FileRows, filesIn } from './statements.ts';

/** Files that came from the same manifestations: earlier phases of the same facts. */
async function relatedFiles(db: Reader, id: number): Promise<readonly FileRows[]> {
  const rows = await db
    .selectFrom('proceeding_manifestation as own')
    .innerJoin('proceeding_manifestation as other', 'other.manifestation_id', 'own.manifestation_id')
    .select('other.proceeding_id')
    .distinct()
    .where('own.proceeding_id', '=', id)
    .where('other.proceeding_id', '!=', id)
    .execute();
  return rows.length === 0
    ? []
    : filesIn(
        db,
        rows.map((row) => row.proceeding_id),
      );
}

function rolesIn(file: FileRows, accountId: number): EarlierRole[] {
  const roles: EarlierRole[] = [];
  const acted = file.acts.some((act) => act.recorded_by === accountId && act.kind !== 'impedimento');
  if (file.proceeding.opened_by === accountId || acted) roles.push('investigator');
  if (file.charges.some((charge) => charge.charged_by === accountId)) roles.push('accuser');
  if (file.settled.some((row) => row.settled_by === accountId)) roles.push('other');
  return roles;
}

function declared(file: FileRows, accountId: number): Problem[] {
  const own = file.acts.some(
    (act) => act.kind === 'impedimento' && act.recorded_by === accountId && act.annulled_at === null,
  );
  const citation = 'Lei 9.784/1999, arts. 19 e 20';
  return own
    ? [{ id: 'declared', citation, text: 'Declarou impedimento ou suspeição neste procedimento.' }]
    : [];
}

async function rankOf(db: Reader, guardId: number | null): Promise<number | null> {
  if (guardId === null) return null;
  const guard = await db.selectFrom('guard').select('grade').where('id', '=', guardId).executeTakeFirst();
  return guard === undefined ? null : known(gradeRank(guard.grade));
}

function known(rank: number): number | null {
  return rank < 0 ? null : rank;
}

/** Why the signed-in person may not decide this file: subject, junior in rank, earlier part in the same facts. */
export async function impedimentsOf(db: Reader, file: FileRows, session: Session): Promise<Problem[]> {
  const { accountId, guardId } = session;
  const files = [file, ...(await relatedFiles(db, file.proceeding.id))];
  const found = impediments({
    judge: { guardId, gradeRank: await rankOf(db, guardId) },
    accused: accusedOf(file).map(({ id, name, grade }) => ({
      guardId: id,
      name,
      gradeRank: known(gradeRank(grade)),
    })),
    earlierRoles: files.flatMap((one) => rolesIn(one, accountId)),
    declaredKin: [],
  });
  return [...found, ...declared(file, accountId)];
}
