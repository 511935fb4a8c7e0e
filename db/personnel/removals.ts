import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { checkLeave } from '../../shared/guards/rules.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { checkExtension, checkRemoval } from '../../shared/personnel/removals.ts';
import { checkOrder } from '../../shared/personnel/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { assertReach } from '../access/reach.ts';
import type { CommandContext } from '../context.ts';
import type { GuardRow } from '../guards/rows.ts';
import { leavesOf } from '../guards/statements.ts';
import { recordOwnAct } from '../proceedings/own-acts.ts';
import type { Reader } from '../reader.ts';
import { openEntry, recordingFor, standingEntry } from './entries.ts';
import { personnelRecord, removalTerm } from './record.ts';
import { type RemovalRow, removalsOf } from './statements.ts';

type Personnel = AppContract['personnel'];
type Span = { readonly from: string; readonly to: string };

const KIND = 'afastamento_preventivo';

/** Refuses days away that meet another leave; `except` is the leave of this very removal. */
async function checkFree(db: Reader, guard: GuardRow, span: Span, except: number | null): Promise<void> {
  const others = (await leavesOf(db, guard.id)).filter(
    (row) => row.annulled_at === null && row.id !== except,
  );
  const recorded = others.map((row) => ({ kind: row.kind, from: row.from_day, to: row.to_day }));
  checkLeave({ kind: KIND, ...span }, guard.admission_on, recorded);
}

type NewRemoval = ParsedOf<Personnel['recordRemoval']>;

