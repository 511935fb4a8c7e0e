import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { surveysContract } from '../../shared/surveys/contract.ts';
import type { SurveyMeans, SurveyResolved, SurveyScore } from '../../shared/surveys/model.ts';
import { alreadyAnswered, checkClosed, checkSurveyDay } from '../../shared/surveys/rules.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { maskTold, sealTold } from '../identities/complements.ts';
import { idByCode } from '../manifestations/protocol.ts';
import { loadManifestation } from '../manifestations/statements.ts';
import { loadSurvey, surveysOf } from './statements.ts';

type Contract = typeof surveysContract;

type Said = {
  readonly manifestationId: number;
  readonly score: SurveyScore;
  readonly resolved: SurveyResolved;
  readonly comment: string;
  readonly means: SurveyMeans;
  readonly on: string;
};

/** The comment stays in the citizen's own words, without what tells who spoke: that is sealed. */
async function keep(
  context: CommandContext,
  said: Said,
  corrected: { readonly id: number; readonly reason: string } | null,
): Promise<{ readonly id: number }> {
  const { trx, session, now } = context;
  const { masked, told } = await maskTold(context, said.manifestationId, said.comment);
  const kept = await trx
    .insertInto('satisfaction_survey')
    .values({
      manifestation_id: said.manifestationId,
      score: said.score,
      resolved: said.resolved,
      comment: masked,
      means: said.means,
      on_day: said.on,
      replaces: corrected?.id ?? null,
      reason: corrected?.reason ?? null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sealTold(context, 'survey', kept.id, told);
  return kept;
}

async function first(context: CommandContext, said: Said) {
  const { trx, today, about } = context;
  about(`manifestation:${said.manifestationId}`);
  const row = await loadManifestation(trx, said.manifestationId);
  checkClosed(row);
  checkSurveyDay(said.on, { closedOn: row.closed_on }, today);
  if ((await surveysOf(trx, said.manifestationId)).length > 0) throw alreadyAnswered();
  return keep(context, said, null);
}

/** Records what came on paper or was said by telephone, once for each manifestation. */
export function recordSurvey(context: CommandContext, input: ParsedOf<Contract['record']>) {
  return first(context, input);
}

/** Records what the citizen answers at the counter, known by nothing but the code. */
export async function answerByCode(context: CommandContext, input: ParsedOf<Contract['answerByCode']>) {
  const manifestationId = await idByCode(context.trx, input.code);
  if (manifestationId === null) throw notFound('manifestação com este código');
  return first(context, { ...input, manifestationId, means: 'codigo', on: context.today });
}

/** A new version, with the reason; the means by which it came is not in question. */
export async function correctSurvey(context: CommandContext, input: ParsedOf<Contract['correct']>) {
  const { trx, today, about } = context;
  const old = await loadSurvey(trx, input.surveyId);
  const { manifestationId, means } = old;
  about(`manifestation:${manifestationId}`);
  if (old.replacedBy !== null)
    throw conflict('Esta versão da pesquisa já foi corrigida: reabra a manifestação e confira.');
  checkSurveyDay(input.on, old, today);
  const same = (['score', 'resolved', 'comment', 'on'] as const).every(
    (field) => input[field] === old[field],
  );
  if (same) throw invalidField('score', 'Nada mudou em relação à resposta registrada.');
  await checkTexts(trx, context, manifestationId, { 'O motivo': input.reason });
  return keep(context, { ...input, manifestationId, means }, { id: old.id, reason: input.reason });
}
