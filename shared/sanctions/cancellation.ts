import { serviceSince } from '../progression/service-time.ts';
import type { SanctionEffect } from '../rulebook/catalog-schema.ts';
import type { Period } from '../rulebook/procedure-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { addDays, type IsoDate } from '../time/civil-date.ts';

/** A final sanction that was not annulled. */
export type CancellableSanction = {
  readonly id: number;
  readonly effect: SanctionEffect;
  readonly factOn: IsoDate;
  /** Null while its service has not ended. */
  readonly fulfilledOn: IsoDate | null;
};

type Leave = { readonly from: IsoDate; readonly to: IsoDate | null; readonly kind: string };
type Rules = Pick<Rulebook, 'cancellation'> & {
  /** Kinds of leave that are not effective service. */
  readonly notService: readonly string[];
};

/** The kinds of leave that the rulebook does not take for effective service; none where it has no career. */
export function leavesNotService({ progression }: Pick<Rulebook, 'progression'>): readonly string[] {
  return progression?.service.excludedAbsences ?? [];
}

function periodOf({ cancellation }: Rules, effect: SanctionEffect): Period | null {
  return effect === 'light' || effect === 'suspension' ? cancellation[effect] : null;
}

function ends(
  from: IsoDate,
  { value, unit }: Period,
  leaves: readonly Leave[],
  rules: Rules,
): IsoDate | null {
  if (unit === 'days') return addDays(from, value);
  return serviceSince(from, leaves, rules.notService).completedOn(unit === 'years' ? value * 12 : value);
}

/**
 * The day from which the record of each sanction is cancelled, by id; those never cancelled have none. The time is of
 * effective service, from the end of the penalty on; a new transgression in that time makes it count again from the
 * end of its own penalty (Lei 8.112/1990 art. 131, or the rule that took its place). It looks forward only: no class
 * that was held before changes.
 */
export function cancellationDays(
  rules: Rules,
  sanctions: readonly CancellableSanction[],
  leaves: readonly Leave[],
): ReadonlyMap<number, IsoDate> {
  const inOrder = sanctions.toSorted((a, b) =>
    a.factOn < b.factOn ? -1 : a.factOn > b.factOn ? 1 : a.id - b.id,
  );
  const days = new Map<number, IsoDate>();
  for (const one of inOrder) {
    const day = dayOf(one, inOrder, leaves, rules);
    if (day !== null) days.set(one.id, day);
  }
  return days;
}

function dayOf(
  one: CancellableSanction,
  inOrder: readonly CancellableSanction[],
  leaves: readonly Leave[],
  rules: Rules,
): IsoDate | null {
  const period = periodOf(rules, one.effect);
  if (period === null || one.fulfilledOn === null) return null;
  let from = one.fulfilledOn;
  let end = ends(from, period, leaves, rules);
  for (const other of inOrder) {
    if (end === null) return null;
    if (other.id === one.id || other.factOn <= from || other.factOn > end) continue;
    if (other.fulfilledOn === null) return null;
    from = other.fulfilledOn;
    end = ends(from, period, leaves, rules);
  }
  return end;
}
