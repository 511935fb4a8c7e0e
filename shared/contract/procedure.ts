import type { z } from 'zod';
import type { Permission } from '../permissions.ts';

/**
 * Who may call a procedure: `anyone` needs no session (rules, the door), `session` any signed-in account,
 * anything else is a named permission of the caller's roles.
 */
export type Access = 'anyone' | 'session' | Permission;

/**
 * - `rule`: a pure calculation; neither database nor session.
 * - `door`: opens, creates or closes the encrypted file; runs before there is a session.
 * - `query`: reads; a sensitive one leaves an audit entry in the same transaction.
 * - `command`: writes; transaction, audit entry and idempotency key.
 * - `draft`: keeps the caller's own unfinished form; transaction, but no record of the office and so no audit entry.
 * - `signal`: reaches work under way; neither database nor turn, since it comes while another call has both.
 */
export type ProcedureKind = 'rule' | 'door' | 'query' | 'command' | 'draft' | 'signal';

export type Procedure<K extends ProcedureKind, I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: K;
  readonly access: Access;
  readonly input: I;
  readonly output: O;
  /** A query whose reading is recorded in the audit trail; of queries and commands alike, also what a rule refuses. */
  readonly sensitive: boolean;
  /** Features whose screens must read again after this command, besides its own. */
  readonly touches: readonly string[];
  /**
   * For a command whose reply holds a secret that is shown once and kept nowhere: what a repetition under the same key is
   * told instead, in Portuguese (that it was done, and what to do for another). Null for all others.
   */
  readonly secretReply: string | null;
  /** The caller must have typed their password within the last minutes: for what opens a name, goes out or changes keys. */
  readonly confirmed: boolean;
};

export type AnyProcedure = Procedure<ProcedureKind, z.ZodType, z.ZodType>;
export type Contract = Record<string, Record<string, AnyProcedure>>;

type Shape<I, O> = { readonly input: I; readonly output: O };

/** Declares a pure calculation that anyone may call. */
export function rule<I extends z.ZodType, O extends z.ZodType>(shape: Shape<I, O>): Procedure<'rule', I, O> {
  return {
    kind: 'rule',
    access: 'anyone',
    sensitive: false,
    touches: [],
    secretReply: null,
    confirmed: false,
    ...shape,
  };
}

/** Declares a step that happens before, or at the opening of, a session. */
export function door<I extends z.ZodType, O extends z.ZodType>(shape: Shape<I, O>): Procedure<'door', I, O> {
  return {
    kind: 'door',
    access: 'anyone',
    sensitive: false,
    touches: [],
    secretReply: null,
    confirmed: false,
    ...shape,
  };
}

/** Declares a reading. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  access: Access,
  shape: Shape<I, O>,
): Procedure<'query', I, O> {
  return {
    kind: 'query',
    access,
    sensitive: false,
    touches: [],
    secretReply: null,
    confirmed: false,
    ...shape,
  };
}

/** Declares a reading whose every use is recorded: who, what, when; `confirmed` as in `Procedure`. */
export function sensitiveQuery<I extends z.ZodType, O extends z.ZodType>(
  access: Access,
  shape: Shape<I, O> & { readonly confirmed?: boolean },
): Procedure<'query', I, O> {
  return {
    kind: 'query',
    access,
    sensitive: true,
    touches: [],
    secretReply: null,
    confirmed: false,
    ...shape,
  };
}

/** Declares a writing; `touches` names other features whose screens must be read again, the rest as in `Procedure`. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  access: Access,
  shape: Shape<I, O> & {
    readonly touches?: readonly string[];
    readonly secretReply?: string;
    readonly sensitive?: boolean;
    readonly confirmed?: boolean;
  },
): Procedure<'command', I, O> {
  return {
    kind: 'command',
    access,
    sensitive: shape.sensitive ?? false,
    input: shape.input,
    output: shape.output,
    touches: shape.touches ?? [],
    secretReply: shape.secretReply ?? null,
    confirmed: shape.confirmed ?? false,
  };
}

/** Declares the keeping of the caller's own unfinished form. */
export function draft<I extends z.ZodType, O extends z.ZodType>(
  access: Access,
  shape: Shape<I, O>,
): Procedure<'draft', I, O> {
  return {
    kind: 'draft',
    access,
    sensitive: false,
    touches: [],
    secretReply: null,
    confirmed: false,
    ...shape,
  };
}

/** Declares a word to work under way, such as its cancelling. */
export function signal<I extends z.ZodType, O extends z.ZodType>(
  access: Access,
  shape: Shape<I, O>,
): Procedure<'signal', I, O> {
  return {
    kind: 'signal',
    access,
    sensitive: false,
    secretReply: null,
    touches: [],
    confirmed: false,
    ...shape,
  };
}

export type InputOf<P extends AnyProcedure> = z.input<P['input']>;
export type ParsedOf<P extends AnyProcedure> = z.output<P['input']>;
/** What a handler may return: parsed afterwards, so what the contract does not name is dropped. */
export type ReplyOf<P extends AnyProcedure> = z.input<P['output']>;
export type OutputOf<P extends AnyProcedure> = z.output<P['output']>;

export type Client<C extends Contract> = {
  readonly [F in keyof C]: {
    readonly [P in keyof C[F]]: (input: InputOf<C[F][P]>) => Promise<OutputOf<C[F][P]>>;
  };
};
