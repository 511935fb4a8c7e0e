import type { auditContract } from '../../shared/audit/contract.ts';
import type { HandlersOf } from '../context.ts';
import { exportTrail } from './export.ts';
import { checkCode, checkFile, headNow } from './proof.ts';
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
  verify: ({ db, headLines, jobs, signer }, { job }) =>
    verifyChain(db, headLines(), { signer, told: (done, total) => jobs.step(job, done, total) }),
  head: (context) => headNow(context),
  checkCode,
  checkFile,
  export: exportTrail,
  cancel: ({ jobs }, { job }) => {
    jobs.cancel(job);
    return {};
  },
};
