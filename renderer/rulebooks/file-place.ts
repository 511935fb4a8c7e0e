/** A place of a file in words: names as the file writes them, positions counted from one. */
export function filePlaceWords(path: string): string {
  return path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? `${Number(part) + 1}º` : part))
    .join(' › ');
}
