import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { HandlersOf } from '../context.ts';
import { lastActOn } from '../proceedings/file.ts';
import { openFile, touch } from '../proceedings/save.ts';
import type { Reader } from '../reader.ts';

/** Where a file was sent to be judged, oldest first. */
export async function forwardingsOf(db: Reader, proceedingId: number) {
  const rows = await db
    .selectFrom('judgment_forwarding as sent')
    .leftJoin('account', 'account.id', 'sent.recorded_by')
    .select(['sent.id', 'sent.on_day as on', 'sent.to_office as to', 'sent.reason', 'account.name as actor'])
    .where('proceeding_id', '=', proceedingId)
    .orderBy('sent.id')
    .execute();
  return rows.map(({ actor, ...row }) => ({ ...row, actorName: actor ?? '' }));
}

/**
 * Sends the file to the authority competent for the penalty that fits (Lei 8.112/1990 art. 167 § 1) or, where penalties
 * differ, for the gravest (§ 2). Throws `rule`, `conflict`, `invalid` or `notFound`.
 */
export const forward: HandlersOf<AppContract>['judgment']['forward'] = async (context, input) => {
  const { trx, session, today, now } = context;
  const { proceedingId, version, on, to, reason } = input;
  const file = await openFile(context, proceedingId, version);
  const floor = lastActOn(file) ?? file.proceeding.opened_on;
  if (on > today) throw invalidField('on', 'A data da remessa não pode ser futura.');
  if (on < floor)
    throw invalidField('on', `A remessa não pode ser anterior ao último ato, de ${formatDate(floor)}.`);
  context.about(`proceeding:${proceedingId}`, reason);
  await trx
    .insertInto('judgment_forwarding')
    .values({
      proceeding_id: proceedingId,
      on_day: on,
      to_office: to,
      reason,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await touch(trx, file);
  return {};
};
