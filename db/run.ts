import type { Transaction } from 'kysely';
import { AppError } from '../shared/contract/errors.ts';
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
type Prepare<T> = (context: unknown, input: unknown) => Promise<T>;
type Work = { readonly run: Plain; readonly undo: () => void };
export type Handler =
  | Plain
  | { readonly prepare: Prepare<Plain>; readonly aside?: never }
  | { readonly prepare: Prepare<Work>; readonly aside: true };

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
  /** Gives the turn to others while something slow is waited for. */
  readonly stepAside: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Reads; a sensitive reading whose audit entry cannot be written does not answer. */
export async function runQuery(call: Call): Promise<unknown> {
  const { office, procedure } = call;
  const { db, journal } = office;
  const base = { ...signedIn(call), headLines: office.headLog.lines };
  if (!procedure.sensitive) {
    return procedure.output.parse(await runPlain(call, { ...base, db, about: () => undefined }));
  }
  const subject = subjectOf();
  const read = async (trx: Transaction<Database>) => {
    const value = await runPlain(call, { ...base, db: trx, about: subject.about });
    return {
      reply: procedure.output.parse(value),
      head: await journal.record(trx, [eventOf(call, subject.get(), journal.digest(call.input))]),
    };
  };
  const { reply, head } = await traced(call, subject, () => db.transaction().execute(read));
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
  const subject = subjectOf();
  const work = await traced(call, subject, () => prepare(call));
  const context = { ...signedIn(call), about: subject.about, random: call.random, keys: office.keys };
  const write = async (trx: Transaction<Database>) => {
    const reply = call.procedure.output.parse(await work.run({ ...context, trx }, input));
    const head = await journal.record(trx, [eventOf(call, subject.get(), inputDigest)]);
    await office.clock.keep(trx);
    if (repeatable !== null) await remember(trx, repeatable, JSON.stringify(reply), call.now);
    return { reply, head };
  };
  try {
    const done = await traced(call, subject, () => db.transaction().execute(write));
    journal.committed(done.head);
    office.clock.settle(true);
    return done.reply;
  } catch (error) {
    work.undo();
    office.clock.settle(false);
    throw error;
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
  what: About & { readonly rule?: string } = { subject: null, reason: null },
): Promise<void> {
  const outcome = what.rule === undefined ? 'refused' : `refused:${what.rule}`;
  const { subject, reason } = what;
  const tried = { at: now, actor: session, procedure: path, subject, reason, inputDigest: '', outcome };
  try {
    const head = await db.transaction().execute((trx) => journal.record(trx, [tried]));
    journal.committed(head);
  } catch (error) {
    log.failure('refused', path, error);
  }
}

const isTraced = ({ code }: AppError['wire']): boolean => code === 'rule' || code === 'invalid';

// What a handler refuses of a sensitive procedure leaves its trace too, such as a wrong password or a missing consent.
async function traced<T>(call: Call, subject: SubjectHolder, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (call.procedure.sensitive && error instanceof AppError && isTraced(error.wire)) {
      const rule = error.wire.code === 'rule' ? error.wire.rule : 'invalid';
      await recordRefusal(call, call, { ...subject.get(), rule });
    }
    throw error;
  }
}

async function prepare(call: Call): Promise<Work> {
  const { handler, office, random, input, stepAside } = call;
  if (typeof handler === 'function') return { run: handler, undo: () => undefined };
  const context = { ...signedIn(call), db: office.db, random, keys: office.keys };
  if (handler.aside) return stepAside(() => handler.prepare(context, input));
  return { run: await handler.prepare(context, input), undo: () => undefined };
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

const signedIn = ({ office: { clock, copies, signer, store, vault }, session, today, now, jobs }: Call) => ({
  clock,
  copies,
  signer,
  store,
  vault,
  session,
  today,
  now,
  jobs,
});

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

type SubjectHolder = ReturnType<typeof subjectOf>;

function subjectOf() {
  let named: About = { subject: null, reason: null };
  return {
    about: (subject: Subject, reason?: string): void => {
      named = { subject, reason: reason ?? null };
    },
    get: () => named,
  };
}
