import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import { fullTextQuery } from '../../shared/search/words.ts';
import type { Reaching } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { excerptFrom, marked, matching } from '../search/full-text.ts';
import { withheld } from './rows.ts';
import { identitiesOf, linkedProceedings, notTakenUp } from './statements.ts';

type ReferredInput = {
  readonly text: string;
  readonly limit: number;
  readonly before: number | null;
  readonly status: 'waiting' | 'all';
};

/** What was forwarded, and of it what still waits for someone. */
function wanted({ status, before }: ReferredInput): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'manifestation'>();
  return eb.and([
    eb('manifestation.extract', 'is not', null),
    ...(status === 'waiting' ? [eb('manifestation.closed_on', 'is', null), notTakenUp(eb)] : []),
    ...(before === null ? [] : [eb('manifestation.id', '<', before)]),
  ]);
}

/** Words are looked for in what the corregedoria may read, and nowhere else: an index of its own. */
const INDEX = 'referred_fts';

/** The ids of one page and one more, newest first, each with the piece of the extract that holds the words. */
async function pageOf(db: Reader, input: ReferredInput) {
  if (input.text === '') {
    return db
      .selectFrom('manifestation')
      .select(['manifestation.id', sql<string>`''`.as('marked')])
      .where(wanted(input))
      .orderBy('manifestation.id', 'desc')
      .limit(input.limit + 1)
      .execute();
  }
  const query = fullTextQuery(input.text);
  if (query === null) return [];
  return db
    .selectFrom(INDEX)
    .innerJoin('manifestation', 'manifestation.id', `${INDEX}.rowid`)
    .select(['manifestation.id', marked(INDEX).as('marked')])
    .where(matching(INDEX, query))
    .where(wanted(input))
    .orderBy(`${INDEX}.rowid`, 'desc')
    .limit(input.limit + 1)
    .execute();
}

function recordsOf(db: Reader, ids: readonly number[]) {
  return db
    .selectFrom('manifestation')
    .select((eb) => [
      'id',
      'protocol',
      'kind',
      'district',
      'received_on as receivedOn',
      eb
        .selectFrom('manifestation_event as event')
        .select((of) => of.fn.max('event.on_day').as('on'))
        .whereRef('event.manifestation_id', '=', 'manifestation.id')
        .where('event.kind', '=', 'referred')
        .as('referredOn'),
    ])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
}

/**
 * One page for the corregedoria: forwarded manifestations only, without anything of who spoke. `next` is the cursor of the
 * page that follows, null when none does.
 */
export async function listReferred(db: Reader, input: ReferredInput, reaching: Reaching) {
  const page = await pageOf(db, input);
  const shown = page.slice(0, input.limit);
  if (shown.length === 0) return { rows: [], next: null };
  const ids = shown.map(({ id }) => id);
  const pieces = new Map(shown.map((one) => [one.id, one.marked]));
  const linked = await linkedProceedings(db, ids, reaching);
  const identities = await identitiesOf(db, ids);
  const rows = (await recordsOf(db, ids)).map(({ receivedOn, referredOn, ...row }) => ({
    ...row,
    district: withheld(row.district, identities.get(row.id) ?? null),
    referredOn: referredOn ?? receivedOn,
    proceedings: linked.get(row.id) ?? [],
    excerpt: excerptFrom(pieces.get(row.id) ?? '', row.protocol),
  }));
  return { rows, next: page.length > input.limit ? (rows.at(-1)?.id ?? null) : null };
}
