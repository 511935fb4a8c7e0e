import type { AppContract } from '../../shared/contract/index.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { forward } from './forward.ts';
import { grounds } from './grounds.ts';
import { issueLibelo } from './libelo.ts';
import { issueNotice } from './notice.ts';
import { papersOf } from './papers.ts';
import { recordReport } from './report.ts';

export const judgmentHandlers: HandlersOf<AppContract>['judgment'] = {
  grounds,
  recordReport,
  forward,
  issueLibelo,
  issueNotice,
  papers: async ({ db, session, today }, { proceedingId }) => {
    await assertReach(db, { session, today }, proceedingId);
    return papersOf(db, proceedingId);
  },
};
