import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { createDatabase } from '../../db/connection.ts';
import { createDispatcher } from '../../db/dispatch.ts';
import { pathsOf } from '../../db/files.ts';
import type { KeyFile } from '../../db/keys.ts';
import { silentLog } from '../../db/log.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openOffice } from '../../db/office.ts';
import { handlers } from '../../db/registry.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openVault } from '../../db/vault.ts';
import { contract } from '../../shared/contract/index.ts';
import { permissionsOf } from '../../shared/permissions.ts';
import { fullTextQuery } from '../../shared/search/words.ts';
import { fold } from '../../shared/text/fold.ts';
import { insertManifestations } from '../support/many-manifestations.ts';
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

/** The triggers keep an index in step row by row; to fill it at once, they are taken off and it is built from the rows. */
function fill(sqlite: Sqlite.Database): void {
  const triggers = sqlite
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = 'trigger' and tbl_name like 'manifestation%'",
    )
    .all();
  for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`);
  sqlite.exec("insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP')");
  insertManifestations(sqlite, { count: COUNT, firstId: 1, from: '2010-01-01', days: 6_100 });
  for (const index of ['manifestation_fts', 'referred_fts'])
    sqlite.exec(`insert into ${index} (${index}) values ('rebuild')`);
  for (const { sql } of triggers) sqlite.exec(sql);
  sqlite.exec('analyze');
}

async function dispatcherOver(sqlite: Sqlite.Database) {
  const keyFile: KeyFile = {
    format: 'lisura-keys',
    version: 1,
    installId: '0'.repeat(32),
    revision: 0,
    slots: [],
  };
  const office = await openOffice(sqlite, key, paths.head, openVault(null, keyFile, key, MINIMUM_COST));
  const session = {
    accountId: 1,
    username: 'ouvidor',
    name: 'Ouvidor',
    office: '',
    roles: ['ouvidor'] as const,
    permissions: permissionsOf(['ouvidor']),
    guardId: null,
    mustChangePassword: false,
  };
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => ({ office, session }),
    clock: {
      today: () => '2026-11-23',
      now: () => '2026-11-23T12:00:00.000Z',
      throttle: { wall: () => 0, uptime: () => 0 },
    },
    log: silentLog,
    changed: () => undefined,
  });
  const list = async (input: object): Promise<void> => {
    const reply = await dispatch({
      path: 'manifestations.list',
      input: { limit: PAGE, before: null, ...input },
    });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  };
  return { list, close: () => office.close() };
}

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
fill(sqlite);
const { list, close } = await dispatcherOver(sqlite);
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
