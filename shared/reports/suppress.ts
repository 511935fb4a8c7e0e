/** A count that is published, or null for one that is withheld. */
export type Published = number | null;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Whether what is withheld stays unknown to who knows the total: several cells, none zero, that together leave each of
 * them at least `smallest` possible values.
 */
function safe(withheld: readonly number[], smallest: number): boolean {
  return withheld.length > 1 && sum(withheld) - withheld.length + 1 >= smallest;
}

/**
 * Withholds the cells of a table under `smallest`, and as many others, smallest first, as it takes that none can be found
 * by subtraction from the total. Where even that is not enough, every cell, zeros too. `counts` are whole and add up to
 * the total; the total itself is withheld when it is under `smallest` and not zero.
 */
export function suppress(
  counts: readonly number[],
  smallest: number,
): { readonly total: Published; readonly counts: readonly Published[] } {
  const total = sum(counts);
  const nothing = counts.map(() => null);
  if (total > 0 && total < smallest) return { total: null, counts: nothing };
  const withheld = new Set([...counts.keys()].filter((at) => isSmall(counts[at] ?? 0, smallest)));
  if (withheld.size === 0) return { total, counts };
  const others = [...counts.keys()]
    .filter((at) => (counts[at] ?? 0) >= smallest)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const valuesOf = () => [...withheld].map((at) => counts[at] ?? 0);
  while (!safe(valuesOf(), smallest)) {
    const next = others.shift();
    if (next === undefined) return { total, counts: nothing };
    withheld.add(next);
  }
  return { total, counts: counts.map((count, at) => (withheld.has(at) ? null : count)) };
}

function isSmall(count: number, smallest: number): boolean {
  return count > 0 && count < smallest;
}
