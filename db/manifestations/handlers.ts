import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { listManifestations, listReferred } from './pages.ts';
import { registerManifestation } from './register.ts';
import { loadIdentity, loadManifestation } from './statements.ts';
import {
  answerManifestation,
  archiveManifestation,
  extendManifestation,
  forwardManifestation,
} from './steps.ts';
import { citizenView, manifestationPage, referredPage } from './views.ts';

export const manifestationsHandlers: HandlersOf<AppContract>['manifestations'] = {
  register: registerManifestation,
  list: ({ db, today }, input) => listManifestations(db, input, today),
  async get({ db, about }, { id }) {
    about(`manifestation:${id}`);
    return manifestationPage(db, id);
  },
  async identity({ db, about }, { id, reason }) {
    about(`manifestation:${id}`, reason);
    await loadManifestation(db, id);
    return loadIdentity(db, id);
  },
  followUp: ({ db }, { code }) => citizenView(db, code),
  forward: forwardManifestation,
  extend: extendManifestation,
  answer: answerManifestation,
  archive: archiveManifestation,
  referred: ({ db }, input) => listReferred(db, input),
  async getReferred({ db, about }, { id }) {
    about(`manifestation:${id}`);
    return referredPage(db, id);
  },
};
