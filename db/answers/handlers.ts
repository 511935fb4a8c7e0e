import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { correctAnswer, issueOldAnswer } from './correct.ts';
import { annulDelivery, deliverAnswer } from './deliver.ts';

export const answersHandlers: HandlersOf<AppContract>['answers'] = {
  correct: correctAnswer,
  issue: issueOldAnswer,
  deliver: deliverAnswer,
  annulDelivery,
};
