import { identityFound } from '../../shared/manifestations/rules.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { CommandContext } from '../context.ts';
import { identityForCheck } from '../identities/check.ts';

/**
 * Refuses a text that goes to other roles or bodies while it gives away who spoke (Lei 13.460/2017 art. 10 § 7). Every
 * forwarding passes here, whoever receives it. The vault must be open unless the manifestation is anonymous.
 */
export async function checkExtract(
  context: Pick<CommandContext, 'trx' | 'vault' | 'session'>,
  { id, extract, note }: { readonly id: number; readonly extract: string; readonly note: string },
): Promise<void> {
  const identity = await identityForCheck(context.trx, context, id);
  if (identity === null) return;
  const inExtract = findLeaks(extract, identity);
  const inNote = findLeaks(note, identity);
  if (inExtract.length + inNote.length > 0) throw identityFound(inExtract, inNote);
}
