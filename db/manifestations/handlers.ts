import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { correctManifestation, usedDistricts } from './correct.ts';
import { countManifestations, listManifestations, usedPlaces } from './list.ts';
import { listReferred } from './pages.ts';
import { registerManifestation } from './register.ts';
import { screeningHandlers } from './screening-handlers.ts';
import {
  answerManifestation,
  archiveManifestation,
  extendManifestation,
  forwardManifestation,
} from './steps.ts';
import { citizenView, manifestationPage, referredPage } from './views.ts';

export const manifestationsHandlers: HandlersOf<AppContract>['manifestations'] = {
  ...screeningHandlers,
  register: registerManifestation,
  correct: correctManifestation,
  districts: ({ db }) => usedDistricts(db),
  list: ({ db, today }, input) => listManifestations(db, input, today),
  counts: ({ db, today }, input) => countManifestations(db, input, today),
  places: ({ db }) => usedPlaces(db),
  async get({ db, about }, { id }) {
    about(`manifestation:${id}`);
    return manifestationPage(db, id);
  },
  followUp: ({ db }, { code }) => citizenView(db, code),
  forward: forwardManifestation,
  extend: extendManifestation,
  answer: answerManifestation,
  archive: archiveManifestation,
  referred: ({ db, session, today }, input) => listReferred(db, input, { session, today }),
  async getReferred({ db, session, today, about }, { id }) {
    about(`manifestation:${id}`);
    return referredPage(db, id, { session, today });
  },
};
