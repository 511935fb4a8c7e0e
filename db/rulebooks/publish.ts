import { invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { type Rulebook, rulebook } from '../../shared/rulebook/schema.ts';
import { validateRulebook } from '../../shared/rulebook/validate.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { closeDraft, openDraft } from './drafts.ts';
import { allRulebooks, type PublishedRulebook, rulebookById } from './statements.ts';

type Contract = AppContract['rulebooks'];

export type NewVersion = {
  readonly key: string;
  readonly title: string;
  readonly lawNumber: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly body: Rulebook;
};

/** Inserts a version; the one in force on its first day ends on the day before and is otherwise untouched. */
export async function insertVersion(
  context: CommandContext,
  version: NewVersion,
): Promise<PublishedRulebook> {
  const { trx, session, now, about } = context;
  const last = addDays(version.validFrom, -1);
  await trx
    .updateTable('rulebook')
    .set({ valid_to: last })
    .where('valid_from', '<', version.validFrom)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', last)]))
    .execute();
  const { id } = await trx
    .insertInto('rulebook')
    .values({
      key: version.key,
      title: version.title,
      law_number: version.lawNumber,
      valid_from: version.validFrom,
      valid_to: version.validTo,
      body: JSON.stringify(version.body),
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

type Validity = Pick<NewVersion, 'validFrom' | 'validTo'>;

/** One version for each day: the new one begins on a free day and ends before the next that is already published. */
function checkValidity(versions: readonly PublishedRulebook[], { validFrom, validTo }: Validity): void {
  if (validTo !== null && validTo < validFrom) {
    throw invalidField('validTo', 'O fim da vigência não pode ser anterior ao início.');
  }
  if (versions.some((one) => one.validFrom === validFrom)) {
    throw invalidField(
      'validFrom',
      `Já há norma publicada com vigência a partir de ${formatDate(validFrom)}: escolha outro dia.`,
    );
  }
  const next = versions.findLast((one) => one.validFrom > validFrom);
  if (next === undefined) return;
  if (validTo === null || validTo >= next.validFrom) {
    const until = formatDate(addDays(next.validFrom, -1));
    throw invalidField(
      'validTo',
      `Há norma publicada que vige desde ${formatDate(next.validFrom)}: informe o último dia desta, até ${until}.`,
    );
  }
}

function publishableBody(text: string, lawNumber: string): Rulebook {
  const raw = { ...rulebookObject(text), law: lawNumber, example: false };
  const errors = validateRulebook(raw).filter((one) => one.severity === 'error');
  if (errors.length > 0) {
    throw ruleError(
      'norma_com_erros',
      'CF, art. 5º, XXXIX',
      errors.map(({ path, text: reason }) => (path === '' ? reason : `${path}: ${reason}`)),
    );
  }
  return rulebook.parse(raw);
}

function rulebookObject(text: string): object {
  const raw: unknown = JSON.parse(text);
  return typeof raw === 'object' && raw !== null ? raw : {};
}

/**
 * Publishes a draft. From then on nothing changes it; only its end is written when another follows.
 * Throws `conflict`, `invalid`, or `rule` with every error of the draft.
 */
export async function publishDraft(
  context: CommandContext,
  { draftId, version, lawNumber, validFrom, validTo }: ParsedOf<Contract['publish']>,
): Promise<PublishedRulebook> {
  const draft = await openDraft(context, draftId, version);
  const body = publishableBody(draft.body, lawNumber);
  checkValidity(await allRulebooks(context.trx), { validFrom, validTo });
  const { id: key, title } = body;
  const published = await insertVersion(context, { key, title, lawNumber, validFrom, validTo, body });
  await closeDraft(context.trx, draft, context, published.id);
  return published;
}
