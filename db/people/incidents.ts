import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { IMPARTIAL } from '../../shared/people/model.ts';
import type { CommandContext } from '../context.ts';
import { accusedOf } from '../proceedings/file.ts';
import { openFile, touch } from '../proceedings/save.ts';
import type { Reader } from '../reader.ts';
import { identityOf } from './identity.ts';
import { peopleModel } from './view.ts';

type Contract = AppContract['people'];

async function personOf(db: Reader, id: number) {
  const row = await db.selectFrom('proceeding_person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('pessoa do procedimento');
  return row;
}

function checkDay(on: string, from: string, today: string): void {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < from) throw invalidField('on', 'A data não pode ser anterior ao fato a que se refere.');
}

/** Ends a part with the reason; the row stays. */
export async function dismiss(context: CommandContext, input: ParsedOf<Contract['dismiss']>) {
  const { trx, today } = context;
  const row = await personOf(trx, input.personId);
  const file = await openFile(context, row.proceeding_id, input.version);
  if (row.to_day !== null) throw conflict('A saída desta pessoa já foi registrada.');
  checkDay(input.on, row.from_day, today);
  const pending = await trx
    .selectFrom('hearing')
    .select('id')
    .where('status', '=', 'scheduled')
    .where((eb) => eb.or([eb('presider_id', '=', row.id), eb('person_id', '=', row.id)]))
    .executeTakeFirst();
  if (pending !== undefined) {
    throw conflict(`${row.name} tem oitiva designada: redesigne-a ou cancele-a antes de registrar a saída.`);
  }
  await trx
    .updateTable('proceeding_person')
    .set({ to_day: input.on, left_reason: input.reason })
    .where('id', '=', row.id)
    .execute();
  await touch(trx, file);
  return peopleModel(trx, row.proceeding_id, today);
}

/** Records a declared impediment, with effect at once, or a challenge of the defence, to be decided. */
export async function raise(context: CommandContext, input: ParsedOf<Contract['raise']>) {
  const { trx, session, now, today } = context;
  const row = await personOf(trx, input.personId);
  const file = await openFile(context, row.proceeding_id, input.version);
  if (!IMPARTIAL.has(row.role)) {
    throw invalidField('personId', 'Só se argui suspeição de quem deve ser imparcial.');
  }
  if (row.to_day !== null) throw conflict('Esta pessoa já não atua no procedimento.');
  checkDay(input.on, row.from_day, today);
  if (input.kind === 'challenged' && input.guardId === null) {
    throw invalidField('guardId', 'Indique o acusado cuja defesa arguiu.');
  }
  if (input.guardId !== null && !accusedOf(file).some((one) => one.id === input.guardId)) {
    throw invalidField('guardId', 'O guarda não responde a imputação neste procedimento.');
  }
  const declared = input.kind === 'declared';
  await trx
    .insertInto('impediment_incident')
    .values({
      proceeding_id: row.proceeding_id,
      person_id: row.id,
      kind: input.kind,
      ground: input.ground,
      guard_id: input.guardId,
      on_day: input.on,
      reasons: input.reasons,
      status: declared ? 'accepted' : 'pending',
      decided_on: declared ? input.on : null,
      decision: declared ? 'Declarado pela própria pessoa.' : null,
      decided_by: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await touch(trx, file);
  return peopleModel(trx, row.proceeding_id, today);
}

/** Decides a challenge; nobody decides on the challenge of themself. */
export async function decideIncident(context: CommandContext, input: ParsedOf<Contract['decide']>) {
  const { trx, session, today } = context;
  const incident = await trx
    .selectFrom('impediment_incident')
    .selectAll()
    .where('id', '=', input.incidentId)
    .executeTakeFirst();
  if (incident === undefined) throw notFound('arguição');
  const file = await openFile(context, incident.proceeding_id, input.version);
  if (incident.status !== 'pending') throw conflict('A arguição já foi decidida.');
  checkDay(input.on, incident.on_day, today);
  const row = await personOf(trx, incident.person_id);
  const challenged = await identityOf(trx, { accountId: row.account_id, guardId: row.guard_id });
  const isOwn =
    challenged.accountId === session.accountId ||
    (session.guardId !== null && challenged.guardId === session.guardId);
  if (isOwn) {
    throw ruleError('impedimento', 'Lei 9.784/1999, arts. 18 a 21', [
      'Ninguém decide a arguição da própria suspeição.',
    ]);
  }
  await trx
    .updateTable('impediment_incident')
    .set({
      status: input.accepted ? 'accepted' : 'rejected',
      decided_on: input.on,
      decision: input.decision,
      decided_by: session.accountId,
    })
    .where('id', '=', incident.id)
    .execute();
  await touch(trx, file);
  return peopleModel(trx, incident.proceeding_id, today);
}
