/** The values of an unfinished form as a draft keeps them: without the fields that no draft may hold. */
export function draftBody(values: Readonly<Record<string, unknown>>, without: readonly string[]): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(values).filter(([field]) => !without.includes(field))),
  );
}
