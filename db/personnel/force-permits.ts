import { grade } from '../../shared/guards/model.ts';
import type { ForcePermit } from '../../shared/personnel/record.ts';
import type { Reader } from '../reader.ts';
import { currentPermits, standingOf } from './rows.ts';
import { permitsOf, removalsOf, suspensionsOf } from './statements.ts';

/** The last permit of each guard in service and how it stands on a day, those that end first at the top. */
export async function forcePermits(db: Reader, on: string): Promise<ForcePermit[]> {
  const current = currentPermits(await permitsOf(db, null));
  const around = {
    suspensions: await suspensionsOf(db, null),
    removals: await removalsOf(db, null),
    current,
  };
  const guards = await db
    .selectFrom('guard')
    .select(['id', 'name', 'registration', 'grade', 'unit'])
    .where('status', '=', 'active')
    .execute();
  const rows = guards.flatMap((guard): ForcePermit[] => {
    const permit = current.get(guard.id);
    if (permit === undefined) return [];
    const { state, detail } = standingOf(permit, around, on);
    const { id: guardId, name, registration, unit } = guard;
    return [
      {
        guardId,
        name,
        registration,
        grade: grade.parse(guard.grade),
        unit,
        number: permit.number,
        issuedOn: permit.issued_on,
        expiresOn: permit.expires_on,
        state,
        stateDetail: detail,
      },
    ];
  });
  return rows.toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn) || a.guardId - b.guardId);
}
