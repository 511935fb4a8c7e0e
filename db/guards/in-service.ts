import { inServiceOn, type ServiceRecord } from '../../shared/behavior/in-service.ts';
import type { Reader } from '../reader.ts';

/** The dated changes of status of every guard, in the order in which they were recorded. */
async function statusChanges(
  db: Reader,
): Promise<ReadonlyMap<number, readonly { on: string; status: string }[]>> {
  const changes = new Map<number, { on: string; status: string }[]>();
  const events = await db
    .selectFrom('career_event')
    .select(['guard_id', 'on_day', 'detail'])
    .where('kind', '=', 'status')
    .orderBy('id')
    .execute();
  for (const { guard_id, on_day, detail } of events) {
    const own = changes.get(guard_id) ?? [];
    own.push({ on: on_day, status: detail });
    changes.set(guard_id, own);
  }
  return changes;
}

/** A guard and the dated facts that tell when they were in service. */
export type Member = ServiceRecord & {
  readonly id: number;
  readonly name: string;
  readonly registration: string;
};

/** Every guard ever admitted, by name, with the dated changes of status. */
export async function serviceRecords(db: Reader): Promise<Member[]> {
  const changes = await statusChanges(db);
  const guards = await db
    .selectFrom('guard')
    .select(['id', 'name', 'registration', 'status', 'admission_on as admission'])
    .orderBy('search_name')
    .orderBy('id')
    .execute();
  return guards.map((guard) => ({ ...guard, changes: changes.get(guard.id) ?? [] }));
}

/** Who was in service on a day, by name: admitted by then and not out by a change of status dated until then. */
export async function guardsInService(db: Reader, on: string): Promise<Member[]> {
  return (await serviceRecords(db)).filter((member) => inServiceOn(member, on));
}
