import { type EarlierRole, impediments } from '../../shared/people/impediments.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Session } from '../context.ts';
import { knownRank, rankOf } from '../people/impediments.ts';
import { partsOf, surroundingsOf } from '../people/parts.ts';
import { relatedIds } from '../people/related.ts';
import type { Reader } from '../reader.ts';
import { accusedOf, fileRows } from './file.ts';
import { type FileRows, filesIn } from './statements.ts';

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

type Party = { readonly id: number; readonly name: string; readonly grade: string };

async function impedimentsIn(
  db: Reader,
  parties: readonly Party[],
  files: readonly FileRows[],
  { accountId, guardId }: Session,
): Promise<Problem[]> {
  const { kin, whole } = declarations(files, accountId);
  const [main] = files;
  const around = main === undefined ? null : await surroundingsOf(db, main.proceeding.id);
  const parts =
    around === null ? null : partsOf(around, { accountId, guardId }, { except: null, judging: true });
  const found = impediments({
    judge: { guardId, gradeRank: await rankOf(db, guardId) },
    accused: parties.map(({ id, name, grade }) => ({
      guardId: id,
      name,
      gradeRank: knownRank(grade),
    })),
    earlierRoles: [...files.flatMap((one) => rolesIn(one, accountId)), ...(parts?.earlierRoles ?? [])],
    declaredKin: kin,
    incidents: parts?.incidents ?? [],
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
