import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { openPresence, type Presence } from './accounts/presence.ts';
import { openStore, type Store } from './attachments/store.ts';
import { type HeadLog, LARGEST_LAG, MISSING, openHeadLog } from './audit/head.ts';
import { type Journal, openJournal } from './audit/journal.ts';
import { openSigner, type Signer } from './audit/signing.ts';
import { type CopySource, openSource } from './backups/source.ts';
import { type ClockWatch, openClockWatch } from './clock/watch.ts';
import type { Clock } from './clock.ts';
import { closeDatabase } from './connection.ts';
import { deriveKey } from './crypto.ts';
import { encryptedDialect } from './dialect.ts';
import { createVaultMemory, type VaultMemory } from './identities/memory.ts';
import { type Log, silentLog } from './log.ts';
import type { Database } from './schema.ts';
import type { VaultKeys } from './vault.ts';

/** An open file with what belongs to it. */
export type Office = {
  readonly db: Kysely<Database>;
  readonly keys: VaultKeys;
  /** What of the identity vault is open; it ends with the file. */
  readonly vault: VaultMemory;
  /** Who typed their password lately. */
  readonly presence: Presence;
  readonly journal: Journal;
  /** Judges the computer's clock against what was recorded. */
  readonly clock: ClockWatch;
  readonly headLog: HeadLog;
  /** Signs what is kept outside. */
  readonly signer: Signer;
  /** The encrypted files beside the database. */
  readonly store: Store;
  /** The file as something to copy. */
  readonly copies: CopySource;
  /** What was wrong with the head outside when the file was opened. The work goes on; the audit trail says it. */
  readonly headFault: 'missing' | 'mismatch' | 'behind' | null;
  /** Writes what the disk refused of the head before, if it takes it now, and closes the file. */
  readonly close: () => void;
};

const SALT = Buffer.from('lisura');
const LONGEST_HEAD = 2_000;
const KEPT_HEAD = 1_000;

/** Puts the parts together over a database already opened. */
export async function openOffice(
  sqlite: Sqlite.Database,
  databaseKey: Uint8Array,
  headPath: string,
  keys: VaultKeys,
  log: Log = silentLog,
  clock: Clock | null = null,
): Promise<Office> {
  const db = new Kysely<Database>({ dialect: encryptedDialect(sqlite) });
  const signer = await openSigner(db, databaseKey, keys.installId);
  const headLog = openHeadLog(headPath, deriveKey(databaseKey, SALT, 'audit-head'), signer);
  const journal = await openJournal(db, headLog, deriveKey(databaseKey, SALT, 'input-digest'), log);
  const vault = createVaultMemory();
  return {
    db,
    keys,
    vault,
    presence: openPresence(clock),
    journal,
    clock: await openClockWatch(db, clock),
    headLog,
    signer,
    store: openStore(join(dirname(headPath), 'attachments')),
    copies: openSource(sqlite, db, headPath, { databaseKey, installId: keys.installId }),
    headFault: checkHead(sqlite, headLog, journal.head().seq),
    close: () => {
      vault.end();
      journal.flush();
      closeDatabase(sqlite);
      headLog.close();
    },
  };
}

// A file behind its head is opened all the same: nobody could work, nor look, otherwise. The lines that the
// database contradicts are never dropped, so that the verification goes on naming them.
function checkHead(sqlite: Sqlite.Database, log: HeadLog, lastSeq: number): Office['headFault'] {
  const lines = log.lines();
  if (lines === null || lines.length === 0) {
    if (lastSeq > 0) log.append([{ seq: lastSeq, hash: MISSING }]);
    return lastSeq > 0 ? 'missing' : null;
  }
  const find = sqlite.prepare<[number], { hash: string }>('select hash from audit_entry where seq = ?');
  const agrees = ({ seq, hash, authentic }: (typeof lines)[number]): boolean =>
    authentic && Number.isSafeInteger(seq) && find.get(seq)?.hash === hash;
  if (lines.length > LONGEST_HEAD)
    log.compact((line, index, all) => index >= all.length - KEPT_HEAD || !agrees(line));
  else log.compact(() => true);
  const last = lines.at(-1);
  if (last === undefined || last.hash === MISSING) return null;
  if (!agrees(last)) return 'mismatch';
  if (lastSeq - last.seq <= LARGEST_LAG) return null;
  log.append([{ seq: last.seq + 1, hash: MISSING }]); // Else the next line would cover what was cut.
  return 'behind';
}
