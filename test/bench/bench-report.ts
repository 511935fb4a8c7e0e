import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { createDatabase } from '../../db/connection.ts';
import { pathsOf } from '../../db/files.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openOver } from './many.ts';
import { compare, report } from './measure.ts';

const COUNT = 300_000;
const ROUNDS = 9;
/** A year, of which the raw statements count the same two: it and the one before. */
const YEARS = [
  ['2026-01-01', '2026-12-31'],
  ['2025-01-01', '2025-12-31'],
] as const;
const COLUMNS = ['kind', 'substr(received_on, 1, 7)', 'channel', 'secrecy', 'district', 'unit', 'fact_time'];
const OTHERS = ['status, closed_on <= due_on', 'extended', 'fact_on', 'received_on, closed_on'];

/** Each grouping that the report needs, straight from the driver. */
function rawGroups(sqlite: Sqlite.Database): () => void {
  const statements = [...COLUMNS, ...OTHERS].map((columns) =>
    sqlite.prepare(
      `select ${columns}, count(*) from manifestation where received_on between ? and ? group by ${columns}`,
    ),
  );
  return () => {
    for (const year of YEARS) for (const statement of statements) statement.all(...year);
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-report-'));
const paths = pathsOf(folder);
const key = randomBytes(32);
const sqlite = createDatabase(paths.database, key, migrations);
const { call, close } = await openOver(sqlite, { key, paths, count: COUNT });
const period = { from: '2026-01', to: '2026-11' };
const raw = rawGroups(sqlite);
const results = [
  await compare(
    `report of a year and the year before, of ${COUNT} manifestations / the raw groupings`,
    { ours: () => call('reports.figures', period), base: raw },
    { rounds: ROUNDS, atMost: 2 },
  ),
  await compare(
    'open data of a year / the raw groupings of the report',
    { ours: () => call('reports.openData', period), base: raw },
    { rounds: ROUNDS, atMost: null },
  ),
];
close();
rmSync(folder, { recursive: true, force: true });
report(results);
