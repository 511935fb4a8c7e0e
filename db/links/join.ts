import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext } from '../context.ts';
import { fileRows } from '../proceedings/file.ts';
import { openFile } from '../proceedings/save.ts';
import type { Reader } from '../reader.ts';
import { actOfLink } from './acts.ts';
import { linksIn, linksModel } from './view.ts';

type Input = ParsedOf<AppContract['links']['join']>;

async function checkFree(db: Reader, input: Input): Promise<void> {
  if (input.otherId === input.proceedingId) {
    throw invalidField('otherId', 'Um procedimento não se apensa a si mesmo.');
  }
  const stands = (one: { kind: string; undone_on: string | null }) =>
    one.kind === 'apensamento' && one.undone_on === null;
  const own = (await linksIn(db, input.proceedingId)).filter(stands);
  const principal = own.find((one) => one.other_id === input.proceedingId);
  if (principal !== undefined) {
    throw conflict(`Este procedimento está apensado ao ${principal.principal_number}: apense ao principal.`);
  }
  const others = (await linksIn(db, input.otherId)).filter(stands);
  if (others.length > 0) throw conflict('O procedimento escolhido já está apensado ou tem apensos.');
}

/** Joins a file to the principal: they go on together, each with its own charges, acts and judgment. */
export async function join(context: CommandContext, input: Input) {
  const { trx, session, now, today } = context;
  await openFile(context, input.otherId, (await fileRows(trx, input.otherId)).proceeding.version);
  const principal = await openFile(context, input.proceedingId, input.version);
  const other = await fileRows(trx, input.otherId);
  await checkFree(trx, input);
  const { number } = principal.proceeding;
  const joined = `Apensamento do ${other.proceeding.number} a estes autos. ${input.reason}`;
  const joins = `Apensamento destes autos ao ${number}, principal. ${input.reason}`;
  const principalAct = await actOfLink(context, input.proceedingId, input.on, joined);
  const otherAct = await actOfLink(context, input.otherId, input.on, joins);
  await trx
    .insertInto('proceeding_link')
    .values({
      kind: 'apensamento',
      principal_id: input.proceedingId,
      other_id: input.otherId,
      on_day: input.on,
      reason: input.reason,
      principal_act_id: principalAct,
      other_act_id: otherAct,
      recorded_at: now,
      recorded_by: session.accountId,
      undone_on: null,
      undone_reason: null,
    })
    .execute();
  context.about(`proceeding:${input.proceedingId}`, input.reason);
  return linksModel(trx, input.proceedingId, { session, today });
}
