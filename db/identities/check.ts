import { identityInTexts, notMember, vaultClosed } from '../../shared/identities/rules.ts';
import type { Identity } from '../../shared/manifestations/contract.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { keyOfAccount } from './account-keys.ts';
import type { OpenKey, VaultMemory } from './memory.ts';
import { openIdentity } from './records.ts';
import { isSealed } from './seal.ts';

export type WithVault = { readonly vault: VaultMemory; readonly session: Pick<Session, 'accountId'> };

/** The caller's open key. @throws AppError `rule` while it is closed, or the account was not admitted */
export async function requireOpen(db: Reader, { vault, session }: WithVault): Promise<OpenKey> {
  const row = await keyOfAccount(db, session.accountId);
  if (row === null || row.status === 'pending') throw notMember();
  const key = vault.of(session.accountId);
  if (key === null) throw vaultClosed();
  return key;
}

/** As `requireOpen`, for what only members may do. */
export async function requireMember(db: Reader, context: WithVault): Promise<OpenKey> {
  const key = await requireOpen(db, context);
  const row = await keyOfAccount(db, context.session.accountId);
  if (row?.status !== 'member') throw notMember();
  return key;
}

/**
 * Who spoke, for comparing texts with it: null when anonymous, else the vault must be open.
 * @throws AppError `rule` where there is an identity and the vault is closed
 */
export async function identityForCheck(
  db: Reader,
  context: WithVault,
  manifestationId: number,
): Promise<Identity | null> {
  const plain = await db
    .selectFrom('manifestation_identity')
    .select(['name', 'cpf', 'phone', 'email', 'address'])
    .where('manifestation_id', '=', manifestationId)
    .executeTakeFirst();
  if (plain !== undefined) return plain;
  if (!(await isSealed(db, 'identity', manifestationId))) return null;
  const identity = await openIdentity(db, await requireMember(db, context), manifestationId);
  if (identity === null) throw notMember();
  return identity;
}

/**
 * Refuses texts about to be kept or sent while they tell who spoke: each name of `texts` is said in the refusal
 * ("A resposta"). Nothing is asked for an anonymous manifestation; for any other the vault must be open, since only the
 * identity itself shows that a text is free of it.
 */
export async function checkTexts(
  db: Reader,
  context: WithVault,
  manifestationId: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.values(texts).every((text) => text.trim() === '')) return;
  const identity = await identityForCheck(db, context, manifestationId);
  if (identity === null) return;
  const found = Object.entries(texts).flatMap(([where, text]) => {
    const kinds = findLeaks(text, identity);
    return kinds.length === 0 ? [] : [{ where, kinds }];
  });
  if (found.length > 0) throw identityInTexts(found);
}
