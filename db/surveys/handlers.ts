import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { answerByCode, correctSurvey, recordSurvey } from './record.ts';

export const surveysHandlers: HandlersOf<AppContract>['surveys'] = {
  record: recordSurvey,
  answerByCode,
  correct: correctSurvey,
};
