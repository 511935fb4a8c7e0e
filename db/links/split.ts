import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { copySecrecy } from '../access/copy.ts';
import type { CommandContext } from '../context.ts';
import { nextNumber } from '../numbering.ts';
import { activeCharges } from '../proceedings/circumstances.ts';
import { openFile } from '../proceedings/save.ts';
import type { ChargeRecord, FileRows } from '../proceedings/statements.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { actOfLink } from './acts.ts';
import { copyAct, copyCharge, copyOrigin, copyPeople } from './copy.ts';
import { linksModel } from './view.ts';

type Input = ParsedOf<AppContract['links']['split']>;

function chosenOf(file: FileRows, { chargeIds }: Input): readonly ChargeRecord[] {
  const standing = activeCharges(file);
  const chosen = standing.filter((charge) => chargeIds.includes(charge.id));
  if (chosen.length !== new Set(chargeIds).size) {
    throw invalidField('chargeIds', 'Há imputação que não é deste procedimento ou foi retirada.');
  }
  if (chosen.length === standing.length) {
    throw ruleError('desmembramento_total', 'CPP, art. 80, por analogia', [
      'Ao menos uma imputação deve ficar no procedimento de origem.',
    ]);
  }
  return chosen;
}

async function insertFile(context: CommandContext, file: FileRows, on: string) {
  const { trx, session } = context;
  const { id: _id, number: origin, version: _v, ...row } = file.proceeding;
  const rules = await rulebookForReading(trx, on);
  const { prefix } = procedureOf(rules?.body ?? null, row.kind);
  const number = await nextNumber(trx, row.agency_id, prefix, Number(on.slice(0, 4)));
  const { id } = await trx
    .insertInto('proceeding')
    .values({ ...row, number, source: `Desmembrado do ${origin}`, opened_by: session.accountId })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, number };
}

/**
 * Opens a file with some of the charges: acts, commission, manifestations and secrecy go with them as copies, so that
 * terms and limitation run on as they were. The charges are withdrawn here with the reason.
 */
export async function split(context: CommandContext, input: Input) {
  const { trx, session, now, today } = context;
  const file = await openFile(context, input.proceedingId, input.version);
  const chosen = chosenOf(file, input);
  const guards = new Set(chosen.map((charge) => charge.guard_id));
  const { number: origin } = file.proceeding;
  const { id: newId, number: newNumber } = await insertFile(context, file, input.on);
  await copyOrigin(trx, input.proceedingId, newId);
  await copySecrecy(trx, input.proceedingId, newId);
  for (const act of file.acts) {
    const goes = act.annulled_at === null && (act.guard_id === null || guards.has(act.guard_id));
    if (goes) await copyAct(trx, act, newId, origin);
  }
  for (const charge of chosen) await copyCharge(trx, charge, newId);
  await copyPeople(trx, input.proceedingId, newId, guards);
  const leaves = `Desmembramento para o ${newNumber}. ${input.reason}`;
  const principalAct = await actOfLink(context, input.proceedingId, input.on, leaves);
  const comes = `Autos desmembrados do ${origin}. ${input.reason}`;
  const otherAct = await actOfLink(context, newId, input.on, comes);
  await trx
    .updateTable('charge')
    .set({ withdrawn_at: now, withdrawn_reason: `Desmembrada para o ${newNumber}. ${input.reason}` })
    .where(
      'id',
      'in',
      chosen.map((charge) => charge.id),
    )
    .execute();
  await trx
    .insertInto('proceeding_link')
    .values({
      kind: 'desmembramento',
      principal_id: input.proceedingId,
      other_id: newId,
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
  return { ...(await linksModel(trx, input.proceedingId, { session, today })), newId, newNumber };
}
