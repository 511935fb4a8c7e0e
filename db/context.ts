import type { Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { AnyProcedure, Contract, ParsedOf, ReplyOf } from '../shared/contract/procedure.ts';
import type { Role } from '../shared/permissions.ts';
import type { Store } from './attachments/store.ts';
import type { HeadLine } from './audit/head.ts';
import type { Signer } from './audit/signing.ts';
import type { CopySource } from './backups/source.ts';
import type { ClockWatch } from './clock/watch.ts';
import type { Door } from './door.ts';
import type { VaultMemory } from './identities/memory.ts';
import type { Jobs } from './jobs.ts';
import type { Database } from './schema.ts';
import type { VaultKeys } from './vault.ts';

/** Who is signed in, as this process established it; never what a caller says. */
export type Session = {
  readonly accountId: number;
  readonly username: string;
  readonly name: string;
  readonly office: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<string>;
  readonly guardId: number | null;
  readonly mustChangePassword: boolean;
};

/** What an audit entry is about, such as `guard:12`. */
export type Subject = `${string}:${number}`;

export type About = (subject: Subject, reason?: string) => void;

/** A pure calculation needs nothing. */
export type RuleContext = Readonly<Record<never, never>>;

export type DoorContext = { readonly door: Door };

type SignedIn = {
  /** Judges the computer's clock against what was recorded. */
  readonly clock: ClockWatch;
  /** The open file as something to copy. */
  readonly copies: CopySource;
  /** The encrypted files beside the database. */
  readonly store: Store;
  /** Tells how far long work is, and hears when it is cancelled. */
  readonly jobs: Jobs;
  readonly session: Session;
  /** Signs what is kept outside. */
  readonly signer: Signer;
  /** What of the identity vault is open in this process. */
  readonly vault: VaultMemory;
  /** Civil day (`YYYY-MM-DD`) in the computer's zone. */
  readonly today: string;
  /** Instant in UTC, ISO text. */
  readonly now: string;
};

export type QueryContext = SignedIn & {
  readonly db: ReadonlyKysely<Database>;
  /** Names the subject of the audit entry that a sensitive reading leaves, and the reader's reason. */
  readonly about: About;
  /** The lines of the head kept outside the database, oldest first; null when the file is gone. */
  readonly headLines: () => readonly HeadLine[] | null;
};

export type DraftContext = SignedIn & { readonly trx: Transaction<Database> };

export type CommandContext = SignedIn & {
  readonly trx: Transaction<Database>;
  /** Names the subject of the audit entry. */
  readonly about: About;
  /** Unpredictable bytes: for codes given to people. */
  readonly random: (size: number) => Uint8Array;
  /** The slots that open the file; used by accounts only. */
  readonly keys: VaultKeys;
};

/** What reaches work under way. */
export type SignalContext = { readonly session: Session; readonly jobs: Jobs; readonly store: Store };

/** What a command may do before its transaction begins: read, hash, copy, render. */
export type PrepareContext = SignedIn & {
  readonly db: ReadonlyKysely<Database>;
  readonly random: (size: number) => Uint8Array;
  readonly keys: VaultKeys;
};

type Run<P extends AnyProcedure> = (context: CommandContext, input: ParsedOf<P>) => Promise<ReplyOf<P>>;

/**
 * A command is a function of its transaction. One that must wait for something slow gives an object instead:
 * `prepare` does the waiting and returns what then runs inside the transaction. With `aside` it waits out of the turn, so
 * that other calls go on meanwhile; what it left outside the database is undone when the transaction does not commit.
 */
export type CommandHandler<P extends AnyProcedure> =
  | Run<P>
  | {
      readonly prepare: (
        context: PrepareContext,
        input: ParsedOf<P>,
      ) => Promise<(context: CommandContext) => Promise<ReplyOf<P>>>;
    }
  | {
      readonly aside: true;
      readonly prepare: (
        context: PrepareContext,
        input: ParsedOf<P>,
      ) => Promise<{
        readonly run: (context: CommandContext) => Promise<ReplyOf<P>>;
        readonly undo: () => void;
      }>;
    };

export type HandlerOf<P extends AnyProcedure> = P['kind'] extends 'command'
  ? CommandHandler<P>
  : P['kind'] extends 'query'
    ? (context: QueryContext, input: ParsedOf<P>) => Promise<ReplyOf<P>>
    : P['kind'] extends 'draft'
      ? (context: DraftContext, input: ParsedOf<P>) => Promise<ReplyOf<P>>
      : P['kind'] extends 'door'
        ? (context: DoorContext, input: ParsedOf<P>) => Promise<ReplyOf<P>>
        : P['kind'] extends 'signal'
          ? (context: SignalContext, input: ParsedOf<P>) => ReplyOf<P> | Promise<ReplyOf<P>>
          : (context: RuleContext, input: ParsedOf<P>) => ReplyOf<P> | Promise<ReplyOf<P>>;

/** Every handler that a contract asks for: a missing one, or a write in a query, does not compile. */
export type HandlersOf<C extends Contract> = {
  readonly [F in keyof C]: { readonly [P in keyof C[F]]: HandlerOf<C[F][P]> };
};
