import { AppError, conflict, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { annullerOf } from '../../shared/documents/kind.ts';
import { kindOf } from '../../shared/documents/kinds.ts';
import type { HandlersOf } from '../context.ts';
import { readable } from './reading.ts';
import type { IssuingContext } from './register.ts';

/** Annuls a document of a kind that is annulled by itself. Throws `forbidden`, `rule` or `conflict`. */
export const annul: HandlersOf<AppContract>['documents']['annul'] = async (
  { trx, session, today, now, about },
  { id, reason },
) => {
  about(`document:${id}`, reason);
  const row = await readable(trx, { session, today }, id);
  const kind = kindOf(row.kind);
  const permission = kind === undefined ? null : annullerOf(kind, row.subject);
  if (permission === null) {
    throw ruleError('documento_de_ato', kind?.label ?? row.kind, [
      'Este documento acompanha o ato que o originou: anule o ato, e não o papel.',
    ]);
  }
  if (!session.permissions.has(permission)) throw new AppError({ code: 'forbidden', permission });
  if (row.annulled_on !== null) throw conflict(`O documento ${row.number} já foi anulado.`);
  if (row.later_number !== null) {
    throw conflict(`O documento ${row.number} já foi corrigido pelo ${row.later_number}: anule este.`);
  }
  await annulIssued({ trx, session, today, now }, id, reason);
  return {};
};

/** Takes the effect from the paper of an act that is itself annulled; nothing for an act without one, or already so. */
export async function annulIssued(
  { trx, session, today, now }: IssuingContext,
  id: number | null,
  reason: string,
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ annulled_at: now, annulled_on: today, annulled_by: session.accountId, annulled_reason: reason })
    .where('id', '=', id)
    .where('annulled_at', 'is', null)
    .execute();
}
