import type { AppContract } from '../../shared/contract/index.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { HandlersOf } from '../context.ts';
import { listActs } from './act-statements.ts';
import { actView } from './act-view.ts';
import { annulAct, discardAct, draftAct, excludeItem, includeItem, issueAct } from './acts.ts';
import { behaviorAsKnown } from './as-known.ts';
import { checkActs } from './check.ts';
import { behaviorHistoryOfYears } from './history.ts';
import { behaviorOfForce } from './of-force.ts';
import { behaviorOfGuard, withoutAnnulled } from './of-guard.ts';
import { pendingChanges } from './pending.ts';
import { behaviorWhatIf } from './what-if.ts';

function dayOf(on: string | null, today: string): string {
  const day = on ?? today;
  refuseFarDay('on', day, today);
  return day;
}

export const behaviorHandlers: HandlersOf<AppContract>['behavior'] = {
  ofGuard: async ({ db, session, today }, { guardId, on }) => {
    const behavior = await behaviorOfGuard(db, guardId, dayOf(on, today));
    return session.permissions.has('proceedings.read') ? behavior : withoutAnnulled(behavior);
  },
  ofForce: ({ db, today }, { on, days }) => behaviorOfForce(db, dayOf(on, today), days),
  asKnown: ({ db, today }, input) => behaviorAsKnown(db, input, today),
  history: ({ db, today }, input) => behaviorHistoryOfYears(db, input, today),
  whatIf: ({ db, today }, { guardId, penalty, on }) => behaviorWhatIf(db, guardId, penalty, dayOf(on, today)),
  pendingChanges: ({ db, today }, { until }) => pendingChanges(db, until ?? today, today),
  acts: ({ db }) => listActs(db),
  getAct: (context, { id }) => actView(context, id),
  check: ({ db }) => checkActs(db),
  draftAct,
  excludeItem,
  includeItem,
  discardAct,
  issueAct,
  annulAct,
};
