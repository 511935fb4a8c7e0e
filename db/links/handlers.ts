import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { join } from './join.ts';
import { split } from './split.ts';
import { undo } from './undo.ts';
import { linksModel } from './view.ts';

export const linksHandlers: HandlersOf<AppContract>['links'] = {
  list: ({ db, session, today }, { proceedingId }) => linksModel(db, proceedingId, { session, today }),
  join,
  split,
  undo,
};
