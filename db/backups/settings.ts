import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { MOST_FOLDERS, type Policy, type policyFields } from '../../shared/backups/model.ts';
import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { currentPolicy, folderInUse, foldersInUse } from './statements.ts';

/** Adds a folder for the copies: a disk of this computer, a removable one or a share, never the data folder itself. */
export async function addFolder(
  { trx, session, now, about, copies }: CommandContext,
  { file }: { readonly file: string },
): Promise<{ id: number }> {
  const path = resolve(file);
  if (!isAbsolute(file) || !existsSync(path) || !statSync(path).isDirectory())
    throw invalidField('file', 'A pasta não existe ou não está acessível.');
  const data = resolve(copies.folder);
  if (path === data || path.startsWith(data + sep))
    throw invalidField('file', 'Escolha uma pasta fora da pasta de dados: as duas se perderiam juntas.');
  const folders = await foldersInUse(trx);
  if (folders.some((folder) => folder.path === path)) throw conflict('Esta pasta já foi escolhida.');
  if (folders.length >= MOST_FOLDERS)
    throw conflict(`Já há ${MOST_FOLDERS} pastas escolhidas. Retire uma antes de incluir outra.`);
  const { id } = await trx
    .insertInto('backup_folder')
    .values({ path, added_at: now, added_by: session.accountId, removed_at: null, removed_by: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`backupFolder:${id}`);
  return { id };
}

export async function removeFolder(
  { trx, session, now, about }: CommandContext,
  { id }: { readonly id: number },
): Promise<Record<string, never>> {
  about(`backupFolder:${id}`);
  await folderInUse(trx, id);
  await trx
    .updateTable('backup_folder')
    .set({ removed_at: now, removed_by: session.accountId })
    .where('id', '=', id)
    .execute();
  return {};
}

type Chosen = z.output<z.ZodObject<typeof policyFields>> & { readonly version: number };

export async function setPolicy({ trx, about }: CommandContext, chosen: Chosen): Promise<Policy> {
  about('backupPolicy:1');
  const before = await currentPolicy(trx);
  if (before.version !== chosen.version)
    throw conflict('A programação das cópias foi alterada por outra pessoa. Reabra e confira.');
  await trx
    .updateTable('backup_policy')
    .set({
      keep_daily: chosen.keepDaily,
      keep_weekly: chosen.keepWeekly,
      keep_monthly: chosen.keepMonthly,
      alert_days: chosen.alertDays,
      daily: chosen.daily ? 1 : 0,
      at_close: chosen.atClose ? 1 : 0,
      version: chosen.version + 1,
    })
    .execute();
  return currentPolicy(trx);
}
