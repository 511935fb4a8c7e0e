import { MAX_EXPORTED } from '../../../shared/exports/contract.ts';

/** Every row to be exported; `cut` when there were more than fit one file. */
export type AllRows<R> = { readonly rows: readonly R[]; readonly cut: boolean };

/** Reads what the list has not read yet; `told` hears how many rows have come, `signal` ends it. */
export type ReadAll<R> = (told: (read: number) => void, signal: AbortSignal) => Promise<AllRows<R>>;

type Page<R> = { readonly rows: readonly R[]; readonly next: number | null };

/** Reads page after page, from the first; `next` is where the page that follows begins, null when none does. */
export function pageReader<R>(read: (before: number | null) => Promise<Page<R>>): ReadAll<R> {
  return async (told, signal) => {
    const rows: R[] = [];
    let before: number | null = null;
    do {
      const page: Page<R> = await read(before);
      signal.throwIfAborted();
      rows.push(...page.rows);
      told(Math.min(rows.length, MAX_EXPORTED));
      before = page.next;
    } while (before !== null && rows.length < MAX_EXPORTED);
    return { rows: rows.slice(0, MAX_EXPORTED), cut: before !== null || rows.length > MAX_EXPORTED };
  };
}
