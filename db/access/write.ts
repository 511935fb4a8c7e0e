import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { accessModel } from './view.ts';

type Contract = AppContract['access'];
const LONGEST_DAYS = 366;

/** Sets the level of secrecy; the earlier ones stay in the record with their reasons. */
export async function setLevel(context: CommandContext, input: ParsedOf<Contract['setLevel']>) {
  const { trx, session, now, today, about } = context;
  about(`proceeding:${input.proceedingId}`, input.reason);
  const before = await accessModel(trx, input.proceedingId, today);
  if (before.level === input.level) throw invalidField('level', 'O procedimento já tem este nível.');
  await trx
    .insertInto('proceeding_secrecy')
    .values({
      proceeding_id: input.proceedingId,
      level: input.level,
      reason: input.reason,
      set_on: today,
      set_at: now,
      set_by: session.accountId,
    })
    .execute();
  return accessModel(trx, input.proceedingId, today);
}

/** Lets a named account open a protected file until a day, at most a year away. */
export async function grant(context: CommandContext, input: ParsedOf<Contract['grant']>) {
  const { trx, session, now, today, about } = context;
  about(`proceeding:${input.proceedingId}`, input.reason);
  const before = await accessModel(trx, input.proceedingId, today);
  if (input.until < today) throw invalidField('until', 'O último dia do acesso não pode ser passado.');
  if (input.until > addDays(today, LONGEST_DAYS)) {
    throw invalidField('until', 'O acesso dura no máximo um ano: escolha um dia mais próximo.');
  }
  const account = await trx
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select('account.id')
    .where('account.id', '=', input.accountId)
    .where('account.status', '=', 'active')
    .where('account_role.role', 'in', ['corregedor', 'escrivao', 'autoridade'])
    .executeTakeFirst();
  if (account === undefined) {
    throw invalidField('accountId', 'Escolha um usuário ativo que trabalhe com procedimentos.');
  }
  if (before.exceptions.some((one) => one.account.id === input.accountId && one.status === 'active')) {
    throw conflict('Esta pessoa já tem acesso em vigor; revogue-o antes de conceder outro.');
  }
  await trx
    .insertInto('proceeding_access')
    .values({
      proceeding_id: input.proceedingId,
      account_id: input.accountId,
      reason: input.reason,
      from_day: today,
      until_day: input.until,
      granted_at: now,
      granted_by: session.accountId,
      revoked_on: null,
      revoked_reason: null,
    })
    .execute();
  return accessModel(trx, input.proceedingId, today);
}

/** Ends an exception before its day. Throws `notFound` or `conflict`. */
export async function revoke(context: CommandContext, input: ParsedOf<Contract['revoke']>) {
  const { trx, today, about } = context;
  const row = await trx
    .selectFrom('proceeding_access')
    .select(['proceeding_id', 'revoked_on'])
    .where('id', '=', input.exceptionId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('acesso');
  about(`proceeding:${row.proceeding_id}`, input.reason);
  if (row.revoked_on !== null) throw conflict('O acesso já foi revogado.');
  await trx
    .updateTable('proceeding_access')
    .set({ revoked_on: today, revoked_reason: input.reason })
    .where('id', '=', input.exceptionId)
    .execute();
  return accessModel(trx, row.proceeding_id, today);
}
