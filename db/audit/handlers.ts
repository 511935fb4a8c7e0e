import type { auditContract } from '../../shared/audit/contract.ts';
import type { HandlersOf } from '../context.ts';
import { verifyChain } from './verify.ts';

export const auditHandlers: HandlersOf<{ audit: typeof auditContract }>['audit'] = {
  async list({ db }, { before, limit }) {
    let entries = db
      .selectFrom('audit_entry')
      .select(['seq', 'at', 'actor_name as actorName', 'procedure', 'subject', 'outcome', 'hash'])
      .orderBy('seq', 'desc')
      .limit(limit);
    if (before !== null) entries = entries.where('seq', '<', before);
    return entries.execute();
  },
  verify: ({ db, headLines }) => verifyChain(db, headLines()),
};
