import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { circumstancesOf } from '../../shared/proceedings/circumstances.ts';
import { actLabel, type CircumstanceKind, isOfAccused } from '../../shared/proceedings/model.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { type PublishedRulebook, rulebookInForce } from '../rulebooks/statements.ts';
import { type WorkedCharge, workOut } from './file.ts';
import { openFile, openFileOfCharge, saved } from './save.ts';
import type { ChargeRecord, FileRows } from './statements.ts';

type Contract = AppContract['proceedings'];
type NewCharge = ParsedOf<Contract['addCharge']>;

const SHORTEST_REASON = 10;

async function rulebookOfFact({ trx }: CommandContext, factOn: string): Promise<PublishedRulebook> {
  const found = await rulebookInForce(trx, factOn);
  if (found !== null) return found;
  throw ruleError('norma_da_data_do_fato', 'CF, art. 5º, XXXIX e XL', [
    `Nenhuma norma cadastrada vigia em ${formatDate(factOn)}, a data do fato.`,
    'Cadastre a norma então vigente antes de imputar a transgressão.',
  ]);
}

/** Derived items are found by the application; twin items ask for a reasoned choice. */
function checkItem(rulebook: Rulebook, { item, choiceReason }: NewCharge): void {
  const found = rulebook.transgressions.find((one) => one.id === item);
  if (found === undefined) throw invalidField('item', 'A norma da data do fato não prevê este dispositivo.');
  if (found.derived !== null) {
    throw ruleError('reincidencia_apurada', found.citation, [
      `“${found.label}” não se escolhe: a aplicação a encontra no registro do guarda.`,
      'Impute o dispositivo da conduta repetida; a reincidência será proposta.',
    ]);
  }
  const twins = rulebook.conflicts.find((one) => one.items.includes(item));
  if (twins !== undefined && choiceReason.length < SHORTEST_REASON) {
    throw invalidField('choiceReason', `${twins.text} Use ao menos ${SHORTEST_REASON} caracteres.`);
  }
}

/**
 * Nobody answers for what was not put to them: no act of the accused already done reaches a new charge. A file that is
 * not judged imputes nothing yet.
 */
function checkNoAct(file: FileRows, guard: { readonly id: number; readonly name: string }): void {
  if (!procedureOf(null, file.proceeding.kind).judged) return;
  const done = file.acts.filter(
    (act) => isOfAccused(act.kind) && act.guard_id === guard.id && act.annulled_at === null,
  );
  if (done.length === 0) return;
  const list = done.map((act) => `${actLabel(act.kind)} (${formatDate(act.on_day)})`).join('; ');
  throw ruleError('imputacao_apos_citacao', 'CF, art. 5º, LV; Anexo 3, arts. 41 e 42', [
    `${guard.name} não responderia pela nova imputação nos atos que já constam: ${list}.`,
    'Anule-os todos com os motivos, impute, cite de novo e pratique de novo os atos de defesa.',
  ]);
}

async function checkGuard({ trx }: CommandContext, file: FileRows, { guardId, factOn }: NewCharge) {
  const guard = await guardById(trx, guardId);
  if (guard.admission_on > factOn) {
    throw invalidField('factOn', `O guarda só foi admitido em ${formatDate(guard.admission_on)}.`);
  }
  checkNoAct(file, guard);
}

function checkNotRepeated(file: FileRows, input: NewCharge): void {
  const same = (charge: ChargeRecord) =>
    charge.withdrawn_at === null &&
    charge.guard_id === input.guardId &&
    charge.item === input.item &&
    charge.fact_on === input.factOn &&
    charge.fact === input.fact;
  if (file.charges.some(same)) throw conflict('Esta imputação já consta do procedimento.');
}

function checkFactDay({ proceeding }: FileRows, factOn: string, today: string): void {
  if (factOn > today) throw invalidField('factOn', 'A data do fato não pode ser futura.');
  if (factOn <= proceeding.known_on) return;
  const known = formatDate(proceeding.known_on);
  throw invalidField(
    'factOn',
    `Este procedimento apura o que se soube em ${known}: confira a data ou abra outro para fato posterior.`,
  );
}

