import type { Selectable, Transaction } from 'kysely';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { RulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import type { RulebookProblem } from '../../shared/rulebook/rulebook-problem.ts';
import { validateRulebook } from '../../shared/rulebook/validate.ts';
import { DRAFT_STATUS_LABELS, type DraftRow } from '../../shared/rulebooks/model.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

type Row = Selectable<Database['rulebook_draft']> & {
  readonly author_name: string | null;
  readonly last_author_name: string | null;
};

function drafts(db: Reader) {
  return db
    .selectFrom('rulebook_draft')
    .leftJoin('account as author', 'author.id', 'rulebook_draft.created_by')
    .leftJoin('account as last_author', 'last_author.id', 'rulebook_draft.updated_by')
    .selectAll('rulebook_draft')
    .select(['author.name as author_name', 'last_author.name as last_author_name']);
}

/** A draft with the names of who wrote it. */
export function draftById(db: Reader, id: number): Promise<Row | undefined> {
  return drafts(db).where('rulebook_draft.id', '=', id).executeTakeFirst();
}

/** The draft as the screens list it. */
export function draftRowOf(row: Row): DraftRow {
  return {
    id: row.id,
    title: row.title,
    basedOn: row.based_on,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    authorName: row.author_name ?? '',
    lastAuthorName: row.last_author_name ?? '',
    errors: row.errors,
    warnings: row.warnings,
    publishedAs: row.rulebook_id,
    version: row.version,
  };
}

/** Drafts still open, or all of them, the last changed first. */
export async function listDraftRows(db: Reader, all: boolean): Promise<DraftRow[]> {
  const rows = drafts(db).orderBy('rulebook_draft.updated_at', 'desc').orderBy('rulebook_draft.id', 'desc');
  return (await (all ? rows : rows.where('rulebook_draft.status', '=', 'open')).execute()).map(draftRowOf);
}

function counted(problems: readonly RulebookProblem[]) {
  const errors = problems.filter((one) => one.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

const UNTITLED = 'Norma sem título';

/** Writes a new draft and gives its id. */
export async function insertDraft(
  { trx, session, now, about }: CommandContext,
  basedOn: string,
  body: RulebookDraftBody,
): Promise<number> {
  const { id } = await trx
    .insertInto('rulebook_draft')
    .values({
      based_on: basedOn,
      title: body.title === '' ? UNTITLED : body.title,
      body: JSON.stringify(body),
      status: 'open',
      ...counted(validateRulebook(body)),
      rulebook_id: null,
      created_at: now,
      created_by: session.accountId,
      updated_at: now,
      updated_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`rulebook_draft:${id}`);
  return id;
}

/** The draft to change: open, at the version seen. Throws `notFound` or `conflict`. */
export async function openDraft({ trx, about }: CommandContext, id: number, version: number): Promise<Row> {
  about(`rulebook_draft:${id}`);
  const row = await draftById(trx, id);
  if (row === undefined) throw notFound('minuta de norma');
  if (row.status !== 'open') {
    const status = DRAFT_STATUS_LABELS[row.status].toLocaleLowerCase('pt-BR');
    throw conflict(`A minuta já está ${status} e não pode ser alterada.`);
  }
  if (row.version !== version) {
    throw conflict('A minuta foi alterada por outra pessoa; reabra-a e confira antes de continuar.');
  }
  return row;
}

type Trx = Transaction<Database>;

/** Closes a draft: discarded, or published as a version. */
export async function closeDraft(
  trx: Trx,
  row: Row,
  context: Pick<CommandContext, 'session' | 'now'>,
  as: number | null,
) {
  await trx
    .updateTable('rulebook_draft')
    .set({
      status: as === null ? 'discarded' : 'published',
      rulebook_id: as,
      updated_at: context.now,
      updated_by: context.session.accountId,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .execute();
}

/** Saves the whole body, right or wrong, and tells what is wrong with it. */
export async function saveDraftBody(context: CommandContext, row: Row, body: RulebookDraftBody) {
  const { trx, session, now } = context;
  const problems = validateRulebook(body);
  await trx
    .updateTable('rulebook_draft')
    .set({
      title: body.title === '' ? UNTITLED : body.title,
      body: JSON.stringify(body),
      ...counted(problems),
      updated_at: now,
      updated_by: session.accountId,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .execute();
  const saved = await draftById(trx, row.id);
  if (saved === undefined) throw notFound('minuta de norma');
  return { row: draftRowOf(saved), problems };
}
