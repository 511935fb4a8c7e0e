import type { Transaction } from 'kysely';
import type { AnyProcedure } from '../shared/contract/procedure.ts';
import { namedSlots } from './accounts/slot-names.ts';
import type { Event, Repeatable } from './audit/journal.ts';
import type { Session, Subject } from './context.ts';
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

export async function runDraft(call: Call): Promise<unknown> {
  return call.office.db
    .transaction()
    .execute(async (trx) => call.procedure.output.parse(await runPlain(call, { ...signedIn(call), trx })));
}

/** Writes: repetition under the same key answers again without acting; rows, audit entry and reply commit together. */
export async function runCommand(call: Call): Promise<unknown> {
  const { office, key, session, path, input } = call;
  const { db, journal } = office;
  const inputDigest = journal.digest(input);
  const repeatable =
    key === undefined ? null : { key, actorId: session.accountId, procedure: path, inputDigest };
  const known = repeatable === null ? null : await journal.replyTo(db, repeatable);
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
  if (repeatable !== null) await office.journal.remember(trx, repeatable, JSON.stringify(reply), now);
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

const signedIn = ({ session, today, now }: Call) => ({ session, today, now });

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
