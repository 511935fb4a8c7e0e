import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import { type Away, type Booked, type Clash, clashesOf, type Slot } from '../../shared/hearings/clashes.ts';
import { COMMISSION } from '../../shared/people/model.ts';
import { fold } from '../../shared/text/fold.ts';
import { type Reaching, reachableIds } from '../access/reach.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { type PersonRecord, peopleIn } from '../people/statements.ts';
import { peopleRulesOn } from '../people/view.ts';
import type { Reader } from '../reader.ts';
import { type HearingRow, hearings } from './statements.ts';
import { heardOf } from './view.ts';

export type Planned = ParsedOf<AppContract['hearings']['clashes']>;

type Who = { readonly guardId: number | null; readonly accountId: number | null; readonly name: string };
type Keyed = Slot['people'][number];

function keyed({ guardId, accountId, name }: Who): Keyed {
  if (guardId !== null) return { key: `guard:${guardId}`, name };
  return { key: accountId === null ? `name:${fold(name)}` : `account:${accountId}`, name };
}

function commissionOf(people: readonly PersonRecord[], proceedingId: number): Who[] {
  return people
    .filter((one) => one.proceeding_id === proceedingId && one.to_day === null && COMMISSION.has(one.role))
    .map(({ guard_id: guardId, account_id: accountId, name }) => ({ guardId, accountId, name }));
}

function heardWho(row: HearingRow): Who {
  const guardId = row.guard_id ?? row.heard_guard_id;
  return { guardId, accountId: row.heard_account_id, name: heardOf(row).name };
}

async function bookedOn(db: Reader, planned: Planned, reaching: Reaching): Promise<Booked[]> {
  const rows = await hearings(db)
    .where('hearing.on_day', '=', planned.on)
    .where('hearing.status', '=', 'scheduled')
    .execute();
  const others = rows.filter((row) => row.id !== planned.previousId);
  const people = await peopleIn(db, [...new Set(others.map((row) => row.proceeding_id))]);
  const reachable = await reachableIds(db, reaching);
  return others.map((row) => ({
    on: row.on_day,
    at: row.at_time,
    minutes: row.minutes,
    place: row.place,
    people: [heardWho(row), ...commissionOf(people, row.proceeding_id)].map(keyed),
    label: reachable.has(row.proceeding_id) ? row.proceeding_number : 'procedimento protegido',
  }));
}

/** Leaves and suspensions being served, of the guards who must be there. */
async function awayOn(db: Reader, on: string, people: readonly Who[]): Promise<Away[]> {
  const names = new Map(people.flatMap((one) => (one.guardId === null ? [] : [[one.guardId, one.name]])));
  const ids = [...names.keys(), -1];
  const leaves = await db
    .selectFrom('guard_leave')
    .selectAll()
    .where('guard_id', 'in', ids)
    .where('annulled_at', 'is', null)
    .where('from_day', '<=', on)
    .where('to_day', '>=', on)
    .execute();
  const served = await db
    .selectFrom('sanction')
    .select(['guard_id', 'served_from', 'fulfilled_on'])
    .where('guard_id', 'in', ids)
    .where('annulled_on', 'is', null)
    .where('days', 'is not', null)
    .where('served_from', '<=', on)
    .where((eb) => eb.or([eb('fulfilled_on', 'is', null), eb('fulfilled_on', '>=', on)]))
    .execute();
  return [
    ...leaves.map((row) => ({
      name: names.get(row.guard_id) ?? '',
      why: leaveLabel(row.kind).toLowerCase(),
      from: row.from_day,
      to: row.to_day,
    })),
    ...served.map((row) => ({
      name: names.get(row.guard_id) ?? '',
      why: 'suspensão em cumprimento',
      from: row.served_from ?? on,
      to: row.fulfilled_on,
    })),
  ];
}

async function heardIn(db: Reader, planned: Planned, people: readonly PersonRecord[]): Promise<Who[]> {
  const person = people.find((one) => one.id === planned.personId);
  if (person !== undefined) {
    return [{ guardId: person.guard_id, accountId: person.account_id, name: person.name }];
  }
  if (planned.guardId === null) return [];
  const guard = await db
    .selectFrom('guard')
    .select('name')
    .where('id', '=', planned.guardId)
    .executeTakeFirst();
  return [{ guardId: planned.guardId, accountId: null, name: guard?.name ?? '' }];
}

/** Everything found against a date. */
export async function clashesFor(db: Reader, planned: Planned, reaching: Reaching): Promise<Clash[]> {
  const people = await peopleIn(db, [planned.proceedingId]);
  const present = [...(await heardIn(db, planned, people)), ...commissionOf(people, planned.proceedingId)];
  const { hearingNotice } = await peopleRulesOn(db, reaching.today);
  return clashesOf({
    slot: {
      on: planned.on,
      at: planned.at,
      minutes: planned.minutes,
      place: planned.place,
      people: present.map(keyed),
    },
    booked: await bookedOn(db, planned, reaching),
    away: await awayOn(db, planned.on, present),
    today: reaching.today,
    holidays: await officeHolidays(db, planned.on),
    notice: hearingNotice,
  });
}