/** Charges a guard with an item of the rulebook in force on the day of the fact. */
export async function addCharge(context: CommandContext, input: NewCharge) {
  const { trx, session, today } = context;
  const file = await openFile(context, input.proceedingId, input.version);
  checkFactDay(file, input.factOn, today);
  await checkGuard(context, file, input);
  checkNotRepeated(file, input);
  const rulebook = await rulebookOfFact(context, input.factOn);
  checkItem(rulebook.body, input);
  await trx
    .insertInto('charge')
    .values({
      proceeding_id: input.proceedingId,
      guard_id: input.guardId,
      rulebook_id: rulebook.id,
      fact_rulebook_id: null,
      item: input.item,
      fact_on: input.factOn,
      fact: input.fact,
      on_duty: input.onDuty ? 1 : 0,
      in_public: input.inPublic ? 1 : 0,
      choice_reason: input.choiceReason,
      withdrawn_at: null,
      withdrawn_reason: null,
      charged_on: today,
      charged_by: session.accountId,
    })
    .execute();
  return saved(context, file);
}

function standingCharge(file: FileRows, chargeId: number): ChargeRecord {
  const charge = file.charges.find((one) => one.id === chargeId);
  if (charge === undefined) throw notFound('imputação');
  if (charge.withdrawn_at !== null) throw conflict('A imputação já foi retirada.');
  return charge;
}

/** Withdraws a charge with the reason; it stays on the file. */
export async function withdrawCharge(context: CommandContext, input: ParsedOf<Contract['withdrawCharge']>) {
  const { trx, now } = context;
  const file = await openFileOfCharge(context, input.chargeId, input.version);
  standingCharge(file, input.chargeId);
  await trx
    .updateTable('charge')
    .set({ withdrawn_at: now, withdrawn_reason: input.reason })
    .where('id', '=', input.chargeId)
    .execute();
  return saved(context, file);
}

type Settle = ParsedOf<Contract['settleCircumstance']>;

/** Recurrence is confirmed only while the record supports it; the others may also be raised by hand. */
function kindOf(charge: WorkedCharge, { circumstance, verdict }: Settle): CircumstanceKind {
  const listed = charge.circumstances.find((one) => one.id === circumstance);
  if (listed?.kind === 'recurrence') {
    if (verdict === 'refused' || listed.proposed) return 'recurrence';
    throw ruleError('reincidencia_apurada', listed.citation, [
      'O registro do guarda não mostra, hoje, decisão definitiva que faça esta falta subir de gravidade.',
      'Recuse a reincidência por escrito.',
    ]);
  }
  const known = circumstancesOf(charge.rulebook.body, charge.row.item).find((one) => one.id === circumstance);
  if (known === undefined) {
    throw invalidField('circumstance', 'A norma não prevê esta circunstância para o dispositivo imputado.');
  }
  return known.kind;
}

/** Confirms or refuses a circumstance in writing; a later verdict takes the place of the one before, kept in the audit. */
export async function settleCircumstance(context: CommandContext, input: Settle) {
  const { trx, session, now, today } = context;
  const file = await openFileOfCharge(context, input.chargeId, input.version);
  standingCharge(file, input.chargeId);
  const { worked } = await workOut(trx, file, today);
  const charge = worked.find((one) => one.row.id === input.chargeId);
  if (charge === undefined) throw notFound('imputação');
  const values = {
    kind: kindOf(charge, input),
    verdict: input.verdict,
    reason: input.reason,
    settled_at: now,
    settled_by: session.accountId,
  };
  await trx
    .insertInto('charge_circumstance')
    .values({ charge_id: input.chargeId, circumstance: input.circumstance, ...values })
    .onConflict((repeated) => repeated.columns(['charge_id', 'circumstance']).doUpdateSet(values))
    .execute();
  return saved(context, file);
}
