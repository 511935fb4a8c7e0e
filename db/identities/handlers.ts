import type { identitiesContract } from '../../shared/identities/contract.ts';
import type { HandlersOf } from '../context.ts';
import { admitMember, removeMember, renewSheet } from './members.ts';
import { readings } from './readings.ts';
import { recoverVault } from './recover.ts';
import {
  approveRequest,
  askIdentity,
  consentRequest,
  refuseRequest,
  revokeGrant,
  withdrawRequest,
} from './request-steps.ts';
import { allRequests, requestsOf } from './requests.ts';
import { addressee, readGranted, reveal } from './reveal.ts';
import { searchCitizens } from './search.ts';
import { overviewOf, statusOf } from './status.ts';
import { unlockVault } from './unlock.ts';

export const identitiesHandlers: HandlersOf<{ identities: typeof identitiesContract }>['identities'] = {
  status: (context) => statusOf(context.db, context),
  unlock: { prepare: unlockVault },
  lock: async (context) => {
    context.vault.close(context.session.accountId);
    return statusOf(context.trx, context);
  },
  overview: ({ db }) => overviewOf(db),
  addressee,
  reveal,
  search: searchCitizens,
  admit: admitMember,
  cancel: ({ jobs }, { job }) => {
    jobs.cancel(job);
    return {};
  },
  remove: removeMember,
  renewSheet: { prepare: renewSheet },
  recover: { prepare: recoverVault },
  readings: ({ db }, input) => readings(db, input),
  requests: ({ db }) => allRequests(db),
  approve: approveRequest,
  consent: consentRequest,
  refuse: refuseRequest,
  revoke: revokeGrant,
  asked: ({ db, session }, { manifestationId }) => requestsOf(db, manifestationId, session.accountId),
  ask: askIdentity,
  withdraw: withdrawRequest,
  readGranted,
};
