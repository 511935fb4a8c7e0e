import { type SqlBool, sql } from 'kysely';
import type { ManifestationFilters } from '../../shared/manifestations/filters.ts';
import { CLOSED_STATUSES, OPEN_STATUSES } from '../../shared/manifestations/model.ts';
import { fullTextQuery } from '../../shared/search/words.ts';
import type { Reader } from '../reader.ts';
import { excerptFrom, idsMatching, marked, matching } from '../search/full-text.ts';
import { filtered, following, situated } from './conditions.ts';
import { listColumns } from './rows.ts';

type ListInput = ManifestationFilters & { readonly limit: number; readonly before: number | null };
type Wanted = { readonly db: Reader; readonly input: ListInput; readonly today: string };

const INDEX = 'manifestation_fts';

/** The ids of one page. They are read apart so that the narrow index of the list answers by itself. */
function pageOfIds({ db, input, today }: Wanted, query: string | null) {
  let ids = db
    .selectFrom('manifestation')
    .select('manifestation.id')
    .where(filtered(input))
    .where(situated(input, today))
    .where(following(input, input.before));
  if (query !== null) ids = ids.where('manifestation.id', 'in', idsMatching(INDEX, query));
  if (input.order === 'due') ids = ids.orderBy('manifestation.due_on');
  return ids.orderBy('manifestation.id', input.order === 'newest' ? 'desc' : 'asc').limit(input.limit + 1);
}

async function rowsWithoutWords(wanted: Wanted) {
  const { order } = wanted.input;
  let rows = wanted.db
    .selectFrom('manifestation')
    .select(listColumns)
    .where('manifestation.id', 'in', pageOfIds(wanted, null));
  if (order === 'due') rows = rows.orderBy('manifestation.due_on');
  const found = await rows.orderBy('manifestation.id', order === 'newest' ? 'desc' : 'asc').execute();
  return found.map((row) => ({ ...row, excerpt: null }));
}

function hits(db: Reader, query: string) {
  return db
    .selectFrom(INDEX)
    .innerJoin('manifestation', 'manifestation.id', `${INDEX}.rowid`)
    .select(listColumns)
    .select(marked(INDEX).as('marked'))
    .where(matching(INDEX, query));
}

function withExcerpts<R extends { readonly marked: string; readonly protocol: string }>(rows: readonly R[]) {
  return rows.map(({ marked: text, ...row }) => ({ ...row, excerpt: excerptFrom(text, row.protocol) }));
}

/** In the order of the index itself, which gives the page without looking at the rest. */
async function rowsByAge({ db, input, today }: Wanted, query: string) {
  const found = await hits(db, query)
    .where(filtered(input))
    .where(situated(input, today))
    .where(following(input, input.before))
    .orderBy(`${INDEX}.rowid`, input.order === 'newest' ? 'desc' : 'asc')
    .limit(input.limit + 1)
    .execute();
  return withExcerpts(found);
}

/** Any other order looks at every hit, so the pieces of text are made for the page only. */
async function rowsByTerm(wanted: Wanted, query: string) {
  const page = (await pageOfIds(wanted, query).execute()).map(({ id }) => id);
  if (page.length === 0) return [];
  const found = await hits(wanted.db, query)
    .where(`${INDEX}.rowid`, '>=', Math.min(...page))
    .where(`${INDEX}.rowid`, '<=', Math.max(...page))
    // The sign keeps the index from being asked once for each id.
    .where(sql<SqlBool>`+manifestation.id in (${sql.join(page)})`)
    .execute();
  const place = new Map(page.map((id, at) => [id, at]));
  return withExcerpts(found).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

function rowsOf(wanted: Wanted) {
  const { text, order } = wanted.input;
  if (text === '') return rowsWithoutWords(wanted);
  const query = fullTextQuery(text);
  if (query === null) return [];
  return order === 'due' ? rowsByTerm(wanted, query) : rowsByAge(wanted, query);
}

/** One page for the ouvidoria. Text without any word finds nothing. */
export async function listManifestations(db: Reader, input: ListInput, today: string) {
  const rows = await rowsOf({ db, input, today });
  return { rows: rows.slice(0, input.limit), more: rows.length > input.limit };
}

/** Hits beyond these are not counted one by one. */
const MOST_COUNTED = 20_000;

/** How many there are in each situation under the other filters; `capped` when there are more than were counted. */
export async function countManifestations(db: Reader, filters: ManifestationFilters, today: string) {
  const query = filters.text === '' ? null : fullTextQuery(filters.text);
  if (filters.text !== '' && query === null) return { all: 0, open: 0, late: 0, closed: 0, capped: false };
  let found = db
    .selectFrom('manifestation')
    .select(['manifestation.status', 'manifestation.due_on'])
    .where(filtered(filters));
  if (query !== null) {
    const hit = idsMatching(INDEX, query).limit(MOST_COUNTED + 1);
    found = found.where('manifestation.id', 'in', hit);
  }
  const row = await db
    .selectFrom(found.as('found'))
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('status', 'in', OPEN_STATUSES).as('open'),
      eb.fn
        .countAll<number>()
        .filterWhere('status', 'in', OPEN_STATUSES)
        .filterWhere('due_on', '<', today)
        .as('late'),
      eb.fn.countAll<number>().filterWhere('status', 'in', CLOSED_STATUSES).as('closed'),
    ])
    .executeTakeFirstOrThrow();
  return { ...row, capped: query !== null && (await reaches(db, query)) };
}

async function reaches(db: Reader, query: string): Promise<boolean> {
  const one = await db
    .selectFrom(idsMatching(INDEX, query).limit(1).offset(MOST_COUNTED).as('beyond'))
    .select('rowid')
    .executeTakeFirst();
  return one !== undefined;
}

/** The districts and units that were written, in the order of the alphabet. */
export async function usedPlaces(db: Reader) {
  const [districts, units] = [
    await db
      .selectFrom('manifestation')
      .select('district as name')
      .distinct()
      .where('district', '<>', '')
      .execute(),
    await db.selectFrom('manifestation').select('unit as name').distinct().where('unit', '<>', '').execute(),
  ];
  const inOrder = (rows: readonly { readonly name: string }[]) =>
    rows.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'pt-BR'));
  return { districts: inOrder(districts), units: inOrder(units) };
}
