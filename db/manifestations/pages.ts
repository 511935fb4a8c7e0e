import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { like, likePattern } from '../like.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { rowColumns, withheld } from './rows.ts';
import { identitiesOf, linkedProceedings, notTakenUp } from './statements.ts';

type Page = { readonly text: string; readonly limit: number; readonly before: number | null };

/**
 * The patterns of a search. The database lowers plain letters only, so a word that begins with an accented capital is
 * looked for as typed and with its first letter in each case.
 */
function patternsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const capital = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return [...new Set([lower, text, capital])].map(likePattern);
}

type Builder = ExpressionBuilder<Database, 'manifestation'>;

function matches(eb: Builder, text: string): Expression<SqlBool> {
  const columns = ['protocol', 'district', 'unit'] as const;
  return eb.or(
    columns.flatMap((column) => {
      const value = eb.ref(`manifestation.${column}`);
      return patternsOf(text).flatMap((pattern) => [
        like(eb.fn<string>('lower', [value]), pattern),
        like(value, pattern),
      ]);
    }),
  );
}

const OPEN = ['received', 'referred'] as const;
const CLOSED = ['answered', 'archived'] as const;

type ListInput = Page & { readonly status: 'open' | 'late' | 'closed' | 'all' };

/** One page for the ouvidoria, newest first. */
export async function listManifestations(
  db: Reader,
  { status, text, limit, before }: ListInput,
  today: string,
) {
  let rows = db.selectFrom('manifestation').select(rowColumns);
  if (status === 'open') rows = rows.where('status', 'in', OPEN);
  if (status === 'late') rows = rows.where('status', 'in', OPEN).where('due_on', '<', today);
  if (status === 'closed') rows = rows.where('status', 'in', CLOSED);
  if (text !== '') rows = rows.where((eb) => matches(eb, text));
  if (before !== null) rows = rows.where('id', '<', before);
  const found = await rows
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return { rows: found.slice(0, limit), more: found.length > limit };
}

/** Whether the reader may see why the row was found: a hit on a withheld field would confirm a guessed name. */
function holds(text: string, visible: readonly string[]): boolean {
  return visible.some((one) => one.toLowerCase().includes(text.toLowerCase()));
}

type ReferredInput = Page & { readonly status: 'waiting' | 'all' };

/** Forwarded manifestations that the database finds, newest first; a withheld field may be why one was found. */
function forwarded(db: Reader, { status, text, limit, before }: ReferredInput) {
  let wanted = db
    .selectFrom('manifestation')
    .select((eb) => [
      'id',
      'protocol',
      'kind',
      'district',
      'unit',
      'received_on as receivedOn',
      eb
        .selectFrom('manifestation_event as event')
        .select((of) => of.fn.max('event.on_day').as('on'))
        .whereRef('event.manifestation_id', '=', 'manifestation.id')
        .where('event.kind', '=', 'referred')
        .as('referredOn'),
    ])
    .where('extract', 'is not', null);
  if (status === 'waiting') {
    wanted = wanted.where('status', '=', 'referred').where(notTakenUp);
  }
  if (text !== '') wanted = wanted.where((eb) => matches(eb, text));
  if (before !== null) wanted = wanted.where('id', '<', before);
  return wanted.orderBy('id', 'desc').limit(limit).execute();
}

/** One more than a page of what the reader may see the reason of, or all that is left. */
async function visibleReferred(db: Reader, input: ReferredInput) {
  const visible = [];
  const wanted = input.limit + 1;
  let { before } = input;
  for (;;) {
    const found = await forwarded(db, { ...input, before, limit: wanted });
    const identities = await identitiesOf(
      db,
      found.map(({ id }) => id),
    );
    for (const { unit, ...row } of found) {
      const identity = identities.get(row.id) ?? null;
      const district = withheld(row.district, identity);
      if (holds(input.text, [row.protocol, district, withheld(unit, identity)])) {
        visible.push({ ...row, district });
      }
    }
    before = found.at(-1)?.id ?? null;
    if (visible.length >= wanted || found.length < wanted) return visible;
  }
}

/**
 * One page for the corregedoria: forwarded manifestations only, without anything of who spoke. `next` is the cursor of the
 * page that follows, null when none does; rows that may not be shown count for neither.
 */
export async function listReferred(db: Reader, input: ReferredInput) {
  const visible = await visibleReferred(db, input);
  const shown = visible.slice(0, input.limit);
  const linked = await linkedProceedings(
    db,
    shown.map(({ id }) => id),
  );
  const rows = shown.map(({ receivedOn, referredOn, ...row }) => ({
    ...row,
    referredOn: referredOn ?? receivedOn,
    proceedings: linked.get(row.id) ?? [],
  }));
  return { rows, next: visible.length > input.limit ? (rows.at(-1)?.id ?? null) : null };
}