/** A proceeding may be named only by who opens it, while it runs and the guard is charged in it, with the reason. */
async function checkProceeding(context: CommandContext, input: NewRemoval): Promise<void> {
  const { proceedingId, guardId, from, reason } = input;
  if (proceedingId === null) return;
  await assertReach(context.trx, context, proceedingId);
  const file = await context.trx
    .selectFrom('charge')
    .innerJoin('proceeding', 'proceeding.id', 'charge.proceeding_id')
    .select(['proceeding.number', 'proceeding.opened_on', 'proceeding.closed_on'])
    .where('proceeding.id', '=', proceedingId)
    .where('charge.guard_id', '=', guardId)
    .where('charge.withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (file === undefined)
    throw invalidField('proceedingId', 'O guarda não responde neste procedimento: confira o número.');
  const { number, opened_on: opened, closed_on: closed } = file;
  if (from < opened)
    throw invalidField('from', `O ${number} foi aberto em ${formatDate(opened)}: o afastamento é posterior.`);
  if (closed !== null && from > closed)
    throw invalidField('from', `O ${number} terminou em ${formatDate(closed)}: já não cabe afastar nele.`);
  if (reason.length < 10)
    throw invalidField('reason', 'Escreva com ao menos 10 caracteres por que a apuração pede o afastamento.');
}

/** The words of the act in the file: until when, by which act, why. */
function actText({ to, act, reason, barsPermit }: NewRemoval): string {
  const permit = barsPermit ? ' Suspenso o porte de arma.' : '';
  return `Afastado até ${formatDate(to)}. ${act}. Motivo: ${reason} Vedados farda e equipamento.${permit}`;
}

/** Records a preventive removal and its leave, within the term of the rulebook. Throws `invalid`, `rule`, `notFound`. */
export async function recordRemoval(
  context: CommandContext,
  input: ParsedOf<Personnel['recordRemoval']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guard } = await recordingFor(context, input.guardId);
  checkRemoval(input, await removalTerm(trx, input.from));
  if (input.barsPermit && input.barsPermitReason.length < 10) {
    throw invalidField(
      'barsPermitReason',
      'Suspender o porte exige ato motivado: escreva o motivo com ao menos 10 caracteres.',
    );
  }
  await checkProceeding(context, input);
  await checkFree(trx, guard, input, null);
  const { id: leaveId } = await trx
    .insertInto('guard_leave')
    .values({
      guard_id: guard.id,
      kind: KIND,
      from_day: input.from,
      to_day: input.to,
      act: input.act,
      annulled_at: null,
      annulled_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const id = await openEntry(context, guard.id, 'removal', input.act);
  await trx
    .insertInto('preventive_removal')
    .values({
      entry_id: id,
      leave_id: leaveId,
      proceeding_id: input.proceedingId,
      reason: input.reason,
      from_day: input.from,
      to_day: input.to,
      extended_reason: null,
      extended_act: null,
      extended_at: null,
      ended_on: null,
      ended_act: null,
      bars_permit: input.barsPermit ? 1 : 0,
      bars_permit_reason: input.barsPermit ? input.barsPermitReason : '',
    })
    .execute();
  if (input.proceedingId !== null) {
    const { from: on, proceedingId } = input;
    await recordOwnAct(context, proceedingId, {
      kind: 'afastamento_preventivo',
      guardId: guard.id,
      on,
      text: actText(input),
    });
  }
  return personnelRecord(trx, guard.id, today);
}

/** The removal under an entry that stands and was not ended. Throws `notFound`, `conflict`. */
async function openRemoval(
  context: CommandContext,
  id: number,
): Promise<{ readonly guard: GuardRow; readonly row: RemovalRow }> {
  const { guardId } = await standingEntry(context.trx, id, ['removal']);
  const { guard } = await recordingFor(context, guardId);
  const row = (await removalsOf(context.trx, guardId)).find((one) => one.id === id);
  if (row === undefined || row.ended_on !== null)
    throw conflict('Este afastamento já foi encerrado: reabra a ficha e confira.');
  return { guard, row };
}

async function moveEnd(context: CommandContext, row: RemovalRow, to: string): Promise<void> {
  const { trx } = context;
  await trx.updateTable('preventive_removal').set({ to_day: to }).where('entry_id', '=', row.id).execute();
  await trx.updateTable('guard_leave').set({ to_day: to }).where('id', '=', row.leave_id).execute();
}

/** Extends a removal once, within the term. Throws `invalid`, `rule`, `notFound`, `conflict`. */
export async function extendRemoval(
  context: CommandContext,
  input: ParsedOf<Personnel['extendRemoval']>,
): Promise<PersonnelRecord> {
  const { trx, today, now } = context;
  const { guard, row } = await openRemoval(context, input.id);
  const span = { from: row.from_day, to: row.to_day, extended: row.extended_at !== null };
  checkExtension(span, input.to, await removalTerm(trx, row.from_day));
  await checkFree(trx, guard, { from: row.from_day, to: input.to }, row.leave_id);
  await moveEnd(context, row, input.to);
  await trx
    .updateTable('preventive_removal')
    .set({ extended_act: input.act, extended_at: now, extended_reason: input.reason })
    .where('entry_id', '=', row.id)
    .execute();
  return personnelRecord(trx, guard.id, today);
}

/** Ends a removal before its term: `on` is the last day away. Throws `invalid`, `notFound`, `conflict`. */
export async function endRemoval(
  context: CommandContext,
  input: ParsedOf<Personnel['endRemoval']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guard, row } = await openRemoval(context, input.id);
  checkOrder('on', row.from_day, input.on, 'O fim não pode ser anterior ao início do afastamento.');
  if (input.on > row.to_day)
    throw invalidField('on', 'A data passa do fim previsto: para isso, prorrogue o afastamento.');
  await moveEnd(context, row, input.on);
  await trx
    .updateTable('preventive_removal')
    .set({ ended_on: input.on, ended_act: input.act })
    .where('entry_id', '=', row.id)
    .execute();
  if (row.proceeding_id !== null) {
    const text = `Encerrado em ${formatDate(input.on)}. ${input.act}.`;
    const act = { kind: 'fim_afastamento', guardId: guard.id, on: input.on, text };
    await recordOwnAct(context, row.proceeding_id, act);
  }
  return personnelRecord(trx, guard.id, today);
}

/** Annuls the leave that stands for an annulled removal. */
export async function annulLeaveOf(
  { trx, now }: CommandContext,
  entryId: number,
  reason: string,
): Promise<void> {
  const row = await trx
    .selectFrom('preventive_removal')
    .select('leave_id')
    .where('entry_id', '=', entryId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('guard_leave')
    .set({ annulled_at: now, annulled_reason: reason })
    .where('id', '=', row.leave_id)
    .execute();
}

/** Refuses to annul apart the leave that stands for a preventive removal. Throws `conflict`. */
export async function checkOwnLeave(db: Reader, leaveId: number): Promise<void> {
  const row = await db
    .selectFrom('preventive_removal')
    .select('entry_id')
    .where('leave_id', '=', leaveId)
    .executeTakeFirst();
  if (row !== undefined)
    throw conflict('Este afastamento é preventivo: anule-o em “Afastamento preventivo”, com o mesmo motivo.');
}
