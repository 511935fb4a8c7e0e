import type { CommandContext } from '../context.ts';
import { recordAct } from '../proceedings/acts.ts';
import { fileRows } from '../proceedings/file.ts';

/** Records in a file what was done to it, as an act, and gives the act's id. */
export async function actOfLink(
  context: CommandContext,
  proceedingId: number,
  on: string,
  text: string,
): Promise<number> {
  const { proceeding } = await fileRows(context.trx, proceedingId);
  const { version } = proceeding;
  await recordAct(context, { proceedingId, version, kind: 'outro', guardId: null, on, text });
  const { id } = await context.trx
    .selectFrom('proceeding_act')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('proceeding_id', '=', proceedingId)
    .executeTakeFirstOrThrow();
  return id;
}
