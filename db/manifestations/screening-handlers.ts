import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import type { HandlersOf } from '../context.ts';
import { commandedPage, listCommanded } from './commanded.ts';
import { askComplement, receiveComplement } from './complement-steps.ts';
import { duplicatesOf } from './duplicates.ts';
import { sendOutside, sendToCommand } from './forward-others.ts';
import { answerAs, cancelRecipient, extendAs, extendInternal, recordInternal } from './internal.ts';
import { joinManifestation, reclassifyManifestation, unjoinManifestation } from './join-steps.ts';

export const screeningHandlers: HandlersOf<{ screening: typeof screeningProcedures }>['screening'] = {
  async duplicates({ db, about }, { id }) {
    about(`manifestation:${id}`);
    return duplicatesOf(db, id);
  },
  join: joinManifestation,
  unjoin: unjoinManifestation,
  reclassify: reclassifyManifestation,
  askComplement,
  receiveComplement,
  sendToCommand,
  sendOutside,
  extendInternal,
  recordInternal,
  cancelRecipient,
  answerReferred: (context, input) => answerAs(context, 'corregedoria', input),
  extendReferred: (context, input) => extendAs(context, 'corregedoria', input),
  commanded: ({ db }, input) => listCommanded(db, input),
  async getCommanded({ db, about }, { id }) {
    const page = await commandedPage(db, id);
    about(`manifestation:${page.manifestationId}`);
    return page;
  },
  answerCommanded: (context, input) => answerAs(context, 'comando', input),
  extendCommanded: (context, input) => extendAs(context, 'comando', input),
};
