import type { Updateable } from 'kysely';
import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import {
  checkAnswer,
  checkClosing,
  checkExtension,
  checkStep,
  RECOMMEND,
  type RecommendationStep,
  statusOf,
} from '../../shared/recommendations/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { nextBusinessDay } from '../../shared/time/deadlines.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import type { Database } from '../schema.ts';
import { annulRow, checkWords } from './issue.ts';
import { answers, readableRecommendation, recommendationPage } from './reading.ts';
import { originsOf, type StoredRecommendation } from './statements.ts';

type Contract = AppContract['recommendations'];
type Target = { readonly id: number; readonly version: number };

/** One at the version that the caller saw, on which the step may be taken. Throws `notFound`, `conflict` or `rule`. */
async function at(context: CommandContext, { id, version }: Target, step: RecommendationStep | null) {
  const { trx, session, about } = context;
  about(`recommendation:${id}`);
  const row = await readableRecommendation(trx, session, id);
  if (row.version !== version)
    throw conflict('A recomendação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  const status = statusOf({ annulledOn: row.annulled_on, closedOn: row.closed_on, outcome: row.outcome });
  if (step !== null) checkStep(step, status);
  return { row, status };
}

/** What the ouvidoria writes about it, compared with who spoke in each manifestation that it came from. */
async function compared(context: CommandContext, id: number, texts: Readonly<Record<string, string>>) {
  const ids = (await originsOf(context.trx, id)).map((origin) => origin.id);
  await checkWords(context, ids, texts);
}

async function save(
  context: CommandContext,
  { id, version }: Target,
  changes: Updateable<Database['recommendation']> = {},
) {
  const { trx, session } = context;
  await trx
    .updateTable('recommendation')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return recommendationPage(trx, session, id);
}

export async function annulRecommendation(context: CommandContext, input: ParsedOf<Contract['annul']>) {
  const { row } = await at(context, input, 'annul');
  await compared(context, input.id, { 'O motivo': input.reason });
  await annulRow(context, row, input.reason);
  return recommendationPage(context.trx, context.session, input.id);
}

export async function extendRecommendation(context: CommandContext, input: ParsedOf<Contract['extend']>) {
  const { trx, session, today, now } = context;
  const { row } = await at(context, input, 'extend');
  checkExtension(row.due_on, input.dueOn, today);
  await compared(context, input.id, { 'O motivo': input.reason });
  const dueOn = nextBusinessDay(input.dueOn, await officeHolidays(trx, input.dueOn));
  await trx
    .insertInto('recommendation_extension')
    .values({
      recommendation_id: input.id,
      on_day: today,
      from_due: row.due_on,
      to_due: dueOn,
      reason: input.reason,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  return save(context, input, { due_on: dueOn });
}

type Given = Pick<ParsedOf<Contract['recordAnswer']>, 'outcome' | 'text' | 'fulfilBy' | 'on' | 'answeredBy'>;

async function keepAnswer(
  context: CommandContext,
  row: StoredRecommendation,
  given: Given,
  via: 'application' | 'paper',
) {
  const { trx, session, today, now } = context;
  checkAnswer(given, row.issued_on, today);
  await trx
    .insertInto('recommendation_answer')
    .values({
      recommendation_id: row.id,
      on_day: given.on,
      outcome: given.outcome,
      text: given.text,
      answered_by: given.answeredBy,
      via,
      fulfil_by: given.fulfilBy,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_on: null,
      annulled_reason: null,
      annulled_by: null,
    })
    .execute();
}

/** The answer of the office to which it is addressed. */
export async function answerRecommendation(context: CommandContext, input: ParsedOf<Contract['answer']>) {
  const { session, today } = context;
  const { row } = await at(context, input, 'answer');
  if (!answers(session, row.recipient_kind)) throw notFound('recomendação');
  const answeredBy = session.office === '' ? session.name : `${session.name}, ${session.office}`;
  await keepAnswer(context, row, { ...input, on: today, answeredBy }, 'application');
  return save(context, input);
}

export async function recordRecommendationAnswer(
  context: CommandContext,
  input: ParsedOf<Contract['recordAnswer']>,
) {
  const { row } = await at(context, input, 'answer');
  await compared(context, input.id, { 'A resposta': input.text, 'Quem respondeu': input.answeredBy });
  await keepAnswer(context, row, input, 'paper');
  return save(context, input);
}

export async function annulRecommendationAnswer(
  context: CommandContext,
  input: ParsedOf<Contract['annulAnswer']>,
) {
  const { trx, session, today } = context;
  await at(context, input, 'follow');
  const answer = await trx
    .selectFrom('recommendation_answer')
    .select(['id', 'via'])
    .where('recommendation_id', '=', input.id)
    .where('annulled_on', 'is', null)
    .executeTakeFirst();
  if (answer === undefined) throw notFound('resposta à recomendação');
  if (answer.via === 'application')
    throw ruleError('resposta_do_destinatario', RECOMMEND, [
      'A resposta foi escrita pelo próprio destinatário: a ouvidoria não a anula.',
      'Registre no acompanhamento o que mudou, ou anule a recomendação.',
    ]);
  await compared(context, input.id, { 'O motivo': input.reason });
  await trx
    .updateTable('recommendation_answer')
    .set({ annulled_on: today, annulled_reason: input.reason, annulled_by: session.accountId })
    .where('id', '=', answer.id)
    .execute();
  return save(context, input);
}

export async function followUpRecommendation(context: CommandContext, input: ParsedOf<Contract['followUp']>) {
  const { trx, session, today, now } = context;
  const { row } = await at(context, input, 'follow');
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < row.issued_on)
    throw invalidField(
      'on',
      `A recomendação é de ${formatDate(row.issued_on)}: escolha esse dia ou outro depois.`,
    );
  if (input.nextOn !== null && (input.nextOn <= input.on || input.nextOn < today))
    throw invalidField('nextOn', 'A próxima verificação é um dia que ainda virá.');
  await compared(context, input.id, { 'O registro': input.text });
  await trx
    .insertInto('recommendation_follow_up')
    .values({
      recommendation_id: input.id,
      on_day: input.on,
      text: input.text,
      next_on: input.nextOn,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_on: null,
      annulled_reason: null,
      annulled_by: null,
    })
    .execute();
  return save(context, input);
}

export async function annulFollowUp(context: CommandContext, input: ParsedOf<Contract['annulFollowUp']>) {
  const { trx, session, today } = context;
  await at(context, input, 'follow');
  const found = await trx
    .selectFrom('recommendation_follow_up')
    .select(['id', 'annulled_on'])
    .where('id', '=', input.followUpId)
    .where('recommendation_id', '=', input.id)
    .executeTakeFirst();
  if (found === undefined) throw notFound('registro do acompanhamento');
  if (found.annulled_on !== null) throw conflict('Este registro já foi anulado.');
  await compared(context, input.id, { 'O motivo': input.reason });
  await trx
    .updateTable('recommendation_follow_up')
    .set({ annulled_on: today, annulled_reason: input.reason, annulled_by: session.accountId })
    .where('id', '=', found.id)
    .execute();
  return save(context, input);
}

export async function closeRecommendation(context: CommandContext, input: ParsedOf<Contract['close']>) {
  const { session, today } = context;
  const { row, status } = await at(context, input, null);
  checkClosing({ status, dueOn: row.due_on, result: input.result }, today);
  await compared(context, input.id, { 'O motivo': input.reason });
  return save(context, input, {
    closed_on: today,
    closed_reason: input.reason,
    closed_by: session.accountId,
    result: input.result,
  });
}
