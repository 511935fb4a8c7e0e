import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { isOfAccused } from '../../shared/proceedings/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { accusedOf, lastActOn } from './file.ts';
import { openFile, openFileOfAct, saved } from './save.ts';
import type { FileRows } from './statements.ts';

type Contract = AppContract['proceedings'];
type NewAct = ParsedOf<Contract['recordAct']>;

const MUST_SAY = new Set<string>(['impedimento', 'outro']);
const SHORTEST_TEXT = 10;

function checkAccused(file: FileRows, { kind, guardId }: NewAct): void {
  if (guardId === null) {
    if (isOfAccused(kind)) throw invalidField('guardId', 'Indique o acusado a quem o ato se refere.');
    return;
  }
  if (!accusedOf(file).some((one) => one.id === guardId)) {
    throw invalidField('guardId', 'O guarda não responde a imputação neste procedimento.');
  }
}

function checkDate({ proceeding }: FileRows, on: string, today: string): void {
  if (on > today) throw invalidField('on', 'A data do ato não pode ser futura.');
  if (on < proceeding.opened_on) {
    const opened = formatDate(proceeding.opened_on);
    throw invalidField('on', `A data do ato não pode ser anterior à abertura, de ${opened}.`);
  }
}

/** An act of the accused cannot be older than what they answer for, nor the summons older than the charge. */
function checkReach(file: FileRows, { kind, guardId, on }: NewAct): void {
  const accused = accusedOf(file).find((one) => one.id === guardId);
  if (accused === undefined || !isOfAccused(kind)) return;
  if (on < accused.factOn) {
    const fact = formatDate(accused.factOn);
    throw invalidField('on', `O ato não pode ser anterior ao último fato imputado ao acusado, de ${fact}.`);
  }
  if (kind === 'citacao' && on < accused.chargedOn) {
    const charged = formatDate(accused.chargedOn);
    throw invalidField('on', `A citação não alcança imputação posterior a ela, registrada em ${charged}.`);
  }
}

/** The term for defence: common and longer when more than one guard is accused (Lei 8.112/1990 art. 161 §§ 1 and 2). */
async function dueOn({ trx }: CommandContext, file: FileRows, { kind, on }: NewAct): Promise<string | null> {
  if (kind !== 'abertura_prazo_defesa') return null;
  const rulebook = await rulebookForReading(trx, on);
  if (rulebook === null) return null;
  const { defence, defenceCommon } = rulebook.body.terms;
  const { days, unit } = accusedOf(file).length > 1 ? defenceCommon : defence;
  return deadline({ from: on, days, unit, holidays: await officeHolidays(trx, on) });
}

/** Whoever judges declares in their own name that they may not (Lei 9.784/1999 arts. 19 and 20); nobody else does it for them. */
export function declareImpediment(context: CommandContext, input: ParsedOf<Contract['declareImpediment']>) {
  return recordAct(context, { ...input, kind: 'impedimento' });
}

/** Records an act of the file, with the end of the term that it opens. An `impedimento` is of who records it. */
export async function recordAct(context: CommandContext, input: NewAct) {
  const { trx, session, now, today } = context;
  const file = await openFile(context, input.proceedingId, input.version);
  checkAccused(file, input);
  checkDate(file, input.on, today);
  checkReach(file, input);
  if (MUST_SAY.has(input.kind) && input.text.length < SHORTEST_TEXT) {
    throw invalidField('text', `Descreva o ato com ao menos ${SHORTEST_TEXT} caracteres.`);
  }
  await trx
    .insertInto('proceeding_act')
    .values({
      proceeding_id: input.proceedingId,
      guard_id: input.guardId,
      kind: input.kind,
      on_day: input.on,
      due_on: await dueOn(context, file, input),
      text: input.text,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
    })
    .execute();
  return saved(context, file);
}

/** Annuls an act with the reason; it stays on the file and no longer counts. */
export async function annulAct(context: CommandContext, input: ParsedOf<Contract['annulAct']>) {
  const { trx, now } = context;
  const file = await openFileOfAct(context, input.actId, input.version);
  const act = file.acts.find((one) => one.id === input.actId);
  if (act?.annulled_at !== null) throw conflict('O ato já foi anulado.');
  await trx
    .updateTable('proceeding_act')
    .set({ annulled_at: now, annulled_reason: input.reason })
    .where('id', '=', input.actId)
    .execute();
  return saved(context, file);
}

/** Archives an open file with the reasons. */
export async function archiveProceeding(context: CommandContext, input: ParsedOf<Contract['archive']>) {
  const file = await openFile(context, input.id, input.version);
  checkDate(file, input.on, context.today);
  const last = lastActOn(file);
  if (last !== null && input.on < last) {
    throw invalidField('on', `Há ato de ${formatDate(last)}: o arquivamento não pode ser anterior a ele.`);
  }
  return saved(context, file, { status: 'archived', closed_on: input.on, closed_reason: input.reason });
}
