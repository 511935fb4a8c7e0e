import { type Rulebook, rulebook } from '../../shared/rulebook/schema.ts';
import type { Reader } from '../reader.ts';

/** A published rulebook with its validity; `validTo` is null while nothing ends it. */
export type PublishedRulebook = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly lawNumber: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly body: Rulebook;
};

const columns = ['id', 'key', 'title', 'law_number', 'valid_from', 'valid_to', 'body'] as const;

type RulebookRow = {
  id: number;
  key: string;
  title: string;
  law_number: string;
  valid_from: string;
  valid_to: string | null;
  body: string;
};

/** Parsing costs milliseconds and a published body never changes. The text is compared because ids repeat between files. */
const parsed = new Map<number, { readonly text: string; readonly body: Rulebook }>();

function bodyOf(id: number, text: string): Rulebook {
  const known = parsed.get(id);
  if (known?.text === text) return known.body;
  const body = rulebook.parse(JSON.parse(text));
  parsed.set(id, { text, body });
  return body;
}

function fromRow(row: RulebookRow): PublishedRulebook {
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    lawNumber: row.law_number,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    body: bodyOf(row.id, row.body),
  };
}

/** The rulebook in force on a civil day; null where none was. */
export async function rulebookInForce(db: Reader, on: string): Promise<PublishedRulebook | null> {
  const row = await db
    .selectFrom('rulebook')
    .select(columns)
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/**
 * The rulebook by which a day is read: the one in force, or, for days before the first was published (careers older
 * than the office's use of the application), the oldest. Null only where no rulebook exists.
 */
export async function rulebookForReading(db: Reader, on: string): Promise<PublishedRulebook | null> {
  const inForce = await rulebookInForce(db, on);
  if (inForce !== null) return inForce;
  const row = await db
    .selectFrom('rulebook')
    .select(columns)
    .orderBy('valid_from')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** A rulebook by its id; null when there is none. */
export async function rulebookById(db: Reader, id: number): Promise<PublishedRulebook | null> {
  const row = await db.selectFrom('rulebook').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Every published rulebook, the newest validity first. */
export async function allRulebooks(db: Reader): Promise<readonly PublishedRulebook[]> {
  const rows = await db
    .selectFrom('rulebook')
    .select(columns)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(fromRow);
}
