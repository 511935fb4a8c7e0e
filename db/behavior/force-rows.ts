import { type RawBuilder, sql } from 'kysely';
import { type ForceRows, NO_START } from '../../shared/behavior/force-rows.ts';
import { dayNumberOf, LAST_DAY } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';

/*
 * Columns come out of the store whole, each as one run of bytes: half the time of rows as objects, whose every date
 * would be a text of its own. In one statement all columns have their rows in the same order.
 */

type Bytes = Uint8Array | null;

/** A suspension turned into a fine counts unless the rulebook said that it does not. */
export const counts = sql<boolean>`coalesce(fine_counts, 1) = 1`;

/** A column of whole numbers, a comma between them; 0 for what is not there. */
const numbers = (column: string): RawBuilder<Bytes> =>
  sql`cast(string_agg(coalesce(${sql.ref(column)}, 0), ',') as blob)`;

/** A column of dates, one after another, as long for what is not there. */
const dates = (column: string): RawBuilder<Bytes> =>
  sql`cast(string_agg(coalesce(${sql.ref(column)}, '----------'), '') as blob)`;

/** A column of texts, a line each. */
const texts = (column: string): RawBuilder<Bytes> =>
  sql`cast(string_agg(${sql.ref(column)}, ${sql.lit('\n')}) as blob)`;

const NEW_LINE = 10;
const COMMA = 44;
const DASH = 45;
const ZERO = 48;
const DATE_LENGTH = 10;

const NONE = new Uint8Array();

function readNumbers(count: number, bytes: Bytes): Int32Array {
  const column = new Int32Array(count);
  let row = 0;
  let value = 0;
  for (const byte of bytes ?? NONE) {
    if (byte === COMMA) {
      column[row] = value;
      row += 1;
      value = 0;
    } else value = value * 10 + byte - ZERO;
  }
  if (count > 0) column[row] = value;
  return column;
}

/** The number written in two digits from a place on. */
function two(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 10 + (bytes[at + 1] ?? 0) - ZERO * 11;
}

/** Day numbers; `absent` where there is no date. */
function readDates(count: number, bytes: Bytes, absent: number): Int32Array {
  const column = new Int32Array(count);
  const all = bytes ?? NONE;
  for (let row = 0, at = 0; row < count; row += 1, at += DATE_LENGTH) {
    const year = two(all, at) * 100 + two(all, at + 2);
    column[row] = all[at] === DASH ? absent : dayNumberOf(year, two(all, at + 5), two(all, at + 8));
  }
  return column;
}

function isAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index] !== name[index]) return false;
  }
  const end = at + name.length;
  return end === bytes.length || bytes[end] === NEW_LINE;
}

/** The place of each text among those that there are. Throws when one of them is written in two lines. */
function readTexts(count: number, bytes: Bytes): { readonly kind: Int32Array; readonly names: string[] } {
  const kind = new Int32Array(count);
  const all = bytes ?? NONE;
  const known: Uint8Array[] = [];
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    let place = 0;
    while (place < known.length && !isAt(all, at, known[place] ?? NONE)) place += 1;
    if (place === known.length) {
      const end = all.indexOf(NEW_LINE, at);
      known.push(all.subarray(at, end < 0 ? all.length : end));
    }
    kind[row] = place;
    at += (known[place]?.length ?? 0) + 1;
  }
  if (count > 0 && at !== all.length + 1) throw new Error('a kind is written in two lines');
  const decoder = new TextDecoder();
  return { kind, names: known.map((name) => decoder.decode(name)) };
}

async function guardRows(db: Reader): Promise<ForceRows['guards']> {
  const read = await db
    .selectFrom('guard')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      numbers('id').as('id'),
      dates('admission_on').as('admission'),
    ])
    .executeTakeFirstOrThrow();
  return {
    id: readNumbers(read.count, read.id),
    admission: readDates(read.count, read.admission, LAST_DAY),
  };
}

async function sanctionRows(db: Reader): Promise<ForceRows['sanctions']> {
  const { count, ...read } = await db
    .selectFrom('sanction')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      numbers('guard_id').as('guard'),
      texts('kind').as('kind'),
      numbers('days').as('days'),
      dates('final_on').as('final'),
      dates('served_from').as('applied'),
      dates('fulfilled_on').as('fulfilled'),
    ])
    .where('final_on', 'is not', null)
    .where(counts)
    .where('annulled_on', 'is', null)
    .executeTakeFirstOrThrow();
  const final = readDates(count, read.final, NO_START);
  const applied = readDates(count, read.applied, NO_START);
  return {
    guard: readNumbers(count, read.guard),
    ...readTexts(count, read.kind),
    days: readNumbers(count, read.days),
    final,
    applied: applied.map((day, row) => (day === NO_START ? (final[row] ?? day) : day)),
    fulfilled: readDates(count, read.fulfilled, NO_START),
  };
}

async function leaveRows(db: Reader): Promise<ForceRows['leaves']> {
  const { count, ...read } = await db
    .selectFrom('guard_leave')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      numbers('guard_id').as('guard'),
      texts('kind').as('kind'),
      dates('from_day').as('from'),
      dates('to_day').as('to'),
    ])
    .where('annulled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    guard: readNumbers(count, read.guard),
    ...readTexts(count, read.kind),
    from: readDates(count, read.from, LAST_DAY),
    to: readDates(count, read.to, LAST_DAY),
  };
}

/**
 * What the behavior of every guard depends on, as rows of day numbers: one read of guards, one of final sanctions not
 * annulled, one of leaves not annulled.
 */
export async function readRows(db: Reader): Promise<ForceRows> {
  return { guards: await guardRows(db), sanctions: await sanctionRows(db), leaves: await leaveRows(db) };
}
