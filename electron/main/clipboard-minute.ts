import { createHash } from 'node:crypto';

/** A secret stays in the clipboard at most so long, in milliseconds. */
export const CLIPBOARD_MS = 60_000;

/** The clipboard of the system; older runtimes answer at once, newer ones with a promise. */
export type Board = { readonly readText: () => Promise<string> | string; readonly clear: () => void };

export type ClipboardMinute = {
  /** The page has just copied a secret: what the clipboard holds now leaves it within a minute. */
  readonly holds: () => Promise<void>;
  /** Takes it out now, unless something else was copied since. */
  readonly forget: () => Promise<void>;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Takes copied secrets out of the clipboard, and nothing else that the person copied afterwards. */
export function createClipboardMinute(board: Board): ClipboardMinute {
  let held: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  const forget = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const secret = held;
    held = null;
    if (secret !== null && digest(await board.readText()) === secret) board.clear();
  };
  const holds = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    held = digest(await board.readText());
    timer = setTimeout(() => void forget().catch(() => undefined), CLIPBOARD_MS);
  };
  return { holds, forget };
}
