import { AppError, conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { allRulebooks, type PublishedRulebook, rulebookById } from './statements.ts';

type Input = ParsedOf<AppContract['rulebooks']['adopt']>;

/** The rule names its fields; the form knows them under `parameters`. */
function applied(base: Rulebook, parameters: Input['parameters']): Rulebook {
  const { suspensionMinDays, suspensionMaxDays, competence, lawNumber } = parameters;
  try {
    const body = applyMunicipalParameters(base, { suspensionMinDays, suspensionMaxDays, competence });
    return { ...body, law: lawNumber === '' ? null : lawNumber };
  } catch (error) {
    if (!(error instanceof AppError) || error.wire.code !== 'invalid') throw error;
    const fields = Object.entries(error.wire.fields).map(([path, texts]) => [`parameters.${path}`, texts]);
    throw new AppError({ code: 'invalid', fields: Object.fromEntries(fields) });
  }
}

async function lastPublished({ trx }: CommandContext, basedOn: number): Promise<PublishedRulebook> {
  const [last, ...older] = await allRulebooks(trx);
  if (last?.id === basedOn) return last;
  if (!older.some((one) => one.id === basedOn)) throw notFound('norma');
  throw conflict(
    'Já foi publicada uma versão mais nova desta norma: reabra-a, confira e refaça a alteração.',
  );
}

/**
 * Publishes the last rulebook again with other municipal parameters; the one before ends on the day before and is
 * otherwise untouched. Throws `invalid`, `notFound`, `conflict`.
 */
export async function adopt(
  context: CommandContext,
  { basedOn, parameters }: Input,
): Promise<PublishedRulebook> {
  const { trx, session, now, about } = context;
  const base = await lastPublished(context, basedOn);
  const { validFrom, lawNumber } = parameters;
  if (validFrom <= base.validFrom) {
    throw invalidField(
      'parameters.validFrom',
      `A vigência deve começar depois da anterior, que começou em ${formatDate(base.validFrom)}.`,
    );
  }
  const body = applied(base.body, parameters);
  await trx
    .updateTable('rulebook')
    .set({ valid_to: addDays(validFrom, -1) })
    .where('id', '=', base.id)
    .execute();
  const { id } = await trx
    .insertInto('rulebook')
    .values({
      key: base.key,
      title: base.title,
      law_number: lawNumber,
      valid_from: validFrom,
      valid_to: null,
      body: JSON.stringify(body),
      published_at: now,
      published_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`rulebook:${id}`);
  const published = await rulebookById(trx, id);
  if (published === null) throw notFound('norma');
  return published;
}
