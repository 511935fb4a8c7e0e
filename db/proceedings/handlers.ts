import type { AppContract } from '../../shared/contract/index.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { annulAct, archiveProceeding, declareImpediment, recordAct } from './acts.ts';
import { board } from './board.ts';
import { addCharge, settleCircumstance, withdrawCharge } from './charges.ts';
import { issueChecklist } from './checklist.ts';
import { convertProceeding } from './convert.ts';
import { decideProceeding } from './decision.ts';
import { issueIndex } from './file-index.ts';
import { chooseLaw } from './law.ts';
import { limitationTable } from './limitation-table.ts';
import { openProceeding } from './open.ts';
import { issueActPaper, paperDraft, papers } from './papers.ts';
import { listKinds, listProceedings, previewDecision } from './queries.ts';
import { signers } from './signer.ts';
import { addTacCondition, settleTacCondition } from './tac.ts';
import { proceedingModel } from './view.ts';

export const proceedingsHandlers: HandlersOf<AppContract>['proceedings'] = {
  board,
  limitationTable,
  paperDraft,
  papers,
  issueActPaper,
  issueChecklist,
  issueIndex,
  list: listProceedings,
  get: async ({ db, session, today, about }, { id }) => {
    about(`proceeding:${id}`);
    await assertReach(db, { session, today }, id);
    return proceedingModel(db, id, session, today);
  },
  open: openProceeding,
  addCharge,
  withdrawCharge,
  chooseLaw,
  settleCircumstance,
  recordAct,
  signers,
  declareImpediment,
  annulAct,
  archive: archiveProceeding,
  convert: convertProceeding,
  addTacCondition,
  settleTacCondition,
  kinds: listKinds,
  preview: previewDecision,
  decide: decideProceeding,
};
