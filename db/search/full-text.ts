import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import { type Excerpt, excerptOf, MARK_OFF, MARK_ON } from '../../shared/search/excerpt.ts';
import type { Database } from '../schema.ts';

/** SQLite's own full-text search: what another database would do its own way stays in this file. */
export type TextIndex = 'manifestation_fts' | 'referred_fts';

const EXCERPT_WORDS = 24;

/** Rows that answer a query of `fullTextQuery`. */
export function matching(index: TextIndex, query: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.table(index)} match ${query}`;
}

/** The ids that answer, for a condition on another table. */
export function idsMatching(index: TextIndex, query: string) {
  const { selectFrom } = expressionBuilder<Database, never>();
  return selectFrom(index).select('rowid').where(matching(index, query));
}

/**
 * The best piece of each answering row's text, for `excerptFrom`. Only in a reading whose order is that of the ids: with any
 * other, the pieces of all rows are made before the order leaves a page of them.
 */
export function marked(index: TextIndex) {
  return sql<string>`snippet(${sql.table(index)}, -1, ${MARK_ON}, ${MARK_OFF}, '…', ${sql.lit(EXCERPT_WORDS)})`;
}

/** The piece as screens receive it; null when there is none, or when it would only repeat the title of the row. */
export function excerptFrom(marked: string, title: string): Excerpt | null {
  const excerpt = excerptOf(marked);
  return excerpt.text === '' || excerpt.text === title ? null : excerpt;
}
