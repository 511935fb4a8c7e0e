import { toDayNumber } from '../time/civil-date.ts';
import type { SanctionFact } from './facts.ts';
import { type ForceRows, NO_KIND, NO_START, NOBODY } from './force-rows.ts';
import type { Program } from './program.ts';
import { countsKind } from './windows.ts';

/** After the last of a guard. */
export const NONE = -1;

/** The facts of a guard are a chain: the first is at `first[guard]`, the one after `i` at `next[i]`. */
type Chain = { readonly first: Int32Array; readonly next: Int32Array };

/**
 * The facts of a force under a rule, each guard's as a chain: laying the rows out again, guard by guard, costs more than
 * all the rest. Annulled sanctions and leaves that do not count are in no chain.
 */
export type Columns = {
  readonly program: Program;
  /** Ids of the guards: the place of a guard here is its number in the columns. */
  readonly ids: Int32Array;
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

/** The place of each guard by id, `NONE` where there is none. */
type PlaceOf = (id: number) => number;

/** A table looks places up faster than a map, unless ids are so far apart that it would be mostly empty. */
function placesOf(ids: Int32Array): PlaceOf {
  const last = ids.reduce((most, id) => Math.max(most, id), 0);
  if (last > 1_000 + ids.length * 8) {
    const places = new Map(Array.from(ids, (id, place) => [id, place]));
    return (id) => places.get(id) ?? NONE;
  }
  const table = new Int32Array(last + 1).fill(NONE);
  for (let place = 0; place < ids.length; place += 1) table[ids[place] ?? 0] = place;
  return (id) => table[id] ?? NONE;
}

/** The day from which the windows of a sanction count; `NO_START` while they cannot. */
export function startOf(fact: SanctionFact, { behavior: { countsFrom } }: Program): number {
  if (countsFrom === 'fulfilledOn')
    return fact.fulfilledOn === null ? NO_START : toDayNumber(fact.fulfilledOn);
  return toDayNumber(countsFrom === 'appliedOn' ? (fact.appliedOn ?? fact.finalOn) : fact.finalOn);
}

/** From the last to the first, so that each chain keeps the order of reading. */
function chainOf(guards: number, owners: Int32Array, placeOf: PlaceOf): Chain {
  const first = new Int32Array(guards).fill(NONE);
  const next = new Int32Array(owners.length).fill(NONE);
  for (let row = owners.length - 1; row >= 0; row -= 1) {
    const guard = placeOf(owners[row] ?? NONE);
    if (guard === NONE) continue;
    next[row] = first[guard] ?? NONE;
    first[guard] = row;
  }
  return { first, next };
}

function startColumn({ behavior: { countsFrom } }: Program, rows: ForceRows['sanctions']): Int32Array {
  return { fulfilledOn: rows.fulfilled, appliedOn: rows.applied, finalOn: rows.final }[countsFrom];
}

function leaveOwners({ behavior: { leaves: rule } }: Program, rows: ForceRows['leaves']): Int32Array {
  const counted = rows.names.map((name) => countsKind(name, rule));
  if (counted.every((counts) => counts)) return rows.guard;
  return rows.guard.map((guard, row) => (counted[rows.kind[row] ?? NO_KIND] === false ? NOBODY : guard));
}

/** The facts of a force in columns, under the rules of a program. */
export function columnsOf(program: Program, { guards, sanctions, leaves }: ForceRows): Columns {
  const placeOf = placesOf(guards.id);
  const count = guards.id.length;
  const cells = sanctions.names.map((name) => program.kinds.get(name) ?? program.kinds.size);
  const owners = program.behavior.leaves.off ? new Int32Array() : leaveOwners(program, leaves);
  return {
    program,
    ids: guards.id,
    admission: guards.admission,
    sanctions: {
      ...chainOf(count, sanctions.guard, placeOf),
      final: sanctions.final,
      start: startColumn(program, sanctions),
      kind: sanctions.kind.map((name) => cells[name] ?? program.kinds.size),
      days: sanctions.days,
      ends: new Int32Array(sanctions.guard.length * program.windows.length),
    },
    leaves: { ...chainOf(count, owners, placeOf), from: leaves.from, to: leaves.to },
  };
}
