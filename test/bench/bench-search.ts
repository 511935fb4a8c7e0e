import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { createDatabase } from '../../db/connection.ts';
import { pathsOf } from '../../db/files.ts';
import { migrations } from '../../db/migrations/index.ts';
import { fullTextQuery } from '../../shared/search/words.ts';
import { fold } from '../../shared/text/fold.ts';
import { openOver } from './many.ts';
import { compare, type Ratio, report } from './measure.ts';

const COUNT = 300_000;
/** MiniSearch takes gigabytes for them all: it gets these, and its time is set beside ours over the whole. */
const PEER_COUNT = 60_000;
const PAGE = 100;
const ROUNDS = 15;
const QUERIES = ['viatura praça', 'guard', '"rua noite"', 'abordagem ônibus escola', 'proba'];

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
const paths = pathsOf(folder);
const key = randomBytes(32);

const COLUMNS = `m.id, m.protocol, m.kind, m.channel, m.secrecy, m.received_on, m.fact_on, m.district, m.unit, m.status, m.due_on`;

/** The same page straight from the driver. */
function rawSearch(sqlite: Sqlite.Database): (text: string) => number {
  const statement = sqlite.prepare(
    `select ${COLUMNS}, snippet(manifestation_fts, -1, '[', ']', '…', 24) as piece
     from manifestation_fts as f join manifestation as m on m.id = f.rowid
     where manifestation_fts match ? order by f.rowid desc limit ${PAGE + 1}`,
  );
  return (text) => statement.all(fullTextQuery(text)).length;
}

/** What it would be without an index: every text looked at, accents as they were typed. */
function likeSearch(sqlite: Sqlite.Database): (text: string) => number {
  return (text) => {
    const words = fold(text.replaceAll('"', '')).split(' ');
    const where = words.map(() => '(narrative like ? or extract like ?)').join(' and ');
    const statement = sqlite.prepare(
      `select ${COLUMNS} from manifestation as m where ${where} order by id desc limit ${PAGE + 1}`,
    );
    return statement.all(...words.flatMap((word) => [`%${word}%`, `%${word}%`])).length;
  };
}

function miniSearch(sqlite: Sqlite.Database): (text: string) => number {
  const peer = new MiniSearch<{ id: number; narrative: string }>({
    fields: ['narrative'],
    processTerm: fold,
  });
  const rows = sqlite.prepare<[number], { id: number; narrative: string }>(
    'select id, narrative from manifestation order by id desc limit ?',
  );
  peer.addAll(rows.all(PEER_COUNT));
  return (text) => {
    const found = peer.search(text.replaceAll('"', ''), { prefix: true, combineWith: 'AND' });
    return found.sort((a, b) => Number(b.id) - Number(a.id)).slice(0, PAGE).length;
  };
}

const each = (work: (text: string) => unknown) => async (): Promise<void> => {
  for (const text of QUERIES) await work(text);
};

const sqlite = createDatabase(paths.database, key, migrations);
const { call, close } = await openOver(sqlite, { key, paths, count: COUNT });
const list = (input: object) => call('manifestations.list', { limit: PAGE, before: null, ...input });
const ours = each((text) => list({ text }));
const results: Ratio[] = [
  await compare(
    `${QUERIES.length} searches of ${COUNT} manifestations, first page / the raw FTS5 query`,
    { ours, base: each(rawSearch(sqlite)) },
    { rounds: ROUNDS, atMost: 1.5 },
  ),
  await compare(
    'first page of the open ones, no words / the query written plainly',
    {
      ours: () => list({ status: 'open' }),
      base: () =>
        sqlite
          .prepare(
            `select ${COLUMNS} from manifestation as m where status in ('received', 'referred', 'complement', 'joined') order by id desc limit ${PAGE + 1}`,
          )
          .all(),
    },
    { rounds: ROUNDS, atMost: null },
  ),
  await compare(
    'LIKE over the same texts / our search',
    { ours: each(likeSearch(sqlite)), base: ours },
    { rounds: 3, atMost: null },
  ),
];
const before = process.memoryUsage().rss;
const peer = miniSearch(sqlite);
const heap = Math.round((process.memoryUsage().rss - before) / 1e6);
results.push(
  await compare(
    `MiniSearch over ${PEER_COUNT} of them (${heap} MB of memory) / our search of ${COUNT}`,
    { ours: each(peer), base: ours },
    { rounds: 5, atMost: null },
  ),
);
close();
rmSync(folder, { recursive: true, force: true });
report(results);
