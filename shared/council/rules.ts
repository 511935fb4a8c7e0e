import type { IsoDate } from '../time/civil-date.ts';

type Seat = { readonly from: IsoDate; readonly until: IsoDate; readonly endedOn: IsoDate | null };

/** Whether the councillor serves on a day. */
export function servesOn({ from, until, endedOn }: Seat, day: IsoDate): boolean {
  return from <= day && day <= (endedOn ?? until);
}
