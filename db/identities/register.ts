import type { Identity } from '../../shared/manifestations/contract.ts';
import type { CommandContext } from '../context.ts';
import { indexCitizen } from './citizens.ts';
import { openIndexKey } from './founding.ts';
import { maskTexts, type Originals, sealIdentity, sealOriginals } from './records.ts';

type Told = {
  readonly identity: Identity | null;
  readonly narrative: string;
  readonly described: string;
  readonly vehicle: string;
  readonly unit: string;
  readonly witnesses: string;
  readonly address: string;
  readonly district: string;
};

/** What was told as the open tables may hold it, and the texts that had to change as they were. */
export function withoutIdentity<T extends Told>(
  input: T,
): { readonly open: T; readonly original: Originals } {
  const { identity, narrative, described, vehicle, unit, witnesses, address, district } = input;
  if (identity === null) return { open: input, original: {} };
  const texts = { narrative, described, vehicle, unit, witnesses, address, district };
  const { masked, original } = maskTexts(texts, identity);
  return { open: { ...input, ...masked }, original };
}

/**
 * Seals who spoke and the texts that told it. With the vault open the citizen can be found from now on; otherwise from
 * its next opening.
 * @throws AppError `rule` while no ouvidor has made the vault
 */
export async function keepCitizen(
  { trx, vault, session, now }: CommandContext,
  manifestationId: number,
  identity: Identity | null,
  original: Originals,
): Promise<void> {
  if (identity === null) return;
  await sealIdentity(trx, manifestationId, identity, now);
  await sealOriginals(trx, manifestationId, original, now);
  const key = vault.isOpen(session.accountId) ? vault.of(session.accountId) : null;
  const indexKey = key === null ? null : await openIndexKey(trx, key);
  if (indexKey !== null) await indexCitizen(trx, indexKey, manifestationId, identity);
}
