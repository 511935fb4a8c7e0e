import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Identity } from '../../shared/manifestations/contract.ts';
import { NAME_PARTICLES } from '../../shared/text/common-names.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { openIndexKey } from './founding.ts';
import type { OpenKey } from './memory.ts';
import { openIdentity } from './records.ts';

const DIGEST = 8;
/** As many as a person with a CPF, two telephones and nine names has; fewer are filled up with chance. */
const PLACES = 12;

/** What a citizen is searched by, told apart from one another. */
function termsOf({ cpf, phone, name }: Pick<Identity, 'cpf' | 'phone' | 'name'>): string[] {
  const phones = phone
    .split(/[;,/|]|\be\b|\bou\b/i)
    .map((one) => one.replace(/\D/g, '').slice(-8))
    .filter((digits) => digits.length === 8);
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !NAME_PARTICLES.has(word));
  return [
    ...(cpf === '' ? [] : [`cpf:${cpf.replace(/\D/g, '')}`]),
    ...[...new Set(phones)].slice(0, 2).map((digits) => `phone:${digits}`),
    ...[...new Set(words)].slice(0, 9).map((word) => `name:${word}`),
  ];
}

// Bound to the record: two records of one person, or of two called Maria, show nothing alike to who reads the table.
function digest(key: KeyObject, manifestationId: number, term: string): Buffer {
  return createHmac('sha256', key).update(`${manifestationId}:${term}`).digest().subarray(0, DIGEST);
}

/** Lets a citizen be found: keyed digests of CPF, telephones and words of the name, always as many. */
export async function indexCitizen(
  trx: Transaction<Database>,
  indexKey: Uint8Array,
  manifestationId: number,
  identity: Identity,
): Promise<void> {
  const key = createSecretKey(indexKey);
  const own = termsOf(identity)
    .slice(0, PLACES)
    .map((term) => digest(key, manifestationId, term));
  const rest = randomBytes((PLACES - own.length) * DIGEST);
  await trx
    .insertInto('vault_citizen')
    .values({ manifestation_id: manifestationId, digests: Buffer.concat([...own, rest]) })
    .execute();
}

/** Indexes the identities registered while the vault was closed; `step` hears how far it is. Returns how many. */
export async function indexPending(
  trx: Transaction<Database>,
  key: OpenKey,
  step: (done: number, total: number) => Promise<void>,
): Promise<number> {
  const indexKey = await openIndexKey(trx, key);
  if (indexKey === null) return 0;
  const pending = await pendingIds(trx);
  for (const [done, id] of pending.entries()) {
    if (done % 200 === 0) await step(done, pending.length);
    const identity = await openIdentity(trx, key, id);
    if (identity !== null) await indexCitizen(trx, indexKey, id, identity);
  }
  return pending.length;
}

/** The manifestations whose citizen cannot be found yet. */
export async function pendingIds(db: Reader): Promise<number[]> {
  const rows = await db
    .selectFrom('vault_record as record')
    .leftJoin('vault_citizen as citizen', 'citizen.manifestation_id', 'record.owner_id')
    .select('record.owner_id as id')
    .where('record.purpose', '=', 'identity')
    .where('citizen.manifestation_id', 'is', null)
    .orderBy('record.owner_id')
    .execute();
  return rows.map(({ id }) => id);
}

const PAGE = 5_000;

/**
 * The manifestations of whoever has all that is asked: the CPF, the telephone's last eight digits, every word of the
 * name, whole. Reads the digests of all, in pages; newest first, at most `limit`.
 */
export async function findCitizens(
  db: Reader,
  indexKey: Uint8Array,
  asked: Pick<Identity, 'cpf' | 'phone' | 'name'>,
  limit: number,
): Promise<number[]> {
  const terms = termsOf(asked);
  if (terms.length === 0) return [];
  const key = createSecretKey(indexKey);
  const found: number[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const page = await db
      .selectFrom('vault_citizen')
      .selectAll()
      .where('manifestation_id', '<', before)
      .orderBy('manifestation_id', 'desc')
      .limit(PAGE)
      .execute();
    for (const { manifestation_id: id, digests } of page) {
      if (terms.every((term) => holds(digests, digest(key, id, term)))) found.push(id);
      if (found.length >= limit) return found;
    }
    const last = page.at(-1);
    if (last === undefined) return found;
    before = last.manifestation_id;
  }
}

function holds(digests: Buffer, one: Buffer): boolean {
  for (let at = 0; at < digests.length; at += DIGEST) {
    if (one.compare(digests, at, at + DIGEST) === 0) return true;
  }
  return false;
}
