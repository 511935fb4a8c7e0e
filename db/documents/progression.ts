import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { publishedListById } from '../progression/lists.ts';
import { issuedParts } from './issued.ts';

/** A published list of progression as issued: who is classified, nothing of who is not. Throws `notFound`. */
export const progressionListDocument: HandlersOf<AppContract>['documents']['progressionList'] = async (
  { db, session, today, about },
  { listId },
) => {
  about(`progression:${listId}`);
  const list = await publishedListById(db, listId);
  return { ...(await issuedParts(db, session, today)), list };
};
