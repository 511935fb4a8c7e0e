import { sql } from 'kysely';
import type { Counts } from '../../shared/reports/build.ts';
import { daysOf, type Months } from '../../shared/reports/months.ts';
import type { Counted } from '../../shared/reports/places.ts';
import type { TableId } from '../../shared/reports/tables.ts';
import { daysBetween, type IsoDate, weekday } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { standingSurveys } from '../surveys/statements.ts';
import { measures } from './measures.ts';

/** The manifestations of a period with the value that each table of the report counts. */
export function toldOf(db: Reader, period: Months, today: IsoDate) {
  const { from, to } = daysOf(period);
  return db
    .selectFrom('manifestation')
    .select([
      'id',
      'kind',
      'channel',
      'secrecy',
      'district',
      'unit',
      'fact_on as factOn',
      'received_on as receivedOn',
      'closed_on as closedOn',
      'status',
      sql<string>`substr(received_on, 1, 7)`.as('month'),
      sql<string>`case when fact_time is null then '' when fact_time < '06' then 'madrugada'
        when fact_time < '12' then 'manha' when fact_time < '18' then 'tarde' else 'noite' end`.as('dayPart'),
      sql<string>`case when status = 'archived' then 'archived'
        when status = 'answered' then case when closed_on <= due_on then 'answered_in_time' else 'answered_late' end
        when due_on >= ${today} then 'open_in_time' else 'open_late' end`.as('result'),
      sql<string>`cast(extended as text)`.as('extension'),
    ])
    .where('received_on', '>=', from)
    .where('received_on', '<=', to);
}

const COLUMNS = [
  'kind',
  'month',
  'channel',
  'secrecy',
  'district',
  'unit',
  'dayPart',
  'result',
  'extension',
] as const;

/** How many manifestations of each value, over one table of theirs made once. */
async function counted(db: Reader, column: (typeof COLUMNS)[number], period: Months, today: IsoDate) {
  return db
    .selectFrom(toldOf(db, period, today).as('told'))
    .select([`${column} as value`, ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(column)
    .execute();
}

async function countedWeekdays(db: Reader, period: Months, today: IsoDate): Promise<Counted[]> {
  const days = await db
    .selectFrom(toldOf(db, period, today).as('told'))
    .select(['factOn', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('factOn')
    .execute();
  return days.map(({ factOn, count }) => ({ value: factOn === null ? '' : String(weekday(factOn)), count }));
}

async function answersByDays(db: Reader, period: Months, today: IsoDate): Promise<Counts['days']> {
  const rows = await db
    .selectFrom(toldOf(db, period, today).as('told'))
    .select(['receivedOn', 'closedOn', ({ fn }) => fn.countAll<number>().as('count')])
    .where('status', '=', 'answered')
    .groupBy(['receivedOn', 'closedOn'])
    .execute();
  return rows.flatMap(({ receivedOn, closedOn, count }) =>
    closedOn === null ? [] : [{ days: daysBetween(receivedOn, closedOn), count }],
  );
}

/** What the citizens of a period thought; `closed` is how many could be asked. */
async function surveys(db: Reader, period: Months, closed: number): Promise<[TableId, Counted[]][]> {
  const { from, to } = daysOf(period);
  const rows = await db
    .selectFrom(standingSurveys(db).as('survey'))
    .innerJoin('manifestation', 'manifestation.id', 'survey.manifestation_id')
    .select(['survey.score', 'survey.resolved', ({ fn }) => fn.countAll<number>().as('count')])
    .where('manifestation.received_on', '>=', from)
    .where('manifestation.received_on', '<=', to)
    .groupBy(['survey.score', 'survey.resolved'])
    .execute();
  const given = rows.reduce((sum, { count }) => sum + count, 0);
  return [
    ['satisfaction', rows.map(({ score, count }) => ({ value: String(score), count }))],
    ['resolved', rows.map(({ resolved, count }) => ({ value: resolved, count }))],
    [
      'participation',
      [
        { value: 'given', count: given },
        { value: 'none', count: closed - given },
      ],
    ],
  ];
}

const CLOSED = ['answered_in_time', 'answered_late', 'archived'];

/** Everything that the report of a period counts. */
export async function countsOf(db: Reader, period: Months, today: IsoDate): Promise<Counts> {
  const tables = new Map<TableId, readonly Counted[]>(await measures(db, period));
  for (const column of COLUMNS) tables.set(column, await counted(db, column, period, today));
  tables.set('weekday', await countedWeekdays(db, period, today));
  const closed = (tables.get('result') ?? []).filter(({ value }) => CLOSED.includes(value));
  const asked = closed.reduce((sum, { count }) => sum + count, 0);
  for (const [id, counts] of await surveys(db, period, asked)) tables.set(id, counts);
  return { tables, days: await answersByDays(db, period, today) };
}

const OPEN = ['month', 'kind', 'channel', 'secrecy', 'district', 'unit', 'dayPart', 'result'] as const;

/** The manifestations of a period by what the open data tells of them, in the order of its columns. */
export async function linesOf(db: Reader, period: Months, today: IsoDate) {
  const columns = [...OPEN, 'satisfaction'] as const;
  const told = db
    .selectFrom(toldOf(db, period, today).as('told'))
    .leftJoin(standingSurveys(db).as('survey'), 'survey.manifestation_id', 'told.id')
    .select([...OPEN, sql<string>`coalesce(cast(survey.score as text), '')`.as('satisfaction')]);
  const rows = await db
    .selectFrom(told.as('line'))
    .select([...columns, ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(columns)
    .execute();
  return rows.map((row) => ({ values: columns.map((column) => row[column]), count: row.count }));
}
