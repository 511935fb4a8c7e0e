import { AppError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlerOf, PrepareContext } from '../context.ts';

type Fault = 'missing' | 'damaged';
type Row = {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly storedName: string;
  readonly key: string | null;
  readonly sha256: string;
};

/** What is wrong with the stored file of a row; null when nothing is. Throws when the work is cancelled. */
async function faultOf(
  { store }: PrepareContext,
  row: Row,
  step: (done: number) => Promise<void>,
): Promise<Fault | null> {
  const presence = store.present(row);
  if (presence !== 'whole') return presence;
  if (row.key === null) return null;
  try {
    await store.check({ ...row, key: Buffer.from(row.key, 'base64') }, step);
    return null;
  } catch (error) {
    if (error instanceof AppError && error.wire.code === 'file') return 'damaged';
    throw error;
  }
}

async function verify(context: PrepareContext, job: string | null) {
  const { db, jobs, store } = context;
  const rows = await db
    .selectFrom('attachment')
    .select(['id', 'name', 'bytes', 'stored_name as storedName', 'key', 'digest as sha256'])
    .orderBy('id')
    .execute();
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  const found: Record<Fault, { id: number; name: string }[]> = { missing: [], damaged: [] };
  let done = 0;
  for (const row of rows) {
    const fault = await faultOf(context, row, async (bytes) => {
      done += bytes;
      await jobs.step(job, Math.min(done, total), total);
    });
    if (fault !== null) found[fault].push({ id: row.id, name: row.name });
  }
  const known = new Set(rows.map(({ storedName }) => storedName));
  return {
    checked: rows.length,
    ...found,
    unregistered: store.names().filter((name) => !known.has(name)).length,
    sealed: rows.filter(({ key }) => key === null).length,
  };
}

/** Reads every stored file against its record; the result and who asked stay in the audit trail. */
export const verifyAttachments: HandlerOf<AppContract['attachments']['verify']> = {
  aside: true,
  prepare: async (context, { job }) => {
    const result = await verify(context, job);
    return { run: async () => result, undo: () => undefined };
  },
};
