import { AppError } from '../../shared/contract/errors.ts';
import { type Call, recordRefusal } from '../run.ts';
import { faultWords } from './watch.ts';

/** What may be written whatever the clock says: the way out, and the way in of an account not yet of its owner. */
const ANYWAY = new Set(['clock.confirm', 'accounts.changePassword']);

/** Lets a command through only with a clock that agrees with what was recorded. @throws AppError `clock` */
export async function requireClock(call: Call): Promise<void> {
  if (ANYWAY.has(call.path)) return;
  const fault = call.office.clock.fault();
  if (fault === null) return;
  await recordRefusal(call, call, { subject: null, reason: faultWords(fault), rule: 'clock' });
  throw new AppError({ code: 'clock', ...fault });
}
