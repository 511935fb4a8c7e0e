import { AppError, conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { insertVersion } from './publish.ts';
import { checkStart } from './start.ts';
import { allRulebooks, type PublishedRulebook } from './statements.ts';

type Input = ParsedOf<AppContract['rulebooks']['adopt']>;

/**
 * The rulebook with the municipality's parameters and the number of its law. Throws `invalid` with the fields as the forms
 * name them, under `parameters`.
 */
export function applied(base: Rulebook, parameters: Input['parameters']): Rulebook {
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
  const base = await lastPublished(context, basedOn);
  const { validFrom, lawNumber } = parameters;
  await checkStart(context.trx, base.id, {
    field: 'parameters.validFrom',
    validFrom,
    today: context.today,
  });
  if (validFrom <= base.validFrom) {
    throw invalidField(
      'parameters.validFrom',
      `A vigência deve começar depois da anterior, que começou em ${formatDate(base.validFrom)}.`,
    );
  }
  return insertVersion(context, {
    key: base.key,
    title: base.title,
    lawNumber,
    validFrom,
    validTo: null,
    body: applied(base.body, parameters),
  });
}
