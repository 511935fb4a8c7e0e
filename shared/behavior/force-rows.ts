import { LAST_DAY, toDayNumber } from '../time/civil-date.ts';
import type { LeaveFact, SanctionFact } from './facts.ts';

export type OwnedSanction = SanctionFact & { readonly guardId: number };
export type OwnedLeave = LeaveFact & { readonly guardId: number };

/** The facts of many guards one by one: in any order, each with the guard it belongs to. */
export type ForceFacts = {
  readonly guards: readonly { readonly id: number; readonly admission: string }[];
  readonly sanctions: readonly OwnedSanction[];
  readonly leaves: readonly OwnedLeave[];
};

/** In place of the day on which the service of a sanction ended, while it has not. */
export const NO_START = 2 ** 30 - 1;

/** In place of the guard, for a fact that does not count. */
export const NOBODY = -1;

/** Texts that repeat, by their places in the order in which they came. */
export type Names = string[];

/** Facts in rows of the same number in every column: whose they are and of what kind. */
type Owned = { readonly guard: Int32Array; readonly kind: Int32Array; readonly names: Names };

/** The facts of a force as day numbers, one column each, in the order of reading: no law has yet had a say. */
export type ForceRows = {
  readonly guards: { readonly id: Int32Array; readonly admission: Int32Array };
  readonly sanctions: Owned & {
    readonly days: Int32Array;
    readonly final: Int32Array;
    /** The day of becoming final where no other is known. */
    readonly applied: Int32Array;
    /** `NO_START` while not served. */
    readonly fulfilled: Int32Array;
  };
  /** The end of the calendar while a leave lasts. */
  readonly leaves: Owned & { readonly from: Int32Array; readonly to: Int32Array };
};

/** In place of the kind of a leave that has none. */
export const NO_KIND = -1;

function placeOf(names: Names, name: string): number {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}

function sanctionRows(facts: readonly OwnedSanction[]): ForceRows['sanctions'] {
  const names: Names = [];
  return {
    guard: Int32Array.from(facts, (fact) => (fact.annulled === true ? NOBODY : fact.guardId)),
    kind: Int32Array.from(facts, ({ kind }) => placeOf(names, kind)),
    names,
    days: Int32Array.from(facts, ({ days }) => days ?? 0),
    final: Int32Array.from(facts, ({ finalOn }) => toDayNumber(finalOn)),
    applied: Int32Array.from(facts, ({ appliedOn, finalOn }) => toDayNumber(appliedOn ?? finalOn)),
    fulfilled: Int32Array.from(facts, ({ fulfilledOn }) =>
      fulfilledOn === null ? NO_START : toDayNumber(fulfilledOn),
    ),
  };
}

function leaveRows(facts: readonly OwnedLeave[]): ForceRows['leaves'] {
  const names: Names = [];
  return {
    guard: Int32Array.from(facts, ({ guardId }) => guardId),
    kind: Int32Array.from(facts, ({ kind }) => (kind === undefined ? NO_KIND : placeOf(names, kind))),
    names,
    from: Int32Array.from(facts, ({ from }) => toDayNumber(from)),
    to: Int32Array.from(facts, ({ to }) => (to === null ? LAST_DAY : toDayNumber(to))),
  };
}

/** Facts held one by one, as rows; annulled sanctions are nobody's. */
export function rowsOf({ guards, sanctions, leaves }: ForceFacts): ForceRows {
  return {
    guards: {
      id: Int32Array.from(guards, ({ id }) => id),
      admission: Int32Array.from(guards, ({ admission }) => toDayNumber(admission)),
    },
    sanctions: sanctionRows(sanctions),
    leaves: leaveRows(leaves),
  };
}
