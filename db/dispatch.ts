import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError, notFound } from '../shared/contract/errors.ts';
import { inPortuguese } from '../shared/contract/messages.ts';
import type { AnyProcedure, Contract } from '../shared/contract/procedure.ts';
import type { Envelope } from '../shared/contract/wire.ts';
import { requireClock } from './clock/require.ts';
import type { Clock } from './clock.ts';
import type { HandlersOf, Session } from './context.ts';
import type { Door } from './door.ts';
import { isConnectionLost, refusalOf } from './errors.ts';
import { parseInput } from './input.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createLock } from './lock.ts';
import type { Log } from './log.ts';
import type { Office } from './office.ts';
import { type Call, type Handler, recordRefusal, runCommand, runDraft, runQuery } from './run.ts';

const SLOW = 200;
/** What an account that still has a temporary password may do. */
const BEFORE_NEW_PASSWORD = new Set(['accounts.changePassword', 'agencies.current']);

z.config({ ...inPortuguese, jitless: true });

export type Request = { readonly path: string; readonly input: unknown; readonly key?: string | undefined };
/** Who calls, and on which file. */
export type Caller = { readonly office: Office; readonly session: Session };

export type DispatcherParts = {
  /** Null where only calculations are served. */
  readonly door: Door | null;
  /** Who is signed in, or null. */
  readonly caller: () => Caller | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly random?: (size: number) => Uint8Array;
  /** Work under way; without it nobody hears of progress. */
  readonly jobs?: Jobs;
  /** After a command: the features whose screens must read again. */
  readonly changed: (feature: string, features: readonly string[]) => void | Promise<void>;
  /** The connection can no longer be trusted: the process should end after replying. */
  readonly lost?: () => void;
};

export type Dispatcher = (request: Request, caller?: Caller | null) => Promise<Envelope>;

type Entry = {
  readonly path: string;
  readonly feature: string;
  readonly procedure: AnyProcedure;
  readonly handler: Handler;
};

/** One function for every call: find, may the session, parse, run by kind, parse the reply. One call at a time, signals apart. */
export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: Partial<HandlersOf<C>>,
  parts: DispatcherParts,
): Dispatcher {
  const table = tableOf(contract, handlers as Readonly<Record<string, Readonly<Record<string, Handler>>>>);
  const lock = createLock();
  const jobs = parts.jobs ?? createJobs(() => undefined);
  return async (request, caller) => {
    // A signal is for the call that has the turn, so it cannot wait for its own.
    const takesTurn = table.get(request.path)?.procedure.kind !== 'signal';
    let release = takesTurn ? await lock.acquire() : () => undefined;
    const stepAside = async <T>(work: () => Promise<T>): Promise<T> => {
      release();
      try {
        return await work();
      } finally {
        release = await lock.acquire();
      }
    };
    const start = performance.now();
    try {
      const entry = table.get(request.path);
      if (entry === undefined) throw notFound('operação');
      return {
        ok: true,
        value: await run(entry, request, caller === undefined ? parts.caller() : caller, {
          ...parts,
          jobs,
          stepAside,
        }),
      };
    } catch (error) {
      if (isConnectionLost(error)) parts.lost?.();
      return { ok: false, error: report(error, request.path, parts.log).wire };
    } finally {
      release();
      const elapsed = performance.now() - start;
      if (elapsed > SLOW) parts.log.slow(table.has(request.path) ? request.path : 'unknown', elapsed);
    }
  };
}

async function run(
  entry: Entry,
  request: Request,
  caller: Caller | null,
  parts: DispatcherParts & Pick<Call, 'jobs' | 'stepAside'>,
): Promise<unknown> {
  const { procedure, handler, path } = entry;
  if (procedure.kind === 'rule') {
    return procedure.output.parse(await plain(handler)({}, parseInput(procedure, request.input)));
  }
  if (procedure.kind === 'door' && parts.door !== null) {
    return procedure.output.parse(
      await plain(handler)({ door: parts.door }, parseInput(procedure, request.input)),
    );
  }
  if (caller === null) throw new AppError({ code: 'locked' });
  const refusal = forbidden(path, procedure, caller.session);
  if (refusal !== null) {
    const leavesTrace = procedure.kind === 'command' || procedure.sensitive;
    if (leavesTrace) await recordRefusal(caller, { path, now: parts.clock.now(), log: parts.log });
    throw refusal;
  }
  requirePresence(caller, procedure);
  if (procedure.kind === 'signal') {
    const context = { session: caller.session, jobs: parts.jobs, store: caller.office.store };
    return procedure.output.parse(await plain(handler)(context, parseInput(procedure, request.input)));
  }
  const call: Call = {
    ...caller,
    path,
    procedure,
    handler,
    key: request.key,
    input: parseInput(procedure, request.input),
    today: parts.clock.today(),
    now: parts.clock.now(),
    random: parts.random ?? randomBytes,
    log: parts.log,
    jobs: parts.jobs,
    stepAside: parts.stepAside,
  };
  if (procedure.kind === 'draft') return runDraft(call);
  if (procedure.kind === 'query') return tracing(call, () => runQuery(call));
  await requireClock(call);
  const reply = await tracing(call, () => runCommand(call));
  await announce(entry, parts);
  return reply;
}

// A handler that looks at the record before it knows whose it is refuses as the door does, and leaves the same trace.
async function tracing<T>(call: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = error instanceof AppError && error.wire.code === 'forbidden';
    const leavesTrace = call.procedure.kind === 'command' || call.procedure.sensitive;
    if (refused && leavesTrace) await recordRefusal(call, call);
    throw error;
  }
}

// What was committed is answered as done, whatever happens to those who listen.
async function announce({ feature, path, procedure }: Entry, parts: DispatcherParts): Promise<void> {
  try {
    await parts.changed(feature, [feature, ...procedure.touches]);
  } catch (error) {
    parts.log.failure('changed', path, error);
    if (isConnectionLost(error)) parts.lost?.();
  }
}

function forbidden(path: string, { access }: AnyProcedure, session: Session): AppError | null {
  if (session.mustChangePassword && !BEFORE_NEW_PASSWORD.has(path)) {
    return new AppError({ code: 'forbidden', permission: 'accounts.changePassword' });
  }
  if (access !== 'session' && access !== 'anyone' && !session.permissions.has(access)) {
    return new AppError({ code: 'forbidden', permission: access });
  }
  return null;
}

function requirePresence({ office, session }: Caller, { confirmed }: AnyProcedure): void {
  if (confirmed && !office.presence.isRecent(session.accountId)) throw new AppError({ code: 'confirm' });
}

function report(error: unknown, path: string, log: Log): AppError {
  const refusal = refusalOf(error);
  if (refusal !== null && refusal === error) return refusal;
  const reference = randomBytes(4).toString('hex');
  log.failure(reference, path, error);
  return refusal ?? new AppError({ code: 'internal', reference });
}

function plain(handler: Handler): (context: unknown, input: unknown) => unknown {
  if (typeof handler !== 'function') throw new TypeError('not a plain handler');
  return handler;
}

function tableOf(
  contract: Contract,
  handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>>,
): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>();
  for (const [feature, procedures] of Object.entries(contract)) {
    for (const [name, procedure] of Object.entries(procedures)) {
      const handler = handlers[feature]?.[name];
      const path = `${feature}.${name}`;
      if (handler !== undefined) table.set(path, { path, feature, procedure, handler });
    }
  }
  return table;
}
