import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { verifyBackup } from './check.ts';
import { findCopies } from './find.ts';
import { rehearsalOf, rehearseBackup } from './rehearse.ts';
import { runAutomatic, runBackup } from './run.ts';
import { addFolder, removeFolder, setPolicy } from './settings.ts';
import { backupStatusOf } from './status.ts';

export const backupsHandlers: HandlersOf<AppContract>['backups'] = {
  status: ({ db, copies, today }) => backupStatusOf(db, copies, today),
  addFolder,
  removeFolder,
  setPolicy,
  run: runBackup,
  automatic: runAutomatic,
  verify: verifyBackup,
  rehearse: rehearseBackup,
  rehearsal: rehearsalOf,
  cancel: ({ jobs }, { job }) => {
    jobs.cancel(job);
    return {};
  },
  find: async (_context, { file }) => findCopies(file),
  restore: ({ door }, input) => door.restore(input),
};
