import { conflict, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { whyNot } from '../../shared/proceedings/next-acts.ts';
import { actRuleOf } from '../../shared/proceedings/procedures.ts';
import { earlier, formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { recordAct } from '../proceedings/acts.ts';
import { fileRows, phaseFile } from '../proceedings/file.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { savedHearing, scheduledHearing } from './change.ts';
import { type HearingRow, summonsesIn } from './statements.ts';
import { heardOf } from './view.ts';

type Contract = AppContract['hearings'];

function mustHaveCome({ on_day: day }: HearingRow, today: string): void {
  if (day > today)
    throw conflict(`A oitiva é em ${formatDate(day)}: registre o que houve a partir desse dia.`);
}

/** Whether the rite of the file has the act and takes it on that day; a hearing out of its phase is kept all the same. */
async function fitsRite({ trx, today }: CommandContext, row: HearingRow, kind: string): Promise<boolean> {
  const rules = (await rulebookForReading(trx, today))?.body ?? null;
  const file = await fileRows(trx, row.proceeding_id);
  const setting = phaseFile(file, rules, today);
  const rule = actRuleOf(setting.procedure, kind);
  if (rule === undefined || row.on_day < file.proceeding.opened_on) return false;
  return (
    whyNot(setting, rule, null) === null && whyNot(phaseFile(file, rules, row.on_day), rule, null) === null
  );
}

/** Records in the file the act of who was heard, and gives its id. */
async function actOf(
  context: CommandContext,
  row: HearingRow,
  kind: string,
  on: string,
  text: string,
): Promise<number> {
  const { proceeding } = await fileRows(context.trx, row.proceeding_id);
  const { id: proceedingId, version } = proceeding;
  await recordAct(context, { proceedingId, version, kind, guardId: row.guard_id, on, text });
  const { id } = await context.trx
    .selectFrom('proceeding_act')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('proceeding_id', '=', proceedingId)
    .executeTakeFirstOrThrow();
  return id;
}

/** Says that the person was heard, which enters the file as an act. */
export async function hold(context: CommandContext, input: ParsedOf<Contract['hold']>) {
  const row = await scheduledHearing(context, input.hearingId, input.version);
  mustHaveCome(row, context.today);
  const text = `Ouvido em ${formatDate(row.on_day)}, às ${row.at_time}, em ${row.place}.`;
  const kind = row.guard_id === null ? 'oitiva_testemunha' : 'oitiva';
  const enters = row.guard_id !== null || (await fitsRite(context, row, kind));
  const act = enters ? await actOf(context, row, kind, row.on_day, `${heardOf(row).name}: ${text}`) : null;
  return savedHearing(context, row, { status: 'held', outcome_on: row.on_day, act_id: act });
}

/** Says that the accused prefers not to be heard, before the day or on it. */
export async function decline(context: CommandContext, input: ParsedOf<Contract['decline']>) {
  const row = await scheduledHearing(context, input.hearingId, input.version);
  if (row.guard_id === null) {
    throw ruleError('testemunha_nao_recusa', 'CF, art. 5º, LXIII; CPP, art. 206, por analogia', [
      'Só o acusado pode recusar ser ouvido; quem não comparece tem a ausência registrada.',
    ]);
  }
  const on = earlier(row.on_day, context.today);
  const act = await actOf(context, row, 'dispensa_oitiva', on, input.reason);
  return savedHearing(context, row, {
    status: 'declined',
    outcome_on: on,
    outcome_reason: input.reason,
    act_id: act,
  });
}

/** Records an absence; nobody is absent who was not called. */
export async function recordAbsence(context: CommandContext, input: ParsedOf<Contract['recordAbsence']>) {
  const row = await scheduledHearing(context, input.hearingId, input.version);
  mustHaveCome(row, context.today);
  const summonses = await summonsesIn(context.trx, [row.id]);
  const called = summonses.some((one) => one.outcome === 'received' || one.outcome === 'refused');
  if (!called) {
    throw ruleError('ausencia_sem_intimacao', 'Lei 9.784/1999, arts. 26 e 41', [
      'Não há ausência sem intimação cumprida.',
      'Registre o comprovante da intimação ou redesigne a oitiva e intime de novo.',
    ]);
  }
  return savedHearing(context, row, {
    status: 'absent',
    outcome_on: row.on_day,
    outcome_reason: input.reason,
    justified: input.justified ? 1 : 0,
  });
}

/** Gives up a hearing still to happen, with the reason. */
export async function cancel(context: CommandContext, input: ParsedOf<Contract['cancel']>) {
  const row = await scheduledHearing(context, input.hearingId, input.version);
  return savedHearing(context, row, {
    status: 'cancelled',
    outcome_on: context.today,
    outcome_reason: input.reason,
  });
}
