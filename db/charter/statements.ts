import type { PublishedCharter } from '../../shared/charter/contract.ts';
import { type CharterBody, charterBody } from '../../shared/charter/model.ts';
import type { Reader } from '../reader.ts';

const bodyOf = (text: string): CharterBody => charterBody.parse(JSON.parse(text));

export type DraftCharter = {
  readonly id: number;
  readonly number: number;
  readonly version: number;
  readonly body: CharterBody;
};

/** The version being written; null when there is none. */
export async function draftCharter(db: Reader): Promise<DraftCharter | null> {
  const row = await db
    .selectFrom('charter_version')
    .select(['id', 'number', 'version', 'body'])
    .where('published_on', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, body: bodyOf(row.body) };
}

export type WholeCharter = PublishedCharter & { readonly body: CharterBody };

/** Every published version, the latest first. */
export async function publishedCharters(db: Reader): Promise<WholeCharter[]> {
  const rows = await db
    .selectFrom('charter_version as one')
    .innerJoin('document', 'document.id', 'one.document_id')
    .leftJoin('account', 'account.id', 'one.published_by')
    .select(['one.number', 'one.body', 'one.published_on', 'one.document_id'])
    .select(['document.number as document', 'account.name as author'])
    .orderBy('one.number', 'desc')
    .execute();
  return rows.flatMap(({ number, body: text, published_on, document_id, document, author }) => {
    if (published_on === null || document_id === null) return [];
    const body = bodyOf(text);
    return {
      number,
      publishedOn: published_on,
      publishedBy: author ?? '',
      documentId: document_id,
      document,
      services: body.services.length,
      body,
    };
  });
}
