import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import type { RestoreInput } from '../../shared/backups/contract.ts';
import { FAULTS } from '../../shared/backups/model.ts';
import { AppError, badFile, invalidField, notFound } from '../../shared/contract/errors.ts';
import { stampOf } from '../clock.ts';
import { openDatabase, readOnly } from '../connection.ts';
import { codeOf } from '../errors.ts';
import { type Paths, pathsOf, readText } from '../files.ts';
import { type KeyFile, readKeyFile, type Unlocked, unlockWithPassword, unlockWithRecovery } from '../keys.ts';
import { openOffice } from '../office.ts';
import { type Behind, holdBack, refuse } from '../opening.ts';
import { requireSafePlace } from '../place.ts';
import { loginOf } from '../slots.ts';
import { openVault } from '../vault.ts';
import { type CopyPaths, copyNames, copyPaths, homesIn } from './folder.ts';
import { layOut } from './lay-out.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { openCopy } from './source.ts';
import { finishRestore, stagedIn, swapIn } from './swap.ts';
import { verifyCopy } from './verify.ts';

export type Restored = {
  readonly aside: string | null;
  readonly records: number;
  readonly attachments: number;
};

/**
 * Verifies a copy, lays it out beside the data, records there what is being done, and puts it in their place. Until that last
 * step nothing of before is touched; after it, what was replaced is whole in a folder of its own.
 * @throws AppError `forbidden`, `refused`, `file` naming what is wrong with the copy, `busy`, `full`
 */
export async function restoreCopy(behind: Behind, input: RestoreInput): Promise<Restored> {
  const { paths, clock, steps, jobs } = behind.parts;
  if (behind.open !== null && !behind.open.session.permissions.has('backups.manage'))
    throw new AppError({ code: 'forbidden', permission: 'backups.manage' });
  requireSafePlace(paths.folder);
  finishRestore(paths.folder);
  const copy = chosenCopy(input);
  const manifest = readManifest(copy);
  if (manifest === null) throw badFile(FAULTS[existsSync(copy.manifest) ? 'manifest' : 'incomplete']);
  const file = keysOf(copy);
  const databaseKey = await unlock(behind, file, copy, input.secret);
  const total =
    2 * (manifest.database.bytes + manifest.attachments.reduce((sum, [, bytes]) => sum + bytes, 0));
  let done = 0;
  const told = async (bytes: number): Promise<void> => {
    done += bytes;
    await jobs.step(input.job, Math.min(done, total), total);
  };
  const { installId } = file;
  const how = { databaseKey, installId, newest: steps.length, sample: Number.MAX_SAFE_INTEGER, told };
  const { fault } = await verifyCopy(copy, how);
  if (fault !== null) throw badFile(FAULTS[fault]);
  refuseBusy(behind, databaseKey);
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  try {
    const files = manifest.attachments;
    await layOut(copy, manifest, { folder: stagedIn(paths.folder), files, told });
    await recordIn(behind, pathsOf(stagedIn(paths.folder)), { databaseKey, file, name: input.name });
  } catch (error) {
    rmSync(stagedIn(paths.folder), { recursive: true, force: true });
    throw error;
  }
  return { aside: swap(behind, stampOf(clock.now())), ...sizesOf(manifest) };
}

const sizesOf = ({ counts, attachments }: Manifest) => ({
  records: Object.values(counts).reduce((sum, count) => sum + count, 0),
  attachments: attachments.length,
});

function swap(behind: Behind, stamp: string): string | null {
  const wasOpen = behind.open !== null;
  behind.open?.office.close();
  behind.open = null;
  const aside = swapIn(behind.parts.paths.folder, stamp);
  behind.damage = null;
  if (wasOpen) behind.parts.sessionChanged(null, 10);
  return aside;
}

function chosenCopy({ file, name }: RestoreInput): CopyPaths {
  const home = homesIn(file).find((one) => copyNames(one).includes(name));
  if (home === undefined) throw notFound('cópia de segurança');
  return copyPaths(home, name);
}

