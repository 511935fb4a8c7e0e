import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { annulList, publish } from './lists.ts';
import { publishedListById, publishedLists } from './published.ts';
import { rankingFor, standingOfGuard } from './standings.ts';

export const progressionHandlers: HandlersOf<AppContract>['progression'] = {
  ofGuard: ({ db, today }, { guardId, on }) => standingOfGuard(db, guardId, on ?? today),
  ranking: ({ db, today }, { grade, on }) => rankingFor(db, grade, on ?? today),
  publish,
  lists: ({ db }) => publishedLists(db),
  get: ({ db }, { id }) => publishedListById(db, id),
  annul: annulList,
};
