import { notFound } from '../../shared/contract/errors.ts';
import type { CommandedRow } from '../../shared/manifestations/screening-contract.ts';
import type { Reader } from '../reader.ts';
import { recipientById } from './recipients.ts';
import { commonOf, withheld, withheldPlace } from './rows.ts';
import { identitiesOf, loadIdentity, loadManifestation } from './statements.ts';

type Page = {
  readonly status: 'waiting' | 'all';
  readonly limit: number;
  readonly before: number | null;
};

/** One page of what the command received, newest first, without anything of who spoke. */
export async function listCommanded(db: Reader, { status, limit, before }: Page) {
  let wanted = db
    .selectFrom('manifestation_recipient as recipient')
    .innerJoin('manifestation', 'manifestation.id', 'recipient.manifestation_id')
    .select([
      'recipient.id',
      'manifestation.id as manifestationId',
      'manifestation.protocol',
      'manifestation.kind',
      'manifestation.district',
      'recipient.sent_on as sentOn',
      'recipient.due_on as dueOn',
      'recipient.answered_on as answeredOn',
    ])
    .where('recipient.kind', '=', 'comando')
    .where('recipient.cancelled_on', 'is', null);
  if (status === 'waiting') {
    wanted = wanted.where('recipient.answered_on', 'is', null).where('manifestation.closed_on', 'is', null);
  }
  if (before !== null) wanted = wanted.where('recipient.id', '<', before);
  const found = await wanted
    .orderBy('recipient.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit);
  const identities = await identitiesOf(
    db,
    shown.map(({ manifestationId }) => manifestationId),
  );
  const rows: CommandedRow[] = shown.map(({ manifestationId, ...row }) => ({
    ...row,
    district: withheld(row.district, identities.get(manifestationId) ?? null),
  }));
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** What the command reads of one: its extract, the place and the guards. Throws `notFound`. */
export async function commandedPage(db: Reader, id: number) {
  const found = await recipientById(db, id);
  if (found === undefined || found.kind !== 'comando' || found.cancelledOn !== null) {
    throw notFound('manifestação encaminhada ao comando');
  }
  const { manifestationId, ...recipient } = found;
  const row = await loadManifestation(db, manifestationId);
  const common = await commonOf(db, row);
  const identity = await loadIdentity(db, manifestationId);
  return { ...common, ...withheldPlace(common, identity), id, manifestationId, recipient };
}