function keysOf({ folder, keys }: CopyPaths): KeyFile {
  if (readText(keys) === null) throw badFile(FAULTS.incomplete);
  try {
    const file = readKeyFile(pathsOf(folder));
    if (file !== null) return file;
  } catch {
    // Told below: of the copy, not of the data in use.
  }
  throw badFile(FAULTS.key);
}

/** The key of the copy's database, for its printed key or one of its administrators. */
async function unlock(
  behind: Behind,
  file: KeyFile,
  copy: CopyPaths,
  secret: RestoreInput['secret'],
): Promise<Buffer> {
  const login = loginOf(file.installId, secret.kind === 'recovery' ? ':recovery' : secret.username);
  if (secret.kind === 'recovery') {
    const typed = decodeRecoveryKey(secret.recoveryKey);
    if (!typed.ok) throw invalidField('secret.recoveryKey', typed.problem);
  }
  mkdirSync(behind.parts.paths.folder, { recursive: true, mode: 0o700 });
  holdBack(behind, login);
  const found =
    secret.kind === 'recovery'
      ? unlockWithRecovery(file, secret.recoveryKey)
      : await unlockWithPassword(file, secret.username, secret.password, behind.parts.cost);
  const good = found.find((one) => mayRestore(copy, one, secret));
  if (good === undefined) return refuse(behind, login);
  behind.parts.throttle.succeeded(login);
  return good.databaseKey;
}

/** Whether the slot counted when the copy was made, and, by password, for an administrator. */
function mayRestore(
  copy: CopyPaths,
  { databaseKey, slotId }: Unlocked,
  secret: RestoreInput['secret'],
): boolean {
  const database = openCopy(copy.database, databaseKey);
  if (database === null) return true; // What is wrong with it is named by its verification.
  try {
    return slotCounts(database, slotId, secret.kind === 'password' ? secret.username : null);
  } catch {
    return true;
  } finally {
    database.close();
  }
}

function slotCounts(database: Sqlite.Database, slotId: string, username: string | null): boolean {
  const key = username === null ? 'slot.recovery' : `slot.account.${administrator(database, username)}`;
  const named = database
    .prepare<[string], { value: string }>('select value from meta where key = ?')
    .get(key);
  return named?.value === slotId;
}

function administrator(database: Sqlite.Database, username: string): number | null {
  const row = database
    .prepare<[string], { id: number }>(
      `select account.id from account join account_role role on role.account_id = account.id
       where account.username = ? and account.status = 'active' and role.role = 'admin'`,
    )
    .get(username);
  return row?.id ?? null;
}

/** @throws AppError `busy` where another program has the data of this folder open */
function refuseBusy({ open, parts: { paths } }: Behind, databaseKey: Uint8Array): void {
  if (open !== null || !existsSync(paths.database)) return;
  try {
    readOnly(paths.database, databaseKey).close();
  } catch (error) {
    if (codeOf(error)?.startsWith('SQLITE_BUSY')) throw new AppError({ code: 'busy' });
  }
}

/** Opens what was laid out, brought to this program's version, and says in its trail where it comes from. */
async function recordIn(
  { open, parts: { steps, clock, log } }: Behind,
  paths: Paths,
  from: { readonly databaseKey: Uint8Array; readonly file: KeyFile; readonly name: string },
): Promise<void> {
  const { databaseKey, file, name } = from;
  const sqlite = openDatabase(paths.database, databaseKey, steps);
  const office = await openOffice(sqlite, databaseKey, paths.head, openVault(null, file, databaseKey), log);
  const replaced =
    open === null ? '' : ` Dados substituídos: trilha até o registro ${open.office.journal.head().seq}.`;
  try {
    const head = await office.db.transaction().execute((trx) =>
      office.journal.record(trx, [
        {
          at: clock.now(),
          actor: null,
          procedure: 'backups.restore',
          subject: null,
          reason: `Restaurada a ${name}, com a trilha até o registro ${office.journal.head().seq}.${replaced}`,
          inputDigest: '',
          outcome: 'ok',
        },
      ]),
    );
    office.journal.committed(head);
  } finally {
    office.close();
  }
}
