import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { accusedOf } from './file.ts';
import { openFile, saved } from './save.ts';
import type { FileRows } from './statements.ts';

type Contract = AppContract['proceedings'];
type ActInput = Pick<ParsedOf<Contract['recordAct']>, 'proceedingId' | 'kind' | 'guardId' | 'on'>;

const LAW = 'Lei municipal do ajustamento de conduta';

/** The conditions of an adjustment term, in the order of their days. */
export function conditionsOf(db: Reader, proceedingId: number) {
  return db
    .selectFrom('tac_condition')
    .innerJoin('guard', 'guard.id', 'tac_condition.guard_id')
    .selectAll('tac_condition')
    .select('guard.name as guard_name')
    .where('proceeding_id', '=', proceedingId)
    .orderBy('due_on')
    .orderBy('tac_condition.id')
    .execute();
}

/** The term is signed with its conditions, kept when all were, broken when one was. Throws `rule`. */
export async function checkTacAct(db: Reader, { kind, proceedingId, guardId }: ActInput): Promise<void> {
  if (!['termo_tac', 'cumprimento_tac', 'descumprimento_tac'].includes(kind)) return;
  const all = await conditionsOf(db, proceedingId);
  const own = all.filter((one) => one.guard_id === guardId);
  const refuse = (text: string) => ruleError('condicoes_do_ajustamento', LAW, [text]);
  if (kind === 'termo_tac' && own.length === 0) {
    throw refuse('Registre antes as condições do termo, cada uma com seu prazo.');
  }
  if (kind === 'cumprimento_tac' && own.some((one) => one.outcome !== 'kept')) {
    throw refuse('Há condição ainda não verificada ou não cumprida.');
  }
  if (kind === 'descumprimento_tac' && !own.some((one) => one.outcome === 'broken')) {
    throw refuse('Nenhuma condição consta como descumprida.');
  }
}

function signedOn(file: FileRows, guardId: number): string | null {
  const act = file.acts.find(
    (one) => one.kind === 'termo_tac' && one.guard_id === guardId && one.annulled_at === null,
  );
  return act?.on_day ?? null;
}

/** Adds a condition to an adjustment term not yet signed. */
export async function addTacCondition(context: CommandContext, input: ParsedOf<Contract['addTacCondition']>) {
  const { trx, session, now } = context;
  const file = await openFile(context, input.id, input.version);
  if (file.proceeding.kind !== 'tac') {
    throw ruleError('condicoes_do_ajustamento', LAW, ['Só o termo de ajustamento de conduta tem condições.']);
  }
  if (!accusedOf(file).some((one) => one.id === input.guardId)) {
    throw invalidField('guardId', 'O guarda não responde a imputação neste procedimento.');
  }
  if (signedOn(file, input.guardId) !== null) {
    throw ruleError('condicoes_do_ajustamento', LAW, [
      'O termo já foi assinado e não recebe novas condições.',
    ]);
  }
  if (input.dueOn <= file.proceeding.opened_on) {
    throw invalidField('dueOn', 'O prazo da condição deve ser posterior à abertura.');
  }
  await trx
    .insertInto('tac_condition')
    .values({
      proceeding_id: input.id,
      guard_id: input.guardId,
      text: input.text,
      due_on: input.dueOn,
      outcome: null,
      outcome_on: null,
      outcome_text: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  return saved(context, file);
}

/** Says of a condition of a signed term that it was kept or broken, with how it was verified. */
export async function settleTacCondition(
  context: CommandContext,
  input: ParsedOf<Contract['settleTacCondition']>,
) {
  const { trx, today } = context;
  const file = await openFile(context, input.id, input.version);
  const all = await conditionsOf(trx, input.id);
  const condition = all.find((one) => one.id === input.conditionId);
  if (condition === undefined) throw notFound('condição');
  if (condition.outcome !== null) throw conflict('A condição já foi verificada.');
  const signed = signedOn(file, condition.guard_id);
  if (signed === null) {
    throw ruleError('condicoes_do_ajustamento', LAW, ['O termo ainda não foi assinado.']);
  }
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < signed) {
    throw invalidField('on', `A data não pode ser anterior à assinatura, de ${formatDate(signed)}.`);
  }
  await trx
    .updateTable('tac_condition')
    .set({ outcome: input.outcome, outcome_on: input.on, outcome_text: input.text })
    .where('id', '=', input.conditionId)
    .execute();
  return saved(context, file);
}
