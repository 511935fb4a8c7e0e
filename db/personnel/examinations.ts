import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { checkEvaluationPeriod, checkInService, checkOrder } from '../../shared/personnel/rules.ts';
import type { CommandContext } from '../context.ts';
import { openEntry, recordingFor } from './entries.ts';
import { personnelRecord } from './record.ts';
import { evaluationsOf, standing } from './statements.ts';

type Personnel = AppContract['personnel'];

/** Records a yearly evaluation (Anexo 2, art. 8). Throws `invalid`, `notFound`. */
export async function recordEvaluation(
  context: CommandContext,
  input: ParsedOf<Personnel['recordEvaluation']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkInService('from', input.from, dates);
  checkOrder('to', input.from, input.to, 'O fim do período não pode ser anterior ao início.');
  checkOrder('on', input.to, input.on, 'A avaliação não pode ser anterior ao fim do período.');
  checkInService('on', input.on, dates);
  const recorded = standing(await evaluationsOf(trx, input.guardId));
  checkEvaluationPeriod(
    input,
    recorded.map((row) => ({ from: row.from_day, to: row.to_day })),
  );
  const id = await openEntry(context, input.guardId, 'evaluation', input.act);
  await trx
    .insertInto('guard_evaluation')
    .values({
      entry_id: id,
      from_day: input.from,
      to_day: input.to,
      on_day: input.on,
      score: input.score,
      approved: input.approved ? 1 : 0,
      evaluator: input.evaluator,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Records a fitness test. Throws `invalid`, `notFound`. */
export async function recordFitness(
  context: CommandContext,
  input: ParsedOf<Personnel['recordFitness']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkInService('on', input.on, dates);
  const id = await openEntry(context, input.guardId, 'fitness', input.act);
  const approved = input.approved ? 1 : 0;
  await trx
    .insertInto('guard_fitness')
    .values({ entry_id: id, on_day: input.on, approved, score: input.score })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Records the outcome of an internal selection for a grade. Throws `invalid`, `notFound`. */
export async function recordSelection(
  context: CommandContext,
  input: ParsedOf<Personnel['recordSelection']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkInService('on', input.on, dates);
  const id = await openEntry(context, input.guardId, 'selection', input.act);
  await trx
    .insertInto('guard_selection')
    .values({
      entry_id: id,
      on_day: input.on,
      for_grade: input.forGrade,
      approved: input.approved ? 1 : 0,
      score: input.score,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}
