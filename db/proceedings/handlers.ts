import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { annulAct, archiveProceeding, declareImpediment, recordAct } from './acts.ts';
import { addCharge, settleCircumstance, withdrawCharge } from './charges.ts';
import { decideProceeding } from './decision.ts';
import { chooseLaw } from './law.ts';
import { openProceeding } from './open.ts';
import { listProceedings, previewDecision } from './queries.ts';
import { proceedingModel } from './view.ts';

export const proceedingsHandlers: HandlersOf<AppContract>['proceedings'] = {
  list: listProceedings,
  get: ({ db, session, today, about }, { id }) => {
    about(`proceeding:${id}`);
    return proceedingModel(db, id, session, today);
  },
  open: openProceeding,
  addCharge,
  withdrawCharge,
  chooseLaw,
  settleCircumstance,
  recordAct,
  declareImpediment,
  annulAct,
  archive: archiveProceeding,
  preview: previewDecision,
  decide: decideProceeding,
};
