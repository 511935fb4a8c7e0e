import type { Updateable } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import { HEARING_STATUS } from '../../shared/hearings/model.ts';
import { assertReach } from '../access/reach.ts';
import type { CommandContext } from '../context.ts';
import type { Database } from '../schema.ts';
import type { HearingRow } from './statements.ts';
import { hearingModel, hearingRow } from './view.ts';

const STALE = 'A oitiva foi alterada por outra pessoa; reabra-a e confira antes de continuar.';

/** A hearing to change, of an open file, at the version that the caller saw. Throws `notFound`, `rule` or `conflict`. */
export async function hearingToChange(
  context: CommandContext,
  id: number,
  version: number | null,
): Promise<HearingRow> {
  const row = await hearingRow(context.trx, id);
  context.about(`proceeding:${row.proceeding_id}`);
  await assertReach(context.trx, context, row.proceeding_id);
  if (row.proceeding_status !== 'open') {
    throw conflict(`O procedimento ${row.proceeding_number} está encerrado e não pode ser alterado.`);
  }
  if (version !== null && row.version !== version) throw conflict(STALE);
  return row;
}

/** The same for one still to happen. */
export async function scheduledHearing(
  context: CommandContext,
  id: number,
  version: number,
): Promise<HearingRow> {
  const row = await hearingToChange(context, id, version);
  if (row.status !== 'scheduled') {
    throw conflict(`A oitiva já não está designada: ${HEARING_STATUS[row.status].toLowerCase()}.`);
  }
  return row;
}

/** Saves the hearing's own columns, adds one to its version and answers with the whole. */
export async function savedHearing(
  { trx }: CommandContext,
  row: HearingRow,
  values: Updateable<Database['hearing']> = {},
) {
  await trx
    .updateTable('hearing')
    .set({ ...values, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  return hearingModel(trx, row.id);
}
