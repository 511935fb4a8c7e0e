import { maskIdentity } from '../../shared/identities/mask.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { identityForCheck } from './check.ts';
import type { OpenKey } from './memory.ts';
import type { Originals } from './records.ts';
import { openSecret, sealSecret } from './seal.ts';

/**
 * A complement as the open tables may hold it. Where the citizen's own words tell who spoke, they are sealed as they
 * were told. Nothing is asked for an anonymous manifestation.
 * @throws AppError `rule` where there is an identity and the vault is closed: only it shows what to mask
 */
export async function keepComplement(
  context: CommandContext,
  manifestationId: number,
  complement: { readonly id: number; readonly text: string },
): Promise<string> {
  const identity = await identityForCheck(context.trx, context, manifestationId);
  if (identity === null) return complement.text;
  const masked = maskIdentity(complement.text, identity);
  if (masked !== complement.text) {
    await sealSecret(context.trx, 'complement', complement.id, Buffer.from(complement.text), context.now);
  }
  return masked;
}

/** The complements of a manifestation that were masked, as they were told, each under `complement:ID`. */
export async function openComplements(db: Reader, key: OpenKey, manifestationId: number): Promise<Originals> {
  const rows = await db
    .selectFrom('manifestation_complement')
    .select('id')
    .where('manifestation_id', '=', manifestationId)
    .orderBy('id')
    .execute();
  const original: Record<string, string> = {};
  for (const { id } of rows) {
    const bytes = await openSecret(db, key, 'complement', id);
    if (bytes !== null) original[`complement:${id}`] = bytes.toString('utf8');
  }
  return original;
}
