import { AppError, conflict, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { Permission } from '../../shared/permissions.ts';
import { actById } from '../behavior/act-statements.ts';
import type { HandlersOf } from '../context.ts';
import { publishedListById } from '../progression/published.ts';
import { issueListDocument } from './progression.ts';
import { issueActDocument } from './reclassification.ts';

const NEEDS = {
  reclassification: 'behavior.declare',
  progression: 'progression.publish',
} as const satisfies Record<string, Permission>;

/** Takes an act or list from before the register had its kind to it. Throws `forbidden`, `notFound` or `conflict`. */
export const registerEarlier: HandlersOf<AppContract>['documents']['registerEarlier'] = async (
  context,
  { of, id },
) => {
  const { trx, session, about } = context;
  about(`${of}:${id}`);
  if (!session.permissions.has(NEEDS[of])) throw new AppError({ code: 'forbidden', permission: NEEDS[of] });
  if (of === 'progression') {
    const { documentId } = await publishedListById(trx, id);
    if (documentId !== null) throw conflict('A lista já está no registro de documentos.');
    return issueListDocument(context, id);
  }
  const { document_id: documentId, number } = await actById(trx, id);
  if (number === null) throw notFound('ato expedido');
  if (documentId !== null) throw conflict('O ato já está no registro de documentos.');
  return issueActDocument(context, id);
};
