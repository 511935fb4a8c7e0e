import { toDayNumber } from '../time/civil-date.ts';
import type { LeaveFact, SanctionFact } from './facts.ts';
import { type Program, placeOfKind } from './program.ts';
import { counts, lastDayOf } from './windows.ts';

export type OwnedSanction = SanctionFact & { readonly guardId: number };
export type OwnedLeave = LeaveFact & { readonly guardId: number };

/** The facts of many guards as they are read: in any order, each with the guard it belongs to. */
export type ForceFacts = {
  readonly guards: readonly { readonly id: number; readonly admission: string }[];
  readonly sanctions: readonly OwnedSanction[];
  readonly leaves: readonly OwnedLeave[];
};

/** In place of the day from which a sanction's windows count, while they cannot. */
export const NO_START = 2 ** 30 - 1;

/** After the last of a guard. */
export const NONE = -1;

/** The facts of a guard are a chain: the first is at `first[guard]`, the one after `i` at `next[i]`. */
type Chain = { readonly first: Int32Array; readonly next: Int32Array };

/**
 * The facts of a force as day numbers, one column each, filled in the order of reading: reading the rows a second time,
 * guard by guard, costs more than all the rest. Annulled sanctions and leaves that do not count are in no chain.
 */
export type Columns = {
  readonly program: Program;
  /** Ids of the guards: the place of a guard here is its number in the columns. */
  readonly ids: readonly number[];
  readonly admission: Int32Array;
  readonly sanctions: Chain & {
    readonly final: Int32Array;
    readonly start: Int32Array;
    readonly kind: Int32Array;
    readonly days: Int32Array;
    /** Room for the day on which sanction `i` leaves window `w`, at `i × windows + w`; see `standingOf`. */
    readonly ends: Int32Array;
  };
  readonly leaves: Chain & { readonly from: Int32Array; readonly to: Int32Array };
};

function chainOf(guards: number, facts: number): Chain {
  return { first: new Int32Array(guards).fill(NONE), next: new Int32Array(facts).fill(NONE) };
}

/** The place of each guard by id; the ids of a table are small integers without large gaps. */
type Places = { readonly size: number; readonly get: (id: number) => number | undefined };

/** A table looks places up faster than a map, unless ids are so far apart that it would be mostly empty. */
function placesOf(ids: readonly number[]): Places {
  const last = ids.reduce((most, id) => Math.max(most, id), 0);
  if (last > 1_000 + ids.length * 8 || ids.some((id) => id < 0)) {
    return new Map(ids.map((id, place) => [id, place]));
  }
  const table = new Int32Array(last + 1).fill(NONE);
  for (const [place, id] of ids.entries()) table[id] = place;
  return {
    size: ids.length,
    get: (id) => {
      const place = table[id] ?? NONE;
      return place === NONE ? undefined : place;
    },
  };
}

/** The day from which the windows of a sanction count; `NO_START` while they cannot. */
export function startOf(fact: SanctionFact, { behavior: { countsFrom } }: Program): number {
  if (countsFrom === 'fulfilledOn')
    return fact.fulfilledOn === null ? NO_START : toDayNumber(fact.fulfilledOn);
  return toDayNumber(countsFrom === 'appliedOn' ? (fact.appliedOn ?? fact.finalOn) : fact.finalOn);
}

// From the last to the first, so that each chain keeps the order of reading.
function sanctionColumns(
  program: Program,
  places: Places,
  facts: readonly OwnedSanction[],
): Columns['sanctions'] {
  const column = () => new Int32Array(facts.length);
  const ends = new Int32Array(facts.length * program.windows.length);
  const chain = chainOf(places.size, facts.length);
  const columns = { ...chain, final: column(), start: column(), kind: column(), days: column(), ends };
  const { first, next, final, start, kind, days } = columns;
  for (let row = facts.length - 1; row >= 0; row -= 1) {
    const fact = facts[row];
    const guard = fact === undefined || fact.annulled === true ? undefined : places.get(fact.guardId);
    if (fact === undefined || guard === undefined) continue;
    final[row] = toDayNumber(fact.finalOn);
    start[row] = startOf(fact, program);
    kind[row] = placeOfKind(program, fact.kind);
    days[row] = fact.days ?? 0;
    next[row] = first[guard] ?? NONE;
    first[guard] = row;
  }
  return columns;
}

function leaveColumns(
  { behavior }: Program,
  places: Places,
  facts: readonly OwnedLeave[],
): Columns['leaves'] {
  const size = behavior.leaves.off ? 0 : facts.length;
  const columns = { ...chainOf(places.size, size), from: new Int32Array(size), to: new Int32Array(size) };
  const { first, next, from, to } = columns;
  for (let row = size - 1; row >= 0; row -= 1) {
    const fact = facts[row];
    const guard = fact !== undefined && counts(fact, behavior.leaves) ? places.get(fact.guardId) : undefined;
    if (fact === undefined || guard === undefined) continue;
    from[row] = toDayNumber(fact.from);
    to[row] = lastDayOf(fact);
    next[row] = first[guard] ?? NONE;
    first[guard] = row;
  }
  return columns;
}

/** The facts of a force in columns, under the rules of a program. */
export function columnsOf(program: Program, { guards, sanctions, leaves }: ForceFacts): Columns {
  const ids = guards.map(({ id }) => id);
  const places = placesOf(ids);
  return {
    program,
    ids,
    admission: Int32Array.from(guards, ({ admission }) => toDayNumber(admission)),
    sanctions: sanctionColumns(program, places, sanctions),
    leaves: leaveColumns(program, places, leaves),
  };
}
