import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** The bytes of a closed database file as anyone reads them who has its key, every page, free ones too. */
export function plainBytes(path: string, key: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  const copy = join(folder, 'plain.db');
  try {
    copyFileSync(path, copy);
    const database = new Sqlite(copy);
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    database.pragma('journal_mode = DELETE');
    database.pragma("rekey = ''");
    database.close();
    const bytes = readFileSync(copy);
    if (bytes.subarray(0, 15).toString() !== 'SQLite format 3') throw new Error('the copy is not plain');
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
