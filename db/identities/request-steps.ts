import type { Updateable } from 'kysely';
import { conflict, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import {
  checkConsent,
  checkOwnRequest,
  checkReason,
  checkSecondPerson,
  REVEAL,
} from '../../shared/identities/rules.ts';
import type { CommandContext } from '../context.ts';
import type { Database } from '../schema.ts';
import { keyOfAccount } from './account-keys.ts';
import { checkTexts, requireMember } from './check.ts';
import { endExpired, grant, grantFor } from './grants.ts';
import { loadRequest, requestById } from './requests.ts';
import { isSealed } from './seal.ts';

type Input<P extends keyof typeof identitiesContract> = ParsedOf<(typeof identitiesContract)[P]>;
type Target = { readonly id: number; readonly version: number };

/** The corregedor asks the ouvidoria to reveal who spoke, with the reasons of the inquiry. */
export async function askIdentity(context: CommandContext, { manifestationId, reasons, days }: Input<'ask'>) {
  const { trx, about, session, now, today } = context;
  about(`manifestation:${manifestationId}`, reasons);
  await endExpired(trx, today);
  const row = await trx
    .selectFrom('manifestation')
    .select('extract')
    .where('id', '=', manifestationId)
    .executeTakeFirst();
  if (row === undefined || row.extract === null) throw notFound('manifestação encaminhada');
  checkReason(reasons);
  if (!(await isSealed(trx, 'identity', manifestationId))) {
    throw ruleError('manifestacao_anonima', REVEAL, [
      'A manifestação é anônima: não há identidade a revelar.',
    ]);
  }
  if ((await keyOfAccount(trx, session.accountId)) === null) {
    throw ruleError('leitor_sem_chave', REVEAL, [
      'Esta conta ainda não tem chave própria: saia, entre de novo com a sua senha e repita o pedido.',
    ]);
  }
  const known = await grantFor(trx, manifestationId, session.accountId);
  if (known?.box != null && known.revoked_at === null && known.expires_on >= today) {
    throw conflict('A revelação desta identidade já está autorizada para a sua conta.');
  }
  const open = await trx
    .selectFrom('vault_request')
    .select('id')
    .where('manifestation_id', '=', manifestationId)
    .where('asked_by', '=', session.accountId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  if (open !== undefined) throw conflict('Já há um pedido em aberto para esta manifestação.');
  const { id } = await trx
    .insertInto('vault_request')
    .values({
      manifestation_id: manifestationId,
      asked_by: session.accountId,
      asked_at: now,
      reasons,
      days,
      status: 'open',
      basis: null,
      first_by: null,
      first_at: null,
      first_reason: null,
      consent_on: null,
      consent_form: null,
      consent_note: null,
      closed_by: null,
      closed_at: null,
      closed_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return requestById(trx, id);
}

async function openRequest({ trx, about }: CommandContext, { id, version }: Target, reason?: string) {
  const row = await loadRequest(trx, id);
  about(`manifestation:${row.manifestation_id}`, reason);
  if (row.version !== version) {
    throw conflict('O pedido foi alterado por outra pessoa: confira a lista e repita.');
  }
  if (row.status !== 'open') throw conflict('O pedido já foi encerrado: confira a lista.');
  return row;
}

async function change(
  { trx }: CommandContext,
  { id, version }: Target,
  changes: Updateable<Database['vault_request']>,
) {
  await trx
    .updateTable('vault_request')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return requestById(trx, id);
}

/** One ouvidor's word for revealing; the second one's, who must be another person, reveals. */
export async function approveRequest(
  context: CommandContext,
  { reason, basis, ...target }: Input<'approve'>,
) {
  const { trx, session, now, today } = context;
  const request = await openRequest(context, target, reason);
  const key = await requireMember(trx, context);
  checkReason(reason);
  checkOwnRequest(request.asked_by, session.accountId);
  await checkWords(context, request.manifestation_id, reason);
  if (request.first_by === null) {
    return change(context, target, {
      first_by: session.accountId,
      first_at: now,
      first_reason: reason,
      basis,
    });
  }
  checkSecondPerson(request.first_by, session.accountId);
  await grant(trx, key, { request, today, now });
  return change(context, target, closing(context, 'granted', reason));
}

/** Reveals with the citizen's formal agreement (Lei 13.608/2018 art. 4-B, sole paragraph): one ouvidor suffices. */
export async function consentRequest(context: CommandContext, { consent, ...target }: Input<'consent'>) {
  const { trx, session, now, today } = context;
  const request = await openRequest(context, target);
  const key = await requireMember(trx, context);
  checkOwnRequest(request.asked_by, session.accountId);
  const { received_on } = await trx
    .selectFrom('manifestation')
    .select('received_on')
    .where('id', '=', request.manifestation_id)
    .executeTakeFirstOrThrow();
  checkConsent(consent, received_on, today);
  if (consent === null) return requestById(trx, target.id);
  await checkWords(context, request.manifestation_id, consent.note);
  await grant(trx, key, { request, today, now });
  return change(context, target, {
    ...closing(context, 'granted', 'Concordância formal do manifestante'),
    basis: 'consentimento',
    consent_on: consent.on,
    consent_form: consent.form,
    consent_note: consent.note,
  });
}

export async function refuseRequest(context: CommandContext, { reason, ...target }: Input<'refuse'>) {
  const request = await openRequest(context, target, reason);
  checkReason(reason);
  await checkWords(context, request.manifestation_id, reason);
  return change(context, target, closing(context, 'refused', reason));
}

export async function withdrawRequest(context: CommandContext, target: Target) {
  const request = await openRequest(context, target);
  if (request.asked_by !== context.session.accountId) throw notFound('pedido de revelação');
  return change(context, target, closing(context, 'withdrawn', 'Retirado por quem pediu'));
}

/** Takes an authorisation back: the data key passed on is forgotten at once. */
export async function revokeGrant(context: CommandContext, { reason, ...target }: Input<'revoke'>) {
  const { trx, about, session, now } = context;
  const request = await loadRequest(trx, target.id);
  about(`manifestation:${request.manifestation_id}`, reason);
  if (request.version !== target.version) {
    throw conflict('O pedido foi alterado por outra pessoa: confira a lista e repita.');
  }
  checkReason(reason);
  await checkWords(context, request.manifestation_id, reason);
  if (request.status !== 'granted' || request.revoked_at !== null) {
    throw conflict('Não há autorização em vigor neste pedido: confira a lista.');
  }
  await trx
    .updateTable('vault_grant')
    .set({ box: null, revoked_by: session.accountId, revoked_at: now, revoked_reason: reason })
    .where('request_id', '=', target.id)
    .execute();
  return change(context, target, {});
}

/** No reason kept in the open may tell who spoke; the trail of a refusal does not repeat it. */
async function checkWords(context: CommandContext, manifestationId: number, text: string): Promise<void> {
  try {
    await checkTexts(context.trx, context, manifestationId, { 'O motivo': text });
  } catch (error) {
    context.about(`manifestation:${manifestationId}`);
    throw error;
  }
}

function closing(
  { session, now }: CommandContext,
  status: 'granted' | 'refused' | 'withdrawn',
  reason: string,
) {
  return { status, closed_by: session.accountId, closed_at: now, closed_reason: reason };
}
