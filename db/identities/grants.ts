import type { Transaction } from 'kysely';
import { ruleError } from '../../shared/contract/errors.ts';
import { REVEAL } from '../../shared/identities/rules.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { keyOfAccount } from './account-keys.ts';
import type { OpenKey } from './memory.ts';
import { passOn } from './seal.ts';

/** Forgets the data keys that were passed on until a day that is past. */
export async function endExpired(trx: Transaction<Database>, today: string): Promise<void> {
  await trx
    .updateTable('vault_grant')
    .set({ box: null })
    .where('expires_on', '<', today)
    .where('box', 'is not', null)
    .execute();
}

type Granting = {
  readonly request: {
    readonly id: number;
    readonly manifestation_id: number;
    readonly asked_by: number;
    readonly days: number;
  };
  readonly today: string;
  readonly now: string;
};

/** Passes one identity's data key on to the key of who asked, and to no other. */
export async function grant(trx: Transaction<Database>, key: OpenKey, { request, today, now }: Granting) {
  const reader = await keyOfAccount(trx, request.asked_by);
  const box =
    reader === null ? null : await passOn(trx, key, reader.public_key, 'identity', request.manifestation_id);
  if (reader === null || box === null) {
    throw ruleError('leitor_sem_chave', REVEAL, [
      'Quem pediu não tem hoje chave própria para receber a identidade: deve entrar com a própria senha e pedir de novo.',
    ]);
  }
  await trx
    .insertInto('vault_grant')
    .values({
      request_id: request.id,
      key_id: reader.id,
      box,
      granted_at: now,
      expires_on: addDays(today, request.days),
      revoked_by: null,
      revoked_at: null,
      revoked_reason: null,
    })
    .execute();
}

/** The last authorisation given to an account for a manifestation, or null. */
export async function grantFor(db: Reader, manifestationId: number, accountId: number) {
  const row = await db
    .selectFrom('vault_grant as grant')
    .innerJoin('vault_request as request', 'request.id', 'grant.request_id')
    .select(['grant.key_id', 'grant.box', 'grant.expires_on', 'grant.revoked_at'])
    .where('request.manifestation_id', '=', manifestationId)
    .where('request.asked_by', '=', accountId)
    .orderBy('grant.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
