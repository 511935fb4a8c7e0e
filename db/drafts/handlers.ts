import type { draftsContract } from '../../shared/drafts/contract.ts';
import type { HandlersOf } from '../context.ts';

export const draftsHandlers: HandlersOf<{ drafts: typeof draftsContract }>['drafts'] = {
  async get({ db, session }, { form }) {
    const row = await db
      .selectFrom('draft')
      .select(['body', 'saved_at as savedAt'])
      .where('account_id', '=', session.accountId)
      .where('form', '=', form)
      .executeTakeFirst();
    return row ?? null;
  },
  async save({ trx, session, now }, { form, body }) {
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
