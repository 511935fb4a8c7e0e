import { FAULTS } from '../../shared/backups/model.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { CommandContext, HandlerOf, PrepareContext } from '../context.ts';
import { copyPaths, homeOf } from './folder.ts';
import { readManifest } from './manifest.ts';
import { NEWEST, telling } from './run.ts';
import { folderInUse, recordRun } from './statements.ts';
import { type Verdict, verifyCopy } from './verify.ts';
import { problemOf } from './words.ts';

type Copy = { readonly folderId: number; readonly name: string; readonly job: string | null };

/** Reads a copy of a folder in use whole, against its manifest and against the trail in use. */
export async function judge(context: PrepareContext, { folderId, name, job }: Copy): Promise<Verdict> {
  const { db, copies } = context;
  const folder = await folderInUse(db, folderId);
  const paths = copyPaths(homeOf(folder.path, copies.installId), name);
  const manifest = readManifest(paths);
  const files = manifest?.attachments.reduce((sum, [, bytes]) => sum + bytes, 0) ?? 0;
  return verifyCopy(paths, {
    ...copies,
    newest: NEWEST,
    sample: Number.MAX_SAFE_INTEGER,
    inUse: async (seq) => {
      const row = await db.selectFrom('audit_entry').select('hash').where('seq', '=', seq).executeTakeFirst();
      return row?.hash ?? null;
    },
    told: telling(context, job, files + (manifest?.database.bytes ?? 0)),
  });
}

export const verifyBackup: HandlerOf<AppContract['backups']['verify']> = {
  aside: true,
  prepare: async (context, input) => {
    const problem = await context.copies.alone(() => problemIn(context, input));
    const { folderId, name } = input;
    return {
      run: async ({ trx, session, now, about }: CommandContext) => {
        const id = await recordRun(trx, { session, now }, { kind: 'check', folderId, name, problem });
        about(`backup:${id}`, problem === '' ? name : problem);
        return { problem };
      },
      undo: () => undefined,
    };
  },
};

async function problemIn(context: PrepareContext, input: Copy): Promise<string> {
  try {
    const { fault } = await judge(context, input);
    return fault === null ? '' : FAULTS[fault];
  } catch (error) {
    return problemOf(error);
  }
}
