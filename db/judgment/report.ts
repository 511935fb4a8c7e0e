import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { HandlersOf } from '../context.ts';
import { activeCharges } from '../proceedings/circumstances.ts';
import { rulebooksOf } from '../proceedings/evidence.ts';
import { openFile, touch } from '../proceedings/save.ts';
import type { FileRows } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';

type Handlers = HandlersOf<AppContract>['judgment'];
type Conclusions = ParsedOf<AppContract['judgment']['recordReport']>['conclusions'];

/** What the commission concluded on each charge of a file: the last record of each. */
export async function conclusionsOf(db: Reader, proceedingId: number) {
  const rows = await db
    .selectFrom('report_conclusion')
    .selectAll()
    .where('proceeding_id', '=', proceedingId)
    .orderBy('id')
    .execute();
  return new Map(
    rows.map((row) => [
      row.charge_id,
      {
        chargeId: row.charge_id,
        outcome: row.outcome,
        penalty: row.kind === null ? null : { kind: row.kind, days: row.days },
        dissent: row.dissent,
        recordedAt: row.recorded_at,
      },
    ]),
  );
}

async function checkConclusions(db: Reader, file: FileRows, conclusions: Conclusions): Promise<void> {
  const charges = activeCharges(file);
  const rulebooks = await rulebooksOf(db, file.charges);
  for (const [at, { chargeId, outcome, penalty }] of conclusions.entries()) {
    const place = `conclusions.${at}`;
    const charge = charges.find((one) => one.id === chargeId);
    if (charge === undefined)
      throw invalidField(`${place}.chargeId`, 'A imputação não é deste procedimento.');
    if (conclusions.findIndex((one) => one.chargeId === chargeId) !== at)
      throw invalidField(`${place}.chargeId`, 'Há duas conclusões sobre a mesma imputação.');
    if (penalty === null) continue;
    if (outcome !== 'proven')
      throw invalidField(`${place}.penalty`, 'Só se propõe penalidade para imputação provada.');
    const kinds = rulebooks.get(charge.rulebook_id)?.body.sanctions ?? [];
    const kind = kinds.find((one) => one.id === penalty.kind);
    if (kind === undefined) throw invalidField(`${place}.penalty.kind`, 'A norma não prevê esta penalidade.');
    if (penalty.days !== null && kind.effect !== 'suspension')
      throw invalidField(`${place}.penalty.days`, 'Só a suspensão é contada em dias.');
  }
  const left = charges.find((one) => !conclusions.some(({ chargeId }) => chargeId === one.id));
  if (left !== undefined)
    throw invalidField('conclusions', `Falta a conclusão sobre uma imputação a ${left.guard_name}.`);
}

/** Records what the report concluded, charge by charge. Throws `invalid`, `conflict` or `notFound`. */
export const recordReport: Handlers['recordReport'] = async (
  context,
  { proceedingId, version, conclusions },
) => {
  const { trx, session, now } = context;
  const file = await openFile(context, proceedingId, version);
  const report = file.acts.some((act) => act.kind === 'relatorio' && act.annulled_at === null);
  if (!report) throw conflict('O relatório ainda não foi registrado entre os atos: registre-o primeiro.');
  await checkConclusions(trx, file, conclusions);
  for (const { chargeId, outcome, penalty, dissent } of conclusions) {
    await trx
      .insertInto('report_conclusion')
      .values({
        proceeding_id: proceedingId,
        charge_id: chargeId,
        outcome,
        kind: penalty?.kind ?? null,
        days: penalty?.days ?? null,
        dissent,
        recorded_at: now,
        recorded_by: session.accountId,
      })
      .execute();
  }
  await touch(trx, file);
  return {};
};
