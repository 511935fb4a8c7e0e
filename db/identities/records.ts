import type { Transaction } from 'kysely';
import { z } from 'zod';
import { maskIdentity } from '../../shared/identities/mask.ts';
import type { Identity, identity as identitySchema } from '../../shared/manifestations/contract.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import type { OpenKey } from './memory.ts';
import { openSecret, sealSecret } from './seal.ts';

/** An identity as it was typed, also where the rules of today would ask for more. */
const stored = z.object({
  name: z.string(),
  cpf: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
}) satisfies z.ZodType<z.infer<typeof identitySchema>>;

/** Texts of a record as they were told, by field; of its events under `event:ID`. */
const originals = z.record(z.string(), z.string());
export type Originals = z.infer<typeof originals>;

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Seals who spoke; the vault need not be open. */
export async function sealIdentity(
  trx: Transaction<Database>,
  manifestationId: number,
  identity: Identity,
  now: string,
): Promise<void> {
  await sealSecret(trx, 'identity', manifestationId, bytesOf(stored.parse(identity)), now);
}

/** Who spoke, or null: anonymous, or not for this key. */
export async function openIdentity(
  db: Reader,
  key: OpenKey,
  manifestationId: number,
): Promise<Identity | null> {
  const bytes = await openSecret(db, key, 'identity', manifestationId);
  return bytes === null ? null : readIdentity(bytes);
}

/** An identity from the bytes that were sealed. */
export function readIdentity(bytes: Buffer): Identity {
  return stored.parse(JSON.parse(bytes.toString('utf8')));
}

/** The texts as they were told where they were masked, or null. */
export async function openOriginals(
  db: Reader,
  key: OpenKey,
  manifestationId: number,
): Promise<Originals | null> {
  const bytes = await openSecret(db, key, 'texts', manifestationId);
  return bytes === null ? null : originals.parse(JSON.parse(bytes.toString('utf8')));
}

/** The texts as the open tables may hold them, and those of them that had to change as they were. */
export function maskTexts<K extends string>(
  texts: Readonly<Record<K, string>>,
  identity: Identity,
): { readonly masked: Record<K, string>; readonly original: Originals } {
  const masked: Record<K, string> = { ...texts };
  const original: Record<string, string> = {};
  for (const field in texts) {
    masked[field] = maskIdentity(texts[field], identity);
    if (masked[field] !== texts[field]) original[field] = texts[field];
  }
  return { masked, original };
}

/** Seals the texts that were masked, when there are any. */
export async function sealOriginals(
  trx: Transaction<Database>,
  manifestationId: number,
  original: Originals,
  now: string,
): Promise<void> {
  if (Object.keys(original).length > 0)
    await sealSecret(trx, 'texts', manifestationId, bytesOf(original), now);
}
