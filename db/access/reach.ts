import { type RawBuilder, sql } from 'kysely';
import { notFound, ruleError } from '../../shared/contract/errors.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';

/** Who reads, and on which day: exceptions end by themselves. */
export type Reaching = { readonly session: Session; readonly today: string };

/** The level of secrecy in force of the `proceeding` of a query. */
export const levelInForce = sql<string>`coalesce((select s.level from proceeding_secrecy s
  where s.proceeding_id = proceeding.id order by s.id desc limit 1), 'publico')`;

/** Whether the `proceeding` of a query, if any, is of no secrecy. */
export const fileIsPublic = sql<boolean>`(proceeding.id is null or ${levelInForce} = 'publico')`;

function serves({ accountId, guardId }: Session): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from proceeding_person p where p.proceeding_id = proceeding.id
    and p.role in ('presidente', 'membro', 'secretario') and p.to_day is null
    and (p.account_id = ${accountId} or p.guard_id = ${guardId}))`;
}

function named({ session, today }: Reaching): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from proceeding_access a where a.proceeding_id = proceeding.id
    and a.account_id = ${session.accountId} and a.revoked_on is null
    and a.from_day <= ${today} and a.until_day >= ${today})`;
}

/** Whether the reader may open the `proceeding` of a query: its level, the commission or a named exception in force. */
export function reach(reaching: Reaching): RawBuilder<boolean> {
  const { permissions } = reaching.session;
  if (permissions.has('secrecy.manage')) return sql<boolean>`(1 = 1)`;
  const levels = permissions.has('proceedings.decide') ? ['publico', 'reservado'] : ['publico'];
  return sql<boolean>`(${levelInForce} in (${sql.join(levels)}) or ${serves(reaching.session)} or ${named(reaching)})`;
}

/** The ids, among those given or all, of the proceedings that the reader may open. */
export async function reachableIds(db: Reader, reaching: Reaching): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('proceeding').select('id').where(reach(reaching)).execute();
  return new Set(rows.map((row) => row.id));
}

/** Refuses a file that the reader may not open, `unnamed` where they did not name it. Throws `notFound` or `rule`. */
export async function assertReach(
  db: Reader,
  reaching: Reaching,
  id: number,
  told: 'named' | 'unnamed' = 'named',
): Promise<void> {
  const row = await db
    .selectFrom('proceeding')
    .select(['number', reach(reaching).as('reachable'), levelInForce.as('level')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('procedimento');
  if (Number(row.reachable) === 1) return;
  throw ruleError('sigilo', 'Lei 8.112/1990, art. 150; Lei 12.527/2011, art. 25', [
    `O procedimento${told === 'named' ? ` ${row.number}` : ''} é ${row.level}: só o abrem as pessoas indicadas para ele.`,
    'Se precisa dele no seu trabalho, peça ao corregedor que o nomeie, com o motivo e o prazo.',
  ]);
}
