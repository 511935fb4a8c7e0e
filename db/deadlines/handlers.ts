import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import type { HandlersOf } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { tasksBetween } from './calendar.ts';
import { complementSuspends } from './policy.ts';
import { addHoliday, annulHoliday, holidaysOf, importHolidays } from './table.ts';

const LONGEST_SPAN = 366;

export const deadlinesHandlers: HandlersOf<AppContract>['deadlines'] = {
  async calendar({ db, session, today }, { from, to }) {
    if (to < from) throw invalidField('to', 'O fim não pode ser anterior ao início.');
    if (daysBetween(from, to) > LONGEST_SPAN) throw invalidField('to', 'Consulte no máximo um ano por vez.');
    return {
      tasks: await tasksBetween(db, session, today, { from, to }),
      holidays: (await holidaysOf(db, from, to)).filter(({ annulledReason }) => annulledReason === null),
    };
  },
  holidays: ({ db }, { year }) => holidaysOf(db, `${year}-01-01`, `${year}-12-31`),
  addHoliday,
  importHolidays,
  annulHoliday,
  policy: async ({ db }) => ({ complementSuspends: await complementSuspends(db) }),
  async setPolicy({ trx, now, session, about }, input) {
    const agency = await agencyId(trx);
    about(`agency:${agency}`);
    const values = {
      complement_suspends: input.complementSuspends ? (1 as const) : (0 as const),
      set_at: now,
      set_by: session.accountId,
    };
    await trx
      .insertInto('deadline_policy')
      .values({ agency_id: agency, ...values })
      .onConflict((known) => known.column('agency_id').doUpdateSet(values))
      .execute();
    return input;
  },
};
