import type { GuardStatus } from '../guards/model.ts';
import type { IsoDate } from '../time/civil-date.ts';

/** What says whether a guard was in service on a day. `changes`: dated changes of status, in any order. */
export type ServiceRecord = {
  readonly admission: IsoDate;
  readonly status: GuardStatus;
  readonly changes: readonly { readonly on: IsoDate; readonly status: string }[];
};

/**
 * Whether the guard was already admitted and not out on the day. A guard who is out and whose leaving was never dated
 * counts on no day.
 */
export function inServiceOn({ admission, status, changes }: ServiceRecord, on: IsoDate): boolean {
  if (admission > on) return false;
  if (changes.length === 0) return status === 'active';
  let last: ServiceRecord['changes'][number] | undefined;
  for (const change of changes) {
    if (change.on <= on && (last === undefined || change.on >= last.on)) last = change;
  }
  return last === undefined || last.status === 'active';
}
