import { BUILT_IN_TEXTS } from '../../shared/texts/built-in.ts';
import type { TextModel } from '../../shared/texts/contract.ts';
import type { Reader } from '../reader.ts';

/** The texts that the office wrote or rewrote. */
export async function ownTexts(db: Reader) {
  const rows = await db
    .selectFrom('text_model')
    .select(['id', 'key', 'purpose', 'name', 'body', 'in_use', 'version'])
    .execute();
  return rows.map(({ in_use, ...row }) => ({ ...row, inUse: in_use === 1 }));
}

/** Every text of the office, by purpose and name; one rewritten takes the place of that of the application. */
export async function allTexts(db: Reader): Promise<TextModel[]> {
  const own = await ownTexts(db);
  const rewritten = new Set(own.map(({ key }) => key));
  return [...own, ...BUILT_IN_TEXTS.filter(({ key }) => !rewritten.has(key))].toSorted(
    (a, b) => a.purpose.localeCompare(b.purpose) || a.name.localeCompare(b.name, 'pt-BR'),
  );
}

/** The versions that the office wrote of a text, the last first. */
export async function versionsOf(db: Reader, key: string) {
  const rows = await db
    .selectFrom('text_model_version as one')
    .innerJoin('text_model', 'text_model.id', 'one.model_id')
    .leftJoin('account', 'account.id', 'one.written_by')
    .select(['one.version', 'one.name', 'one.body', 'one.in_use', 'one.written_on', 'account.name as author'])
    .where('text_model.key', '=', key)
    .orderBy('one.version', 'desc')
    .execute();
  return rows.map(({ in_use, written_on: writtenOn, author, ...one }) => ({
    ...one,
    inUse: in_use === 1,
    writtenOn,
    writtenBy: author ?? '',
  }));
}
