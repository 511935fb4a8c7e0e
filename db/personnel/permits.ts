import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { permitEnd } from '../../shared/personnel/permits.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { checkInService, checkOrder } from '../../shared/personnel/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { openEntry, recordingFor, standingEntry } from './entries.ts';
import { personnelRecord } from './record.ts';
import { permitsOf, standing, suspensionsOf } from './statements.ts';

type Personnel = AppContract['personnel'];

async function checkNumber(db: Reader, number: string): Promise<void> {
  const taken = await db
    .selectFrom('firearm_permit as permit')
    .innerJoin('personnel_entry as entry', 'entry.id', 'permit.entry_id')
    .select('permit.entry_id')
    .where('permit.number', '=', number)
    .where('entry.annulled_at', 'is', null)
    .executeTakeFirst();
  if (taken !== undefined) throw invalidField('number', 'Já existe porte com este número: confira.');
}

/** Records a firearm permit, good for up to ten years. Throws `invalid`, `notFound`. */
export async function recordPermit(
  context: CommandContext,
  input: ParsedOf<Personnel['recordPermit']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkInService('issuedOn', input.issuedOn, dates);
  const expiresOn = permitEnd(input.issuedOn, input.expiresOn);
  await checkNumber(trx, input.number);
  const id = await openEntry(context, input.guardId, 'permit', input.act);
  await trx
    .insertInto('firearm_permit')
    .values({ entry_id: id, number: input.number, issued_on: input.issuedOn, expires_on: expiresOn })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Suspends a permit (Lei 13.022/2014, art. 16, sole paragraph). Throws `invalid`, `notFound`, `conflict`. */
export async function suspendPermit(
  context: CommandContext,
  input: ParsedOf<Personnel['suspendPermit']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guardId } = await standingEntry(trx, input.permitId, ['permit']);
  const { dates } = await recordingFor(context, guardId);
  checkInService('from', input.from, dates);
  const permit = (await permitsOf(trx, guardId)).find((row) => row.id === input.permitId);
  if (permit !== undefined && input.from < permit.issued_on)
    throw invalidField('from', `O porte só foi emitido em ${formatDate(permit.issued_on)}.`);
  if (input.to !== null) checkOrder('to', input.from, input.to, 'O fim não pode ser anterior ao início.');
  const id = await openEntry(context, guardId, 'permit_suspension', input.act);
  await trx
    .insertInto('permit_suspension')
    .values({
      entry_id: id,
      permit_id: input.permitId,
      ground: input.ground,
      reason: input.reason,
      from_day: input.from,
      to_day: input.to,
    })
    .execute();
  return personnelRecord(trx, guardId, today);
}

/** Ends a suspension on its last day. Throws `invalid`, `notFound`, `conflict`. */
export async function endSuspension(
  context: CommandContext,
  { id, on }: ParsedOf<Personnel['endSuspension']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guardId } = await standingEntry(trx, id, ['permit_suspension']);
  await recordingFor(context, guardId);
  const row = standing(await suspensionsOf(trx, guardId)).find((one) => one.id === id);
  if (row === undefined || (row.to_day !== null && row.to_day <= on))
    throw conflict('A suspensão já termina até esta data: reabra a ficha e confira.');
  if (on > today) throw invalidField('on', 'A data não pode ser futura: registre quando ocorrer.');
  checkOrder('on', row.from_day, on, 'O fim não pode ser anterior ao início da suspensão.');
  await trx.updateTable('permit_suspension').set({ to_day: on }).where('entry_id', '=', id).execute();
  return personnelRecord(trx, guardId, today);
}
