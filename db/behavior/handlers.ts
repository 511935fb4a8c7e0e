import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { behaviorOfForce } from './of-force.ts';
import { behaviorOfGuard } from './of-guard.ts';

export const behaviorHandlers: HandlersOf<AppContract>['behavior'] = {
  ofGuard: ({ db, today }, { guardId, on }) => behaviorOfGuard(db, guardId, on ?? today),
  ofForce: ({ db, today }, { on, days }) => behaviorOfForce(db, on ?? today, days),
};
