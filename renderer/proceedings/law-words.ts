/** `Código de conduta (Lei 1.234/2021)`; only the title where the number is not known. */
export function lawWords({
  title,
  lawNumber,
}: {
  readonly title: string;
  readonly lawNumber: string;
}): string {
  return lawNumber === '' || title.includes(lawNumber) ? title : `${title} (${lawNumber})`;
}
