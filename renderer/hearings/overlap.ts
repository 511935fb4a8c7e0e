import type { AgendaItem } from '../../shared/hearings/contract.ts';

/** Ids of hearings still to happen that meet another of the same day in the same place. */
export function overlapping(items: readonly AgendaItem[]): ReadonlySet<number> {
  const standing = items.filter((one) => one.status === 'scheduled');
  const meets = (a: AgendaItem, b: AgendaItem) =>
    a.id !== b.id && a.on === b.on && a.place === b.place && a.at < b.until && b.at < a.until;
  return new Set(standing.filter((one) => standing.some((other) => meets(one, other))).map(({ id }) => id));
}
