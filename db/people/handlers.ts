import type { AppContract } from '../../shared/contract/index.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { fileRows } from '../proceedings/file.ts';
import { appoint } from './appoint.ts';
import { partImpediments } from './impediments.ts';
import { decideIncident, dismiss, raise } from './incidents.ts';
import { surroundingsOf } from './parts.ts';
import { peopleModel, peopleRulesOn } from './view.ts';

export const peopleHandlers: HandlersOf<AppContract>['people'] = {
  async list({ db, session, today, about }, { proceedingId }) {
    about(`proceeding:${proceedingId}`);
    await assertReach(db, { session, today }, proceedingId);
    return peopleModel(db, proceedingId, today);
  },
  async check({ db, session, today }, { proceedingId, ...part }) {
    await assertReach(db, { session, today }, proceedingId);
    const file = await fileRows(db, proceedingId);
    const around = await surroundingsOf(db, proceedingId);
    const rules = await peopleRulesOn(db, today);
    return { impediments: await partImpediments(db, file, around, { ...part, personId: null }, rules) };
  },
  appoint,
  dismiss,
  raise,
  decide: decideIncident,
};
