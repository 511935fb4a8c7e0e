import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { checkNotRepeated, checkOrder, checkPast } from '../../shared/personnel/rules.ts';
import type { CommandContext } from '../context.ts';
import { openEntry, recordingFor, standingEntry } from './entries.ts';
import { personnelRecord } from './record.ts';
import { dependantsOf, standing } from './statements.ts';

type Personnel = AppContract['personnel'];

/** Records a dependant. Throws `invalid`, `notFound`. */
export async function recordDependant(
  context: CommandContext,
  input: ParsedOf<Personnel['recordDependant']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  await recordingFor(context, input.guardId);
  if (input.birthOn > today) throw invalidField('birthOn', 'O nascimento não pode ser em data futura.');
  if (input.from > today) throw invalidField('from', 'A data não pode ser futura: registre quando ocorrer.');
  checkOrder('from', input.birthOn, input.from, 'A dependência não pode começar antes do nascimento.');
  const recorded = standing(await dependantsOf(trx, input.guardId)).filter((row) => row.ended_on === null);
  checkNotRepeated(
    input.name,
    recorded,
    (row) => row.birth_on === input.birthOn,
    'Este dependente já consta da ficha.',
  );
  const id = await openEntry(context, input.guardId, 'dependant', input.act);
  await trx
    .insertInto('guard_dependant')
    .values({
      entry_id: id,
      name: input.name,
      birth_on: input.birthOn,
      kinship: input.kinship,
      from_day: input.from,
      ended_on: null,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Ends a dependence on its last day. Throws `invalid`, `notFound`, `conflict`. */
export async function endDependant(
  context: CommandContext,
  { id, on }: ParsedOf<Personnel['endDependant']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guardId } = await standingEntry(trx, id, ['dependant']);
  await recordingFor(context, guardId);
  const row = (await dependantsOf(trx, guardId)).find((one) => one.id === id);
  if (row === undefined || row.ended_on !== null)
    throw conflict('A dependência já foi encerrada: reabra a ficha e confira.');
  if (on > today) throw invalidField('on', 'A data não pode ser futura: registre quando ocorrer.');
  checkOrder('on', row.from_day, on, 'O fim não pode ser anterior ao início da dependência.');
  await trx.updateTable('guard_dependant').set({ ended_on: on }).where('entry_id', '=', id).execute();
  return personnelRecord(trx, guardId, today);
}

/** Records a final conviction. Throws `invalid`, `notFound`. */
export async function recordConviction(
  context: CommandContext,
  input: ParsedOf<Personnel['recordConviction']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkPast('on', input.on, dates);
  const id = await openEntry(context, input.guardId, 'conviction', input.act);
  const { nature, reference, on } = input;
  await trx.insertInto('guard_conviction').values({ entry_id: id, on_day: on, nature, reference }).execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Records a driving licence. Throws `invalid`, `notFound`. */
export async function recordLicence(
  context: CommandContext,
  input: ParsedOf<Personnel['recordLicence']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkPast('issuedOn', input.issuedOn, dates);
  const id = await openEntry(context, input.guardId, 'licence', input.act);
  await trx
    .insertInto('guard_licence')
    .values({
      entry_id: id,
      category: input.category,
      issued_on: input.issuedOn,
      expires_on: input.expiresOn,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}
