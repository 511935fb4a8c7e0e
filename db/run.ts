import type { Transaction } from 'kysely';
import type { AnyProcedure } from '../shared/contract/procedure.ts';
import { namedSlots } from './accounts/slot-names.ts';
import type { Event } from './audit/journal.ts';
import { type Repeatable, remember, replyTo } from './audit/replies.ts';
import type { Session, Subject } from './context.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { Office } from './office.ts';
import type { Database } from './schema.ts';

type Plain = (context: unknown, input: unknown) => unknown;
export type Handler = Plain | { readonly prepare: (context: unknown, input: unknown) => Promise<Plain> };

/** A call that was found, allowed and parsed. */
export type Call = {
  readonly office: Office;
  readonly session: Session;
  readonly path: string;
  readonly procedure: AnyProcedure;
  readonly handler: Handler;
  readonly key: string | undefined;
  readonly input: unknown;
  readonly today: string;
  readonly now: string;
  readonly random: (size: number) => Uint8Array;
  readonly log: Log;
  readonly jobs: Jobs;
};

/** Reads; a sensitive reading whose audit entry cannot be written does not answer. */
export async function runQuery(call: Call): Promise<unknown> {
  const { office, procedure } = call;
  const { db, journal } = office;
  const base = { ...signedIn(call), headLines: office.headLog.lines };
  if (!procedure.sensitive) {
    return procedure.output.parse(await runPlain(call, { ...base, db, about: () => undefined }));
  }
  const { reply, head } = await db.transaction().execute(async (trx) => {
    const subject = subjectOf();
    const value = await runPlain(call, { ...base, db: trx, about: subject.about });
    return {
      reply: procedure.output.parse(value),
      head: await journal.record(trx, [eventOf(call, subject.get(), journal.digest(call.input))]),
    };
  });
  journal.committed(head);
  return reply;
}

/** Keeps the caller's own unfinished form: a transaction without audit entry or idempotency key. */
export async function runDraft(call: Call): Promise<unknown> {
  return call.office.db
    .transaction()
    .execute(async (trx) => call.procedure.output.parse(await runPlain(call, { ...signedIn(call), trx })));
}

/**
 * Writes: rows, audit entry and reply commit together, and from then on the answer is never a refusal. A repetition under
 * the same key answers again without acting, or, where the reply held a secret, is told that it was done.
 */
export async function runCommand(call: Call): Promise<unknown> {
  const { office, key, input } = call;
  const { db, journal } = office;
  const inputDigest = journal.digest(input);
  const repeatable = key === undefined ? null : repeatableOf(call, key, inputDigest);
  const known = repeatable === null ? null : await replyTo(db, repeatable);
  if (known !== null) return JSON.parse(known);
  const work = await prepare(call);
  try {
    const done = await db.transaction().execute((trx) => commandIn(trx, call, work, repeatable, inputDigest));
    journal.committed(done.head);
    return done.reply;
  } finally {
    if (office.keys.unsettled()) await settle(call);
  }
}

// Where no reply is given again, the secrets need not tell one call from another.
function repeatableOf(
  { office, session, path, procedure, input }: Call,
  key: string,
  digest: string,
): Repeatable {
  const { secretReply } = procedure;
  return {
    key,
    actorId: session.accountId,
    procedure: path,
    inputDigest: secretReply === null ? office.journal.repeatDigest(input) : digest,
    secretReply,
  };
}

/** Leaves in the trail that someone tried what they may not. Never throws: the refusal does not depend on it. */
export async function recordRefusal(
  { office: { db, journal }, session }: Pick<Call, 'office' | 'session'>,
  { path, now, log }: Pick<Call, 'path' | 'now' | 'log'>,
): Promise<void> {
  const tried = { at: now, actor: session, procedure: path, subject: null, reason: null };
  try {
    const head = await db
      .transaction()
      .execute((trx) => journal.record(trx, [{ ...tried, inputDigest: '', outcome: 'refused' }]));
    journal.committed(head);
  } catch (error) {
    log.failure('refused', path, error);
  }
}

async function commandIn(
  trx: Transaction<Database>,
  call: Call,
  work: Plain,
  repeatable: Repeatable | null,
  inputDigest: string,
) {
  const { office, random, now } = call;
  const subject = subjectOf();
  const context = { ...signedIn(call), trx, about: subject.about, random, keys: office.keys };
  const reply = call.procedure.output.parse(await work(context, call.input));
  const head = await office.journal.record(trx, [eventOf(call, subject.get(), inputDigest)]);
  if (repeatable !== null) await remember(trx, repeatable, JSON.stringify(reply), now);
  return { reply, head };
}

async function prepare(call: Call): Promise<Plain> {
  const { handler, office, random, input } = call;
  if (typeof handler === 'function') return handler;
  return handler.prepare({ ...signedIn(call), db: office.db, random, keys: office.keys }, input);
}

// The database already says which slots count; a disk that refuses this is tidied at the next opening.
async function settle({ office, path, log }: Call): Promise<void> {
  try {
    office.keys.settle(await namedSlots(office.db));
  } catch (error) {
    log.failure('settle', path, error);
  }
}

function runPlain({ handler, input }: Call, context: unknown): unknown {
  if (typeof handler !== 'function') throw new TypeError('only commands prepare');
  return handler(context, input);
}

const signedIn = ({ session, today, now, jobs }: Call) => ({ session, today, now, jobs });

type About = { readonly subject: string | null; readonly reason: string | null };

function eventOf({ now, session, path }: Call, { subject, reason }: About, inputDigest: string): Event {
  return {
    at: now,
    actor: session,
    procedure: path,
    subject,
    reason,
    inputDigest,
    outcome: 'ok',
  };
}

function subjectOf() {
  let named: About = { subject: null, reason: null };
  return {
    about: (subject: Subject, reason?: string): void => {
      named = { subject, reason: reason ?? null };
    },
    get: () => named,
  };
}
