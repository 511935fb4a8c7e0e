import { randomBytes } from 'node:crypto';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import type { Session } from '../context.ts';
import { hmac } from '../crypto.ts';
import type { Log } from '../log.ts';
import type { Database } from '../schema.ts';
import { type EntryRow, entryHash, GENESIS } from './chain.ts';
import type { Head, HeadLog } from './head.ts';

/** What happened, before it takes its place in the chain. */
export type Event = {
  readonly at: string;
  /** Null for what the application itself records. */
  readonly actor: Pick<Session, 'accountId' | 'name'> | null;
  readonly procedure: string;
  readonly subject: string | null;
  readonly reason: string | null;
  readonly inputDigest: string;
  readonly outcome: string;
};

/** Writes the audit trail of an open file, of which this process is the only writer. */
export type Journal = {
  /** Names an input without telling it, for the trail: keyed digest, secrets left out. */
  readonly digest: (input: unknown) => string;
  /**
   * Names an input with its secrets, to tell a repetition from another call. They enter under a key that dies with this
   * process: kept under the key of the file, a digest would let whoever holds it try passwords fast. What tells who spoke
   * stays out here too, so that a repetition is known for one after the process fell.
   */
  readonly repeatDigest: (input: unknown) => string;
  /** Chains events inside the transaction; `committed` must follow its COMMIT. */
  readonly record: (trx: Transaction<Database>, events: readonly Event[]) => Promise<Head>;
  /** Moves the head, in memory and outside the database. Never throws: what the disk refuses now goes with the next. */
  readonly committed: (head: Head) => void;
  /** Writes the lines that the disk refused before, if it takes them now. Never throws. */
  readonly flush: () => void;
  readonly head: () => Head;
};

const INSERT_ENTRY = `insert into audit_entry
  (seq, at, actor_id, actor_name, procedure, subject, reason, input_digest, outcome, prev_hash, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const SYSTEM = 'Lisura';
const SECRETS = new Set(['password', 'current', 'next', 'newPassword', 'recoveryKey']);
// What tells who spoke, or may: whoever holds the key of the file could try names against the digest.
const TOLD = new Set([
  'identity',
  'citizen',
  'narrative',
  'comment',
  'described',
  'witnesses',
  'vehicle',
  'unit',
  'address',
  'district',
]);

/** The journal of an open file, going on from its last entry; `digestKey` has 32 bytes. */
export async function openJournal(
  db: Kysely<Database>,
  headLog: HeadLog,
  digestKey: Uint8Array,
  log: Log,
): Promise<Journal> {
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const ownKey = randomBytes(32);
  let head: Head = last ?? { seq: 0, hash: GENESIS };
  let unwritten: readonly Head[] = [];
  const flush = (): void => {
    if (unwritten.length === 0) return;
    try {
      headLog.append(unwritten);
      unwritten = [];
    } catch (error) {
      log.failure('head', 'audit.head', error);
    }
  };
  return {
    digest: (input) =>
      hmac(
        digestKey,
        canonical(input, () => ''),
      ),
    repeatDigest: (input) =>
      hmac(
        digestKey,
        canonical(input, (secret) => hmac(ownKey, secret)),
      ),
    record: async (trx, events) => {
      let latest = head;
      for (const event of events) {
        latest = await insertAfter(trx, latest, event);
      }
      return latest;
    },
    committed: (next) => {
      head = next;
      unwritten = [...unwritten, next];
      flush();
    },
    flush,
    head: () => head,
  };
}

async function insertAfter(trx: Transaction<Database>, before: Head, event: Event): Promise<Head> {
  const entry: Omit<EntryRow, 'hash'> = {
    seq: before.seq + 1,
    at: event.at,
    actor_id: event.actor?.accountId ?? null,
    actor_name: event.actor?.name ?? SYSTEM,
    procedure: event.procedure,
    subject: event.subject,
    reason: event.reason,
    input_digest: event.inputDigest,
    outcome: event.outcome,
    prev_hash: before.hash,
  };
  const hash = entryHash(entry);
  await trx.executeQuery(CompiledQuery.raw(INSERT_ENTRY, [...Object.values(entry), hash]));
  return { seq: entry.seq, hash };
}

function canonical(value: unknown, hide: (secret: string) => string): string {
  return (
    JSON.stringify(value, (key, part: unknown) => {
      if (TOLD.has(key)) return '';
      if (SECRETS.has(key)) return hide(typeof part === 'string' ? part : JSON.stringify(part));
      if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'null'
  );
}
