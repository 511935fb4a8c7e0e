import { notFound } from '../../shared/contract/errors.ts';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import type { Reader } from '../reader.ts';

function rowsOf(db: Reader) {
  return db
    .selectFrom('vault_request as request')
    .innerJoin('manifestation', 'manifestation.id', 'request.manifestation_id')
    .innerJoin('account as asker', 'asker.id', 'request.asked_by')
    .leftJoin('account as first', 'first.id', 'request.first_by')
    .leftJoin('account as closer', 'closer.id', 'request.closed_by')
    .leftJoin('vault_grant as grant', 'grant.request_id', 'request.id')
    .selectAll('request')
    .select(['manifestation.protocol', 'asker.name as askerName', 'first.name as firstName'])
    .select(['closer.name as closerName', 'grant.expires_on', 'grant.revoked_at']);
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

function requestOf(row: Row): IdentityRequest {
  const { consent_on: on, consent_form: form, consent_note: note } = row;
  return {
    id: row.id,
    manifestationId: row.manifestation_id,
    protocol: row.protocol,
    askedBy: row.askerName,
    askedAt: row.asked_at,
    reasons: row.reasons,
    days: row.days,
    status: row.status,
    basis: row.basis,
    firstBy: row.first_by === null ? null : { accountId: row.first_by, name: row.firstName ?? '' },
    firstReason: row.first_reason,
    consent: on === null || form === null ? null : { on, form, note: note ?? '' },
    closedBy: row.closerName,
    closedReason: row.closed_reason,
    expiresOn: row.expires_on,
    revokedAt: row.revoked_at,
    version: row.version,
  };
}

/** Every request, newest first. */
export async function allRequests(db: Reader): Promise<IdentityRequest[]> {
  const rows = await rowsOf(db).orderBy('request.id', 'desc').execute();
  return rows.map(requestOf);
}

/** What one account asked about one manifestation, newest first. */
export async function requestsOf(
  db: Reader,
  manifestationId: number,
  accountId: number,
): Promise<IdentityRequest[]> {
  const rows = await rowsOf(db)
    .where('request.manifestation_id', '=', manifestationId)
    .where('request.asked_by', '=', accountId)
    .orderBy('request.id', 'desc')
    .execute();
  return rows.map(requestOf);
}

/** @throws AppError `notFound` */
export async function loadRequest(db: Reader, id: number): Promise<Row> {
  const row = await rowsOf(db).where('request.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('pedido de revelação');
  return row;
}

/** One request as the screens see it. */
export async function requestById(db: Reader, id: number): Promise<IdentityRequest> {
  return requestOf(await loadRequest(db, id));
}
