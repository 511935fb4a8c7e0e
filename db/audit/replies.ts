import type { Kysely, Transaction } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import type { Database } from '../schema.ts';

/** A command and the key under which its caller may repeat it. */
export type Repeatable = {
  readonly key: string;
  readonly actorId: number;
  readonly procedure: string;
  readonly inputDigest: string;
  /** What a repetition is told where the reply held a secret that is shown once and kept nowhere; else null. */
  readonly secretReply: string | null;
};

/**
 * The reply already given under this key, as JSON, or null when the key is new.
 * @throws AppError `conflict` when the key served something else, or was done and its reply was not to be kept
 */
export async function replyTo(db: Kysely<Database>, call: Repeatable): Promise<string | null> {
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
  if (call.secretReply !== null) throw conflict(call.secretReply);
  return known.reply;
}

/**
 * Keeps a reply with the rows of its command, until a sign-in of a later day forgets it (`enter.ts`). The reply of a
 * command declared with `secretReply` is not kept. That of `manifestations.register` is, follow-up code included:
 * whoever speaks must get the code even when the answer was lost on its way, and nobody could issue another.
 */
export async function remember(
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
      reply: call.secretReply === null ? reply : '',
      at,
    })
    .execute();
}
