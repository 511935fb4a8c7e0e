import { gradeRank } from '../../shared/guards/model.ts';
import { impediments } from '../../shared/people/impediments.ts';
import { IMPARTIAL, type PersonRole } from '../../shared/people/model.ts';
import type { PeopleRules } from '../../shared/rulebook/people-schema.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { accusedOf } from '../proceedings/file.ts';
import type { FileRows } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import { type Identity, identityOf } from './identity.ts';
import { partsOf, type Surroundings } from './parts.ts';

/** The rank of a guard; null for who is none, or for a grade that the scale does not know. */
export async function rankOf(db: Reader, guardId: number | null): Promise<number | null> {
  if (guardId === null) return null;
  const guard = await db.selectFrom('guard').select('grade').where('id', '=', guardId).executeTakeFirst();
  return guard === undefined ? null : knownRank(guard.grade);
}

/** The rank of a grade; null for one that the scale does not know. */
export function knownRank(grade: string): number | null {
  const rank = gradeRank(grade);
  return rank < 0 ? null : rank;
}

function comparesRank(role: PersonRole, rules: PeopleRules): boolean {
  if (role === 'presidente') return rules.presidentRank === 'equal_or_higher';
  return (role === 'membro' || role === 'secretario') && rules.memberRank === 'equal_or_higher';
}

export type Part = Identity & { readonly role: PersonRole; readonly personId: number | null };

/** Why a person may not take, or go on with, a part that asks for impartiality; empty when nothing is against it. */
export async function partImpediments(
  db: Reader,
  file: FileRows,
  around: Surroundings,
  part: Part,
  rules: PeopleRules,
): Promise<Problem[]> {
  if (!IMPARTIAL.has(part.role)) return [];
  const person = await identityOf(db, part);
  const { earlierRoles, incidents } = partsOf(around, person, { except: part.personId, judging: false });
  const isAccuser =
    person.accountId !== null && file.charges.some((one) => one.charged_by === person.accountId);
  const declared = file.acts.filter(
    (act) => act.kind === 'impedimento' && act.annulled_at === null && act.recorded_by === person.accountId,
  );
  const roles = earlierRoles.filter((role) => role !== 'investigator' || rules.earlierPhaseImpedes);
  const found = impediments({
    judge: { guardId: person.guardId, gradeRank: await rankOf(db, person.guardId) },
    accused: accusedOf(file).map(({ id, name, grade }) => ({
      guardId: id,
      name,
      gradeRank: knownRank(grade),
    })),
    earlierRoles: isAccuser ? [...roles, 'accuser'] : roles,
    declaredKin: declared.flatMap((act) => (act.guard_id === null ? [] : [act.guard_id])),
    incidents,
    comparesRank: comparesRank(part.role, rules),
  });
  return found.map((one) => (one.id === 'junior' ? { ...one, citation: rules.rankCitation } : one));
}
