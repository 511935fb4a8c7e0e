import type { Transaction, Updateable } from 'kysely';
import { notFound } from '../../shared/contract/errors.ts';
import { assertReach } from '../access/reach.ts';
import type { CommandContext } from '../context.ts';
import type { Database } from '../schema.ts';
import { assertOpen, fileRows } from './file.ts';
import type { FileRows } from './statements.ts';
import { proceedingModel } from './view.ts';

type Trx = Transaction<Database>;

/** The file to change: open, at the version that the caller saw. Throws `notFound` or `conflict`. */
export async function openFile(context: CommandContext, id: number, version: number): Promise<FileRows> {
  context.about(`proceeding:${id}`);
  await assertReach(context.trx, context, id);
  const file = await fileRows(context.trx, id);
  assertOpen(file, version);
  return file;
}

/** The file of a charge, to change it. Throws `notFound` or `conflict`. */
export async function openFileOfCharge(context: CommandContext, chargeId: number, version: number) {
  const row = await context.trx
    .selectFrom('charge')
    .select('proceeding_id')
    .where('id', '=', chargeId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('imputação');
  return openFile(context, row.proceeding_id, version);
}

/** The file of an act, to change it. Throws `notFound` or `conflict`. */
export async function openFileOfAct(context: CommandContext, actId: number, version: number) {
  const row = await context.trx
    .selectFrom('proceeding_act')
    .select('proceeding_id')
    .where('id', '=', actId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('ato');
  return openFile(context, row.proceeding_id, version);
}

/** Saves the file's own columns and adds one to its version. */
export async function touch(
  trx: Trx,
  { proceeding }: FileRows,
  values: Updateable<Database['proceeding']> = {},
): Promise<void> {
  await trx
    .updateTable('proceeding')
    .set({ ...values, version: proceeding.version + 1 })
    .where('id', '=', proceeding.id)
    .execute();
}

/** Saves and answers with the whole proceeding. */
export async function saved(
  { trx, session, today }: CommandContext,
  file: FileRows,
  values: Updateable<Database['proceeding']> = {},
) {
  await touch(trx, file, values);
  return proceedingModel(trx, file.proceeding.id, session, today);
}
