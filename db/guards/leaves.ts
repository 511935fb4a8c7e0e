import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { checkLeave } from '../../shared/guards/rules.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { CommandContext } from '../context.ts';
import { checkOwnLeave } from '../personnel/removals.ts';
import { guardById, guardRecord, leavesOf } from './statements.ts';

type Guards = AppContract['guards'];

/** Records a leave, past or already granted for days to come. Throws `invalid`, `notFound`. */
export async function recordLeave(
  { trx, today, about }: CommandContext,
  input: ParsedOf<Guards['recordLeave']>,
): Promise<GuardRecord> {
  about(`guard:${input.guardId}`);
  if (input.kind === 'afastamento_preventivo') {
    throw invalidField(
      'kind',
      'O afastamento preventivo tem ato, prazo e efeitos próprios: registre-o em “Afastamento preventivo”.',
    );
  }
  const guard = await guardById(trx, input.guardId);
  const standing = (await leavesOf(trx, guard.id)).filter((row) => row.annulled_at === null);
  const recorded = standing.map((row) => ({ kind: row.kind, from: row.from_day, to: row.to_day }));
  refuseFarDay('to', input.to, today);
  checkLeave(input, guard.admission_on, recorded);
  await trx
    .insertInto('guard_leave')
    .values({
      guard_id: guard.id,
      kind: input.kind,
      from_day: input.from,
      to_day: input.to,
      act: input.act,
      annulled_at: null,
      annulled_reason: null,
    })
    .execute();
  return guardRecord(trx, guard.id);
}

/** Annuls a leave: it stays on the record with the reason and counts no more. Throws `notFound`, `conflict`. */
export async function annulLeave(
  { trx, now, about }: CommandContext,
  input: ParsedOf<Guards['annulLeave']>,
): Promise<GuardRecord> {
  const leave = await trx
    .selectFrom('guard_leave')
    .select(['guard_id', 'annulled_at'])
    .where('id', '=', input.leaveId)
    .executeTakeFirst();
  if (leave === undefined) throw notFound('afastamento');
  about(`guard:${leave.guard_id}`, input.reason);
  if (leave.annulled_at !== null)
    throw conflict('Este afastamento já foi anulado: reabra o registro e confira.');
  await checkOwnLeave(trx, input.leaveId);
  await trx
    .updateTable('guard_leave')
    .set({ annulled_at: now, annulled_reason: input.reason })
    .where('id', '=', input.leaveId)
    .execute();
  return guardRecord(trx, leave.guard_id);
}
