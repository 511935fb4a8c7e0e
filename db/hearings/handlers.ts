import type { AppContract } from '../../shared/contract/index.ts';
import { assertReach, reachableIds } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { cancel, decline, hold, recordAbsence } from './outcome.ts';
import { clashesFor } from './planning.ts';
import { correctRecord, issueRecord, reviewRecord, saveRecord, startRecord } from './records.ts';
import { schedule } from './schedule.ts';
import { attachSigned } from './signed.ts';
import { hearings, summonsesIn } from './statements.ts';
import { recordService, summon } from './summons.ts';
import { agendaItem, hearingModel, hearingRow, hearingViews } from './view.ts';

export const hearingsHandlers: HandlersOf<AppContract>['hearings'] = {
  async agenda({ db, session, today }, { from, to }) {
    const rows = await hearings(db)
      .where('hearing.on_day', '>=', from)
      .where('hearing.on_day', '<=', to)
      .execute();
    const summonses = await summonsesIn(
      db,
      rows.map((row) => row.id),
    );
    const reachable = await reachableIds(db, { session, today });
    return rows.map((row) =>
      agendaItem(
        row,
        summonses.filter((one) => one.hearing_id === row.id),
        reachable.has(row.proceeding_id),
      ),
    );
  },
  async ofProceeding({ db, session, today, about }, { proceedingId }) {
    about(`proceeding:${proceedingId}`);
    await assertReach(db, { session, today }, proceedingId);
    const rows = await hearings(db).where('hearing.proceeding_id', '=', proceedingId).execute();
    return hearingViews(db, rows);
  },
  async get({ db, session, today, about }, { id }) {
    const row = await hearingRow(db, id);
    about(`proceeding:${row.proceeding_id}`);
    await assertReach(db, { session, today }, row.proceeding_id);
    return hearingModel(db, id);
  },
  async clashes({ db, session, today }, planned) {
    await assertReach(db, { session, today }, planned.proceedingId);
    return clashesFor(db, planned, { session, today });
  },
  schedule,
  cancel,
  summon,
  recordService,
  hold,
  decline,
  recordAbsence,
  startRecord,
  saveRecord,
  reviewRecord,
  issueRecord,
  correctRecord,
  attachSigned,
};
