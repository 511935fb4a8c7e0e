import { z } from 'zod';

/**
 * The closed list of refusals. Nothing else crosses a process boundary: no SQL, path, stack or personal data.
 * - `invalid`: the input breaks the contract; `fields` maps a dotted field path to messages in Portuguese.
 * - `rule`: the law refuses; `rule` names it, `citation` is the article, `facts` are sentences in Portuguese.
 * - `notFound`: nothing of this kind for this caller; `what` is the kind, a noun in Portuguese.
 * - `conflict`: what the command relied on changed meanwhile, or already exists.
 * - `busy`: another program holds the file. `full`: no space on the disk.
 * - `clock`: the computer's clock contradicts what was recorded, so nothing is written (UTC instants).
 * - `confirm`: the caller must type their own password again first (`accounts.confirm`), and then repeat the call.
 * - `locked`: nobody is signed in. `refused`: the door did not open (`waitSeconds` until the next try).
 * - `file`: a file cannot be taken or given as asked; `what` says in Portuguese why and what to do.
 * - `damaged`: the data folder cannot be used as it is (see `what`).
 */
export const wireError = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invalid'), fields: z.record(z.string(), z.array(z.string())) }),
  z.object({ code: z.literal('forbidden'), permission: z.string() }),
  z.object({ code: z.literal('notFound'), what: z.string() }),
  z.object({ code: z.literal('conflict'), what: z.string() }),
  z.object({ code: z.literal('rule'), rule: z.string(), citation: z.string(), facts: z.array(z.string()) }),
  z.object({ code: z.literal('busy') }),
  z.object({ code: z.literal('unavailable') }),
  z.object({ code: z.literal('full') }),
  z.object({ code: z.literal('file'), what: z.string() }),
  z.object({
    code: z.literal('clock'),
    what: z.enum(['behind', 'ahead']),
    shown: z.string(),
    known: z.string(),
  }),
  z.object({ code: z.literal('confirm') }),
  z.object({ code: z.literal('locked') }),
  z.object({ code: z.literal('refused'), waitSeconds: z.number().int().nonnegative() }),
  z.object({
    code: z.literal('damaged'),
    what: z.enum([
      'missing',
      'newer',
      'foreign',
      'unreadable',
      'keys',
      'readonly',
      'denied',
      'network',
      'synced',
    ]),
  }),
  z.object({ code: z.literal('internal'), reference: z.string() }),
]);
export type WireError = z.infer<typeof wireError>;

/** A refusal of the closed list, thrown inside a process and sent as its `wire` value. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly wire: WireError;
  constructor(wire: WireError) {
    super(wire.code);
    this.wire = wire;
  }
}

/** Refuses a field with one message in Portuguese. */
export function invalidField(field: string, message: string): AppError {
  return new AppError({ code: 'invalid', fields: { [field]: [message] } });
}

/** Refuses because the law does, naming the article and the facts. */
export function ruleError(rule: string, citation: string, facts: readonly string[]): AppError {
  return new AppError({ code: 'rule', rule, citation, facts: [...facts] });
}

/** Refuses because no such thing exists for this caller; `what` is its kind in Portuguese, such as `guarda`. */
export function notFound(what: string): AppError {
  return new AppError({ code: 'notFound', what });
}

/** Refuses because what the caller saw is no longer so; `what` says it in Portuguese. */
export function conflict(what: string): AppError {
  return new AppError({ code: 'conflict', what });
}

/** Refuses because of a file, of the disk or of the store; `what` says it in Portuguese, with the next step. */
export function badFile(what: string): AppError {
  return new AppError({ code: 'file', what });
}
