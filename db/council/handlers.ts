import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { appoint, endTerm } from './councillors.ts';
import { cancel, hold, schedule } from './meetings.ts';
import { answer, propose } from './proposals.ts';
import { allProposals, councillorsOn, meetingsOf } from './statements.ts';

export const councilHandlers: HandlersOf<AppContract>['council'] = {
  async list({ db, today }) {
    const councillors = await councillorsOn(db, today);
    return { councillors, meetings: await meetingsOf(db, councillors), proposals: await allProposals(db) };
  },
  appoint,
  endTerm,
  schedule,
  hold,
  cancel,
  propose,
  answer,
};
