import type { draftsContract } from '../../shared/drafts/contract.ts';
import type { HandlersOf } from '../context.ts';
import { openDraft, sealDraft } from './sealed.ts';

export const draftsHandlers: HandlersOf<{ drafts: typeof draftsContract }>['drafts'] = {
  async get({ db, session, vault }, { form }) {
    const row = await db
      .selectFrom('draft')
      .select(['body', 'saved_at as savedAt'])
      .where('account_id', '=', session.accountId)
      .where('form', '=', form)
      .executeTakeFirst();
    if (row === undefined) return null;
    const body = openDraft(vault.draftsKey(session.accountId), session.accountId, form, row.body);
    return body === null ? null : { ...row, body };
  },
  async save({ trx, session, now, vault }, { form, body: given }) {
    const key = vault.draftsKey(session.accountId);
    // Without a key of their own an ouvidor's words are not kept: they may tell who spoke.
    if (key === null && session.roles.includes('ouvidor')) return {};
    const body = key === null ? given : sealDraft(key, session.accountId, form, given);
    await trx
      .insertInto('draft')
      .values({ account_id: session.accountId, form, body, saved_at: now })
      .onConflict((clash) => clash.columns(['account_id', 'form']).doUpdateSet({ body, saved_at: now }))
      .execute();
    return {};
  },
  async discard({ trx, session }, { form }) {
    await trx
      .deleteFrom('draft')
      .where('account_id', '=', session.accountId)
      .where('form', '=', form)
      .execute();
    return {};
  },
};
