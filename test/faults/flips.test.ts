import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { seeded } from '../../build/demo/random.ts';
import { copyPaths } from '../../db/backups/folder.ts';
import { openCopy } from '../../db/backups/source.ts';
import { verifyCopy } from '../../db/backups/verify.ts';
import { countRows } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { type Copied, copied } from '../support/backups.ts';
import { foundedFolder } from '../support/folder.ts';
import { times } from '../support/size.ts';

const FLIPS = times(50, 1000);
const random = seeded(20_261_125);
let office: Copied | null = null;
afterEach(() => office?.backend.door.close());

type Spot = { readonly path: string; readonly at: number };

/** Turns one bit of a file while the work is done, and puts it back. */
async function flipped<T>({ path, at }: Spot, work: () => Promise<T>): Promise<T> {
  const bytes = readFileSync(path);
  const spoiled = Buffer.from(bytes);
  spoiled.writeUInt8(spoiled.readUInt8(at) ^ (1 << random.between(0, 7)), at);
  writeFileSync(path, spoiled);
  try {
    return await work();
  } finally {
    writeFileSync(path, bytes);
  }
}

/** A place in one of the files of a copy, each byte of them all as likely as another. */
function anywhere(files: readonly string[]): Spot {
  const sizes = files.map((path) => ({ path, size: readFileSync(path).length }));
  let at = random.between(0, sizes.reduce((sum, { size }) => sum + size, 0) - 1);
  for (const { path, size } of sizes) {
    if (at < size) return { path, at };
    at -= size;
  }
  throw new Error('beyond the last file');
}

test(
  `of ${FLIPS} bits turned in a copy every one is found by its reading`,
  async () => {
    office = await copied((await foundedFolder()).folder);
    const { home, name, backend } = office;
    const source = backend.door.caller()?.office.copies;
    if (source === undefined) throw new Error('closed');
    const paths = copyPaths(home, name);
    const anexos = readdirSync(paths.attachments).map((file) => join(paths.attachments, file));
    const files = [paths.database, paths.keys, paths.headLog, paths.manifest, ...anexos];
    const how = {
      ...source,
      newest: migrations.length,
      sample: Number.MAX_SAFE_INTEGER,
      told: async () => undefined,
    };
    expect((await verifyCopy(paths, how)).fault).toBeNull();
    const silent: Spot[] = [];
    const corners = files.flatMap((path) => [
      { path, at: 0 },
      { path, at: readFileSync(path).length - 1 },
    ]);
    const spots = [...corners, ...Array.from({ length: FLIPS - corners.length }, () => anywhere(files))];
    for (const spot of spots) {
      const { fault } = await flipped(spot, () => verifyCopy(paths, how));
      if (fault === null) silent.push(spot);
    }
    expect(silent).toEqual([]);
    expect((await verifyCopy(paths, how)).fault).toBeNull();
  },
  times(120_000, 1_800_000),
);

/** Every row of every table, or null where the file refuses to be read. */
function contents(path: string, key: Uint8Array): string | null {
  const database = openCopy(path, key);
  if (database === null) return null;
  try {
    const tables = [...countRows(database).keys()];
    return JSON.stringify(tables.map((table) => database.prepare(`select * from "${table}"`).raw().all()));
  } catch {
    return null;
  } finally {
    database.close();
  }
}

test(
  `of ${FLIPS} bits turned in a database itself, without its manifest, none reads as something else`,
  async () => {
    office = await copied((await foundedFolder()).folder);
    const { home, name, backend } = office;
    const key = backend.door.caller()?.office.copies.databaseKey;
    if (key === undefined) throw new Error('closed');
    const { database } = copyPaths(home, name);
    const sound = contents(database, key);
    expect(sound).not.toBeNull();
    const found = { refused: 0, equal: 0, wrong: 0 };
    for (let flips = 0; flips < FLIPS; flips += 1) {
      const read = await flipped(anywhere([database]), async () => contents(database, key));
      found[read === null ? 'refused' : read === sound ? 'equal' : 'wrong'] += 1;
    }
    expect(found.wrong).toBe(0);
    expect(found.refused + found.equal).toBe(FLIPS);
  },
  times(120_000, 1_800_000),
);
