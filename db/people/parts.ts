import type { AcceptedIncident, EarlierRole } from '../../shared/people/impediments.ts';
import { COMMISSION, type PersonRole } from '../../shared/people/model.ts';
import type { Reader } from '../reader.ts';
import { type Identity, isSame } from './identity.ts';
import { linkedIds, relatedIds } from './related.ts';
import { incidentsIn, type PersonRecord, peopleIn } from './statements.ts';

/** What a person is, or was, in a file and in those about the same facts. */
export type Parts = {
  readonly earlierRoles: readonly EarlierRole[];
  readonly incidents: readonly AcceptedIncident[];
};

const AS_EARLIER: Readonly<Partial<Record<PersonRole, EarlierRole>>> = {
  defensor: 'defender',
  testemunha_acusacao: 'witness',
  testemunha_defesa: 'witness',
  perito: 'expert',
  interprete: 'expert',
};

/** The people and incidents around a file, read once for all of its people. */
export async function surroundingsOf(db: Reader, id: number) {
  const related = await relatedIds(db, id);
  const linked = new Set(await linkedIds(db, id));
  const ids = [id, ...related];
  return { id, linked, people: await peopleIn(db, ids), incidents: await incidentsIn(db, ids) };
}
export type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;

function earlierRole(row: PersonRecord, around: Surroundings, judging: boolean): EarlierRole | undefined {
  if (!COMMISSION.has(row.role)) return AS_EARLIER[row.role];
  const isOtherPhase = row.proceeding_id !== around.id && !around.linked.has(row.proceeding_id);
  return judging || isOtherPhase ? 'investigator' : undefined;
}

/**
 * The parts of one person; `except` is the row of the part being checked. Whoever judges may not have served in the same
 * file either; who serves in files joined or split goes on in both.
 */
export function partsOf(
  around: Surroundings,
  person: Identity,
  { except, judging }: { readonly except: number | null; readonly judging: boolean },
): Parts {
  const own = around.people.filter((row) => isSame(row, person));
  const ids = new Set([...own.map((row) => row.id), ...(except === null ? [] : [except])]);
  const accepted = around.incidents.filter((row) => ids.has(row.person_id) && row.status === 'accepted');
  return {
    earlierRoles: own
      .filter((row) => row.id !== except)
      .flatMap((row) => earlierRole(row, around, judging) ?? []),
    incidents: accepted.map(({ kind, ground, on_day }) => ({ kind, ground, on: on_day })),
  };
}
