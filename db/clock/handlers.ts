import type { clockContract } from '../../shared/clock/contract.ts';
import { conflict } from '../../shared/contract/errors.ts';
import type { HandlersOf } from '../context.ts';

/** The date seen and the date written may differ by the time that it takes to type a reason. */
const TYPING_MS = 3_600_000;

export const clockHandlers: HandlersOf<{ clock: typeof clockContract }>['clock'] = {
  async status({ clock }) {
    return { fault: clock.fault() };
  },
  async confirm({ trx, session, about, clock }, { shown, reason }) {
    const fault = clock.fault();
    if (fault === null) throw conflict('O relógio do computador já confere com os registros.');
    const moved = Math.abs(Date.parse(fault.shown) - Date.parse(shown));
    if (!(moved <= TYPING_MS)) throw conflict('O relógio do computador mudou desde que a data foi mostrada.');
    about(`account:${session.accountId}`, reason);
    await clock.confirm(trx);
    return {};
  },
};
