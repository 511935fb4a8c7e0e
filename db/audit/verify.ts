import type { z } from 'zod';
import type { auditBreak } from '../../shared/audit/contract.ts';
import type { Reader } from '../reader.ts';
import { type EntryRow, entryHash, GENESIS } from './chain.ts';
import { type HeadLine, LARGEST_LAG, MISSING } from './head.ts';
import { headMessage, type Signer } from './signing.ts';

type Break = z.infer<typeof auditBreak>;
export type Verdict = {
  readonly entries: number;
  readonly headSeq: number | null;
  readonly broken: Break | null;
};

export const PAGE = 5_000;

/** How the verification speaks and judges. */
export type Verification = {
  /** Whose signatures the lines of the head must bear. */
  readonly signer: Signer;
  /** Hears how many of how many entries were read; may throw to end it. */
  readonly told: (done: number, total: number) => Promise<void>;
};

/**
 * Recomputes the whole chain, then compares it with every line of the head kept outside. Names the first broken entry:
 * `edited` its content or link, `gap` an entry is missing before it, `truncated` the tail is gone from it on,
 * `forged` the chain is whole but is not the one the head saw, `head` the outside log was absent, altered or cut,
 * `signature` its line is not signed by the installation.
 * A database ahead of the head by at most `LARGEST_LAG` entries is what a crash leaves, and is well. Database and head
 * put back together to an older state are not seen here: that needs a copy of the head kept elsewhere.
 */
export async function verifyChain(
  db: Reader,
  lines: readonly HeadLine[] | null,
  { signer, told }: Verification,
): Promise<Verdict> {
  const seen = new Map<number, string>();
  const wanted = new Set(lines?.map(({ seq }) => seq));
  const total = await lastSeq(db);
  let last = { seq: 0, hash: GENESIS };
  let entries = 0;
  let broken: Break | null = null;
  for (;;) {
    const page = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const entry of page) {
      broken ??= breakAt(entry, last);
      if (wanted.has(entry.seq)) seen.set(entry.seq, entry.hash);
      last = entry;
    }
    entries += page.length;
    await told(entries, Math.max(entries, total));
    if (page.length < PAGE) break;
  }
  const outside =
    lines === null ? { seq: last.seq, reason: 'head' as const } : breakInHead(lines, seen, last.seq, signer);
  return { entries, headSeq: lastSeen(lines ?? []), broken: earlier(broken, outside) };
}

/** The number of the last entry, 0 where there is none. */
export async function lastSeq(db: Reader): Promise<number> {
  const last = await db
    .selectFrom('audit_entry')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.seq ?? 0;
}

/** The last entry that the log vouches for, or null. A stray line vouches for nothing. */
function lastSeen(lines: readonly HeadLine[]): number | null {
  const seqs = lines
    .filter(({ authentic, hash, seq }) => authentic && hash !== MISSING && Number.isSafeInteger(seq))
    .map(({ seq }) => seq);
  return seqs.length === 0 ? null : seqs.reduce((a, b) => Math.max(a, b));
}

/** How an entry breaks the chain after the one before it, or null. */
export function breakAt(entry: EntryRow, before: { seq: number; hash: string }): Break | null {
  if (entry.seq !== before.seq + 1) return { seq: before.seq + 1, reason: 'gap' };
  if (entry.prev_hash !== before.hash || entry.hash !== entryHash(entry))
    return { seq: entry.seq, reason: 'edited' };
  return null;
}

function breakInHead(
  lines: readonly HeadLine[],
  seen: ReadonlyMap<number, string>,
  end: number,
  signer: Signer,
): Break | null {
  if (lines.length === 0 && end > 0) return { seq: end, reason: 'head' };
  const unseen = (lastSeen(lines) ?? 0) + 1;
  let first: Break | null = end - unseen >= LARGEST_LAG ? { seq: unseen, reason: 'head' } : null;
  for (const line of lines) first = earlier(first, breakInLine(line, seen, end, signer));
  return first;
}

function breakInLine(
  line: HeadLine,
  seen: ReadonlyMap<number, string>,
  end: number,
  signer: Signer,
): Break | null {
  if (!line.authentic || line.hash === MISSING)
    return { seq: Number.isSafeInteger(line.seq) ? line.seq : end, reason: 'head' };
  if (line.seq > end) return { seq: end + 1, reason: 'truncated' };
  if (seen.get(line.seq) !== line.hash) return { seq: line.seq, reason: 'forged' };
  return isSignedBy(signer, line) ? null : { seq: line.seq, reason: 'signature' };
}

function isSignedBy({ since, installId, holds }: Signer, line: HeadLine): boolean {
  if (line.signature === null) return line.seq <= since;
  return holds(headMessage(installId, line), line.signature);
}

/** Of the same entry, what the chain itself shows comes first. */
function earlier(a: Break | null, b: Break | null): Break | null {
  if (a === null || b === null) return a ?? b;
  return b.seq < a.seq ? b : a;
}
