import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import type { Session } from '../context.ts';
import { hmac } from '../crypto.ts';
import type { Database } from '../schema.ts';
import { type EntryRow, entryHash, GENESIS } from './chain.ts';
import type { HeadLog } from './head.ts';

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

type Head = { readonly seq: number; readonly hash: string };

/** A command and the key under which its caller may repeat it. */
export type Repeatable = {
  readonly key: string;
  readonly actorId: number;
  readonly procedure: string;
  readonly inputDigest: string;
};

/** Writes the audit trail of an open file, of which this process is the only writer. */
export type Journal = {
  /** Names an input without telling it: keyed digest, secrets left out. */
  readonly digest: (input: unknown) => string;
  /** Chains events inside the transaction; `committed` must follow its COMMIT. */
  readonly record: (trx: Transaction<Database>, events: readonly Event[]) => Promise<Head>;
  /** Moves the head, in memory and outside the database. */
  readonly committed: (head: Head) => void;
  readonly head: () => Head;
  /** The reply already given under this key, as JSON, or null. Throws `conflict` when the key served something else. */
  readonly replyTo: (db: Kysely<Database>, call: Repeatable) => Promise<string | null>;
  readonly remember: (
    trx: Transaction<Database>,
    call: Repeatable,
    reply: string,
    at: string,
  ) => Promise<void>;
};

const INSERT_ENTRY = `insert into audit_entry
  (seq, at, actor_id, actor_name, procedure, subject, reason, input_digest, outcome, prev_hash, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const SYSTEM = 'Lisura';
const SECRETS = new Set(['password', 'current', 'next', 'newPassword', 'recoveryKey']);

export async function openJournal(
  db: Kysely<Database>,
  log: HeadLog,
  digestKey: Uint8Array,
): Promise<Journal> {
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  let head: Head = last ?? { seq: 0, hash: GENESIS };
  return {
    digest: (input) => hmac(digestKey, canonical(input)),
    record: async (trx, events) => {
      let latest = head;
      for (const event of events) {
        latest = await insertAfter(trx, latest, event);
      }
      return latest;
    },
    committed: (next) => {
      head = next;
      log.append(next.seq, next.hash);
    },
    head: () => head,
    replyTo,
    remember,
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

async function replyTo(db: Kysely<Database>, call: Repeatable): Promise<string | null> {
  const known = await db
    .selectFrom('idempotency')
    .select(['actor_id', 'procedure', 'input_digest', 'reply'])
    .where('key', '=', call.key)
    .executeTakeFirst();
  if (known === undefined) return null;
  const same =
    known.actor_id === call.actorId &&
    known.procedure === call.procedure &&
    known.input_digest === call.inputDigest;
  if (!same) throw conflict('Esta operação já foi registrada com outros dados.');
  return known.reply;
}

async function remember(
  trx: Transaction<Database>,
  call: Repeatable,
  reply: string,
  at: string,
): Promise<void> {
  await trx
    .insertInto('idempotency')
    .values({
      key: call.key,
      actor_id: call.actorId,
      procedure: call.procedure,
      input_digest: call.inputDigest,
      reply,
      at,
    })
    .execute();
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (key, part: unknown) => {
      if (SECRETS.has(key) && typeof part === 'string') return '';
      if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'null'
  );
}
