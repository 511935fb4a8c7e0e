import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { assertReach } from '../access/reach.ts';
import { readingsOf } from '../access/readings.ts';
import type { HandlersOf } from '../context.ts';
import { exhibitsModel } from './view.ts';
import { annulExhibit, moveExhibit, recordExhibit } from './write.ts';

const READINGS = 500;

export const exhibitsHandlers: HandlersOf<AppContract>['exhibits'] = {
  async list({ db, session, today, about }, { proceedingId }) {
    about(`proceeding:${proceedingId}`);
    await assertReach(db, { session, today }, proceedingId);
    return exhibitsModel(db, proceedingId);
  },
  async get({ db, session, today, about }, { id }) {
    about(`exhibit:${id}`);
    const row = await db
      .selectFrom('exhibit')
      .select('proceeding_id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) throw notFound('prova');
    await assertReach(db, { session, today }, row.proceeding_id);
    const { exhibits } = await exhibitsModel(db, row.proceeding_id);
    const exhibit = exhibits.find((one) => one.id === id);
    if (exhibit === undefined) throw notFound('prova');
    const { rows } = await readingsOf(db, `exhibit:${id}`, { before: null, limit: READINGS });
    return {
      ...exhibit,
      proceedingId: row.proceeding_id,
      readings: rows.map(({ seq, at, reader }) => ({ seq, at, reader })),
    };
  },
  record: recordExhibit,
  move: moveExhibit,
  annul: annulExhibit,
};
