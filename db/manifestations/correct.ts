import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { manifestationsContract } from '../../shared/manifestations/contract.ts';
import { CORRECTABLE, changedFields, type FactData } from '../../shared/manifestations/correction.ts';
import { checkFact } from '../../shared/manifestations/fact.ts';
import { localTime } from '../clock.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import type { Reader } from '../reader.ts';
import { addEvent, guardsOf, loadManifestation, unknownGuards } from './statements.ts';

type Input = ParsedOf<typeof manifestationsContract.correct>;
type Row = Awaited<ReturnType<typeof loadManifestation>>;

const UNKNOWN = 'Há guarda indicado que não está no efetivo: escolha-o de novo na lista.';

async function recorded(db: Reader, row: Row): Promise<FactData> {
  const { address, district, described, vehicle, unit, witnesses } = row;
  const guards = await guardsOf(db, row.id);
  const guardIds = guards.map(({ id }) => id).toSorted((a, b) => a - b);
  return {
    factOn: row.fact_on,
    factTime: row.fact_time,
    ...{ address, district, guardIds, described, vehicle, unit, witnesses },
  };
}

async function keepGuards({ trx }: CommandContext, id: number, guardIds: readonly number[]): Promise<void> {
  await trx.deleteFrom('manifestation_guard').where('manifestation_id', '=', id).execute();
  if (guardIds.length === 0) return;
  await trx
    .insertInto('manifestation_guard')
    .values(guardIds.map((guard_id) => ({ manifestation_id: id, guard_id })))
    .execute();
}

/** Checks the correction against what is recorded; what the citizen told is no part of it. */
async function check({ trx }: CommandContext, row: Row, input: Input, after: FactData) {
  if (row.version !== input.version)
    throw conflict('A manifestação foi alterada por outra pessoa depois que esta tela foi aberta.');
  checkFact(after, { on: row.received_on, time: localTime(row.received_at) });
  if ((await unknownGuards(trx, after.guardIds)).length > 0) throw invalidField('guardIds', UNKNOWN);
  const before = await recorded(trx, row);
  const changed = changedFields(before, after);
  if (changed.length === 0)
    throw invalidField('reason', 'Nada foi alterado: corrija um dos dados ou cancele.');
  return { before, changed };
}

/**
 * Corrects the data of the fact under the next version; what was there before stays, with the reason and who did it.
 * @throws AppError `notFound`, `conflict` or `invalid`
 */
export async function correctManifestation(context: CommandContext, input: Input) {
  const { trx, session, now, today, about } = context;
  const { id, version, reason, ...data } = input;
  about(`manifestation:${id}`, reason);
  const row = await loadManifestation(trx, id);
  const after = { ...data, guardIds: [...new Set(data.guardIds)].toSorted((a, b) => a - b) };
  const { before, changed } = await check(context, row, input, after);
  const { address, district, described, vehicle, unit, witnesses } = after;
  const corrected = [address, district, described, vehicle, unit, witnesses].join('\n');
  await checkTexts(trx, context, id, { 'O motivo': reason, 'A correção': corrected });
  const next = version + 1;
  const { factOn, factTime, guardIds, ...texts } = after;
  await trx
    .updateTable('manifestation')
    .set({ ...texts, fact_on: factOn, fact_time: factTime, version: next })
    .where('id', '=', id)
    .execute();
  await keepGuards(context, id, guardIds);
  const pick = (all: FactData) => JSON.stringify(Object.fromEntries(changed.map((key) => [key, all[key]])));
  await trx
    .insertInto('manifestation_correction')
    .values({
      manifestation_id: id,
      version: next,
      reason,
      before: pick(before),
      after: pick(after),
      at: now,
      actor_id: session.accountId,
    })
    .execute();
  const fields = changed.map((key) => CORRECTABLE[key].toLowerCase()).join(', ');
  const text = `Dados corrigidos: ${fields}. Motivo: ${reason}`;
  await addEvent(trx, {
    manifestationId: id,
    kind: 'corrected',
    now,
    today,
    text,
    actorId: session.accountId,
  });
  return { id, version: next };
}

/** The districts in use, the most frequent first: spelled alike, they can be counted. */
export async function usedDistricts(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('manifestation')
    .select('district')
    .where('district', '<>', '')
    .groupBy('district')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('district')
    .limit(300)
    .execute();
  return rows.map(({ district }) => district);
}
