import type { Task } from '../../shared/dashboard/contract.ts';
import { addDays } from '../../shared/time/civil-date.ts';

export type Count = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly late: number;
};

/** What one matter adds to the dashboard. */
export type Part = { readonly counts: readonly Count[]; readonly tasks: readonly Task[] };

const MOST = 100;
/** What has no day of its own stands after what is due this week. */
const WAITING_DAYS = 7;

/** The tasks that fit, most urgent first: by day due, late ones first; equal days as the parts came. */
export function mostUrgent(tasks: readonly Task[], today: string): Task[] {
  const waiting = addDays(today, WAITING_DAYS);
  const dayOf = ({ dueOn }: Task) => dueOn ?? waiting;
  return tasks.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)).slice(0, MOST);
}

/** "3 dias", "1 dia". */
export function counted(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
