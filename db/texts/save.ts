import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { TextModel, textsContract } from '../../shared/texts/contract.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { allTexts, ownTexts } from './statements.ts';

type Input = ParsedOf<(typeof textsContract)['save']>;

/** The text at the version that the caller saw; null for a new one. Throws `notFound`, `conflict` or `invalid`. */
async function current({ trx }: CommandContext, input: Input): Promise<TextModel | null> {
  const all = await allTexts(trx);
  const found = all.find(({ key }) => key === input.key) ?? null;
  if (input.key !== null && found === null) throw notFound('texto');
  if (found !== null && found.version !== input.version)
    throw conflict('O texto foi alterado por outra pessoa: reabra-o e confira antes de continuar.');
  if (found !== null && found.purpose !== input.purpose)
    throw invalidField('purpose', 'A finalidade de um texto não muda: escreva outro.');
  const same = all.find(
    ({ key, purpose, name }) =>
      key !== input.key && purpose === input.purpose && name.toLowerCase() === input.name.toLowerCase(),
  );
  if (same !== undefined) throw invalidField('name', 'Já há um texto com este nome para a mesma finalidade.');
  return found;
}

/** The row of the text, made when the office writes it for the first time. */
async function rowFor({ trx }: CommandContext, { key, purpose, name, body }: Input): Promise<number> {
  const own = await ownTexts(trx);
  const before = own.find((one) => one.key === key);
  if (before !== undefined) return before.id;
  const { id } = await trx
    .insertInto('text_model')
    .values({
      agency_id: await agencyId(trx),
      key: key ?? `proprio-${own.length + 1}`,
      purpose,
      name,
      body,
      in_use: 1,
      version: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes a text as its next version; the versions of before are kept. */
export async function saveText(context: CommandContext, input: Input): Promise<TextModel> {
  const { trx, session, today, now, about } = context;
  const before = await current(context, input);
  const id = await rowFor(context, input);
  about(`text:${id}`);
  const version = (before?.version ?? 0) + 1;
  const words = { name: input.name, body: input.body, in_use: input.inUse ? 1 : 0, version } as const;
  const { key } = await trx
    .updateTable('text_model')
    .set(words)
    .where('id', '=', id)
    .returning('key')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('text_model_version')
    .values({
      ...words,
      model_id: id,
      written_on: today,
      written_at: now,
      written_by: session.accountId,
    })
    .execute();
  const { purpose, name, body, inUse } = input;
  return { key, purpose, name, body, inUse, version };
}
