import { maskIdentity } from '../../shared/identities/mask.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { identityForCheck } from './check.ts';
import type { OpenKey } from './memory.ts';
import type { Originals } from './records.ts';
import { openSecret, sealSecret } from './seal.ts';

/**
 * What a citizen said after the first telling: as the open tables may hold it, and as it was said where that tells who
 * spoke (else null). Nothing is asked for an anonymous manifestation, nor for no words at all.
 * @throws AppError `rule` where there is an identity and the vault is closed: only it shows what to mask
 */
export async function maskTold(
  context: CommandContext,
  manifestationId: number,
  text: string,
): Promise<{ readonly masked: string; readonly told: string | null }> {
  if (text === '') return { masked: '', told: null };
  const identity = await identityForCheck(context.trx, context, manifestationId);
  if (identity === null) return { masked: text, told: null };
  const masked = maskIdentity(text, identity);
  return { masked, told: masked === text ? null : text };
}

/** Seals what was masked, under the id of its row; nothing where nothing was. */
export async function sealTold(
  { trx, now }: Pick<CommandContext, 'trx' | 'now'>,
  purpose: 'complement' | 'survey',
  id: number,
  told: string | null,
): Promise<void> {
  if (told !== null) await sealSecret(trx, purpose, id, Buffer.from(told), now);
}

/** A complement as the open tables may hold it; see `maskTold`. */
export async function keepComplement(
  context: CommandContext,
  manifestationId: number,
  { id, text }: { readonly id: number; readonly text: string },
): Promise<string> {
  const { masked, told } = await maskTold(context, manifestationId, text);
  await sealTold(context, 'complement', id, told);
  return masked;
}

/**
 * What the citizen said after the first telling and was masked, as it was said: each complement under `complement:ID`,
 * each comment of the survey under `survey:ID`.
 */
export async function openComplements(db: Reader, key: OpenKey, manifestationId: number): Promise<Originals> {
  const complements = await db
    .selectFrom('manifestation_complement')
    .select('id')
    .where('manifestation_id', '=', manifestationId)
    .orderBy('id')
    .execute();
  const surveys = await db
    .selectFrom('satisfaction_survey')
    .select('id')
    .where('manifestation_id', '=', manifestationId)
    .orderBy('id')
    .execute();
  const original: Record<string, string> = {};
  const open = async (purpose: 'complement' | 'survey', id: number): Promise<void> => {
    const bytes = await openSecret(db, key, purpose, id);
    if (bytes !== null) original[`${purpose}:${id}`] = bytes.toString('utf8');
  };
  for (const { id } of complements) await open('complement', id);
  for (const { id } of surveys) await open('survey', id);
  return original;
}
