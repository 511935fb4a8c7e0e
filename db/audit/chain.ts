import type { Selectable } from 'kysely';
import { sha256 } from '../crypto.ts';
import type { Database } from '../schema.ts';

export type EntryRow = Selectable<Database['audit_entry']>;

/** What the first entry is chained to. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over every field in fixed order, the hash of the entry before included. */
export function entryHash(entry: Omit<EntryRow, 'hash'>): string {
  return sha256(
    JSON.stringify([
      entry.seq,
      entry.at,
      entry.actor_id,
      entry.actor_name,
      entry.procedure,
      entry.subject,
      entry.reason,
      entry.input_digest,
      entry.outcome,
      entry.prev_hash,
    ]),
  );
}
