/** Pages of a PDF as its root page node counts them. */
export function pageCount(content: Uint8Array): number {
  const counts = Buffer.from(content)
    .toString('latin1')
    .matchAll(/\/Count (\d+)/g);
  return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}
