/** Lines that say the same; a withheld value is null. */
export type LineGroup = { readonly values: (string | null)[]; readonly count: number };

function merged(groups: readonly LineGroup[]): LineGroup[] {
  const known = new Map<string, LineGroup>();
  for (const group of groups) {
    const key = JSON.stringify(group.values);
    const same = known.get(key);
    known.set(key, same === undefined ? group : { ...same, count: same.count + group.count });
  }
  return [...known.values()];
}

const without = ({ values, count }: LineGroup, at: number): LineGroup => ({
  values: values.map((value, place) => (place === at ? null : value)),
  count,
});

/** The few lines left without any value take with them the smallest other groups, until they are enough. */
function enlarged(groups: readonly LineGroup[], smallest: number): LineGroup[] {
  const [few, ...others] = groups.toSorted((a, b) => a.count - b.count);
  if (few === undefined || few.count >= smallest) return [...groups];
  const [next, ...rest] = others;
  if (next === undefined) return [];
  const together = { values: few.values.map(() => null), count: few.count + next.count };
  return enlarged(merged([together, ...rest]), smallest);
}

/**
 * Makes every line equal to at least `smallest` − 1 others: lines too few of a kind lose one value after another, in
 * `order` (places of `values`), and no more than they need. Lines are kept, unless all together are fewer than
 * `smallest`: then none is left.
 */
export function anonymous(
  lines: readonly LineGroup[],
  order: readonly number[],
  smallest: number,
): LineGroup[] {
  const stages = order.reduce(
    (groups, at) => merged(groups.map((group) => (group.count < smallest ? without(group, at) : group))),
    merged(lines),
  );
  return enlarged(stages, smallest);
}
