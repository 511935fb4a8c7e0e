import type { viewsContract } from '../../shared/views/contract.ts';
import type { HandlersOf } from '../context.ts';
import { checkName, chooseDefault, ownView, viewsOf } from './statements.ts';

export const viewsHandlers: HandlersOf<{ views: typeof viewsContract }>['views'] = {
  list: ({ db, session }, { screen }) => viewsOf(db, session.accountId, screen),
  async create({ trx, session, now, about }, { screen, name, filters, shared }) {
    await checkName(trx, session.accountId, { screen, name, except: null });
    const { id } = await trx
      .insertInto('saved_view')
      .values({
        account_id: session.accountId,
        screen,
        name,
        body: JSON.stringify(filters),
        shared: shared ? 1 : 0,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    about(`view:${id}`);
    return { id };
  },
  async update({ trx, session, about }, { id, version, name, filters, shared }) {
    about(`view:${id}`);
    const { screen } = await ownView(trx, session.accountId, { id, version });
    await checkName(trx, session.accountId, { screen, name, except: id });
    await trx
      .updateTable('saved_view')
      .set({ name, body: JSON.stringify(filters), shared: shared ? 1 : 0, version: version + 1 })
      .where('id', '=', id)
      .execute();
    // Who had chosen it can no longer see it.
    if (!shared) {
      await trx
        .deleteFrom('default_view')
        .where('view_id', '=', id)
        .where('account_id', '<>', session.accountId)
        .execute();
    }
    return { id };
  },
  async remove({ trx, session, about }, { id, version }) {
    about(`view:${id}`);
    await ownView(trx, session.accountId, { id, version });
    await trx.deleteFrom('default_view').where('view_id', '=', id).execute();
    await trx.deleteFrom('saved_view').where('id', '=', id).execute();
    return {};
  },
  async setDefault({ trx, session, about }, { screen, id }) {
    about(`view:${id ?? 0}`);
    await chooseDefault(trx, session.accountId, { screen, id });
    return {};
  },
};
