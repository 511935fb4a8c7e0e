import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { answerDocument } from './answer.ts';
import { decisionDocument } from './decision.ts';
import { dossier } from './dossier.ts';
import { progressionListDocument } from './progression.ts';
import { reclassificationDocument } from './reclassification.ts';

export const documentsHandlers: HandlersOf<AppContract>['documents'] = {
  dossier,
  answer: answerDocument,
  decision: decisionDocument,
  progressionList: progressionListDocument,
  reclassification: reclassificationDocument,
};
