export type Side = 'mine' | 'theirs';

/** A field that is not the same on this screen and in the record, and which of the two seems wanted. */
export type Difference<K extends string> = {
  readonly field: K;
  readonly proposal: Side;
  /** Whether both changed it: then the person must look. */
  readonly clash: boolean;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Compares what this screen began with, what it holds now and what is recorded now. Changed on one side only, that side is
 * proposed; on both, the one in front of the person.
 */
export function differences<T extends object, K extends keyof T & string>(
  base: T,
  mine: T,
  theirs: T,
  fields: readonly K[],
): readonly Difference<K>[] {
  return fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => {
      const untouched = same(mine[field], base[field]);
      return {
        field,
        proposal: untouched ? 'theirs' : 'mine',
        clash: !untouched && !same(theirs[field], base[field]),
      };
    });
}

/** This screen's values with those fields of the record that were chosen, and its version. */
export function merged<T extends object, K extends keyof T & string>(
  mine: T,
  theirs: T,
  taken: readonly K[],
): T {
  const chosen: Partial<T> = {};
  for (const field of taken) chosen[field] = theirs[field];
  return { ...mine, ...chosen };
}
