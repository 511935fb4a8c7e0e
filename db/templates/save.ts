import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { agencyId } from '../guards/statements.ts';
import { docxAt, inspectDocx } from './inspect.ts';
import { allTemplates, templateById } from './statements.ts';

type Templates = HandlersOf<AppContract>['templates'];
type Saved = {
  readonly id: number | null;
  readonly version: number;
  readonly kind: string;
  readonly name: string;
};

const CHANGED = 'O modelo foi alterado por outra pessoa: reabra-o e confira antes de continuar.';

/** Refuses what was changed meanwhile, another kind, or the name of another template. */
async function check({ trx }: CommandContext, { id, version, kind, name }: Saved): Promise<void> {
  if (id !== null) {
    const before = await templateById(trx, id);
    if (before.version !== version) throw conflict(CHANGED);
    if (before.kind !== kind)
      throw invalidField('kind', 'A espécie de um modelo não muda: envie o arquivo como outro modelo.');
  }
  const same = (await allTemplates(trx)).some(
    (one) => one.id !== id && one.kind === kind && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (same) throw invalidField('name', 'Já há um modelo com este nome para a mesma espécie.');
}

async function rowFor({ trx }: CommandContext, { id, version, kind, name }: Saved): Promise<number> {
  if (id !== null) {
    await trx
      .updateTable('docx_template')
      .set({ name, version: version + 1 })
      .where('id', '=', id)
      .execute();
    return id;
  }
  const made = await trx
    .insertInto('docx_template')
    .values({ agency_id: await agencyId(trx), kind, name, in_use: 1, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}

/** Keeps a file as a template or as the next file of one. Throws `invalid` with every problem of the file. */
export const save: Templates['save'] = async (context, input) => {
  const { trx, session, today, now, about } = context;
  if (input.id !== null) about(`template:${input.id}`);
  await check(context, input);
  const docx = await docxAt(input.file);
  const { used, problems } = await inspectDocx(input.kind, docx);
  if (problems.length > 0) throw invalidField('file', problems.join('\n'));
  const id = await rowFor(context, input);
  about(`template:${id}`);
  const last = await trx
    .selectFrom('docx_template_file')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('template_id', '=', id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('docx_template_file')
    .values({
      template_id: id,
      version: last.count + 1,
      name: docx.name,
      bytes: docx.bytes,
      size: docx.bytes.byteLength,
      sha256: sha256(docx.bytes),
      fields: JSON.stringify(used),
      written_on: today,
      written_at: now,
      written_by: session.accountId,
    })
    .execute();
  return templateById(trx, id);
};

/** Offers a template, or no longer; documents that it filled stay as they are. */
export const setUse: Templates['setUse'] = async ({ trx, about }, { id, version, inUse }) => {
  about(`template:${id}`);
  const before = await templateById(trx, id);
  if (before.version !== version) throw conflict(CHANGED);
  await trx
    .updateTable('docx_template')
    .set({ in_use: inUse ? 1 : 0, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return templateById(trx, id);
};
