import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { loadManifestation } from '../manifestations/statements.ts';
import { repeatedManifestations } from './groups.ts';
import { correctRecommendation, issueRecommendation } from './issue.ts';
import { listRecommendations, recommendationPage, recommendationsFrom } from './reading.ts';
import { manifestationsById } from './statements.ts';
import {
  annulFollowUp,
  annulRecommendation,
  annulRecommendationAnswer,
  answerRecommendation,
  closeRecommendation,
  extendRecommendation,
  followUpRecommendation,
  recordRecommendationAnswer,
} from './steps.ts';

export const recommendationsHandlers: HandlersOf<AppContract>['recommendations'] = {
  list: ({ db, session }) => listRecommendations(db, session),
  get: ({ db, session }, { id }) => recommendationPage(db, session, id),
  ofManifestation: async ({ db }, { manifestationId }) => {
    await loadManifestation(db, manifestationId);
    return recommendationsFrom(db, manifestationId);
  },
  origins: ({ db }, { ids }) => manifestationsById(db, ids),
  groups: ({ db }, input) => repeatedManifestations(db, input),
  issue: issueRecommendation,
  correct: correctRecommendation,
  annul: annulRecommendation,
  extend: extendRecommendation,
  answer: answerRecommendation,
  recordAnswer: recordRecommendationAnswer,
  annulAnswer: annulRecommendationAnswer,
  followUp: followUpRecommendation,
  annulFollowUp,
  close: closeRecommendation,
};
