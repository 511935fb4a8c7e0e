import { type Expression, type SqlBool, sql } from 'kysely';

/** What was typed, with the signs that LIKE reads as any text made plain. Only for `like`, which says so to the database. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, (mark) => `\\${mark}`);
}

/** The typed text anywhere in a value. */
export function likePattern(text: string): string {
  return `%${likeText(text)}%`;
}

/** Whether a value is like a pattern of `likePattern`, or one made of `likeText`. */
export function like(value: Expression<unknown>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`${value} like ${pattern} escape '\\'`;
}
