type Holder = { readonly id: number; readonly roles: readonly string[] };

/** Who is taken to have signed when nobody says: the only holder of the first role named that one person alone holds. */
export function presumedSigner<H extends Holder>(
  signs: readonly string[],
  people: readonly H[],
): H | undefined {
  for (const wanted of signs) {
    const [only, ...others] = people.filter((one) => one.roles.includes(wanted));
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
}
