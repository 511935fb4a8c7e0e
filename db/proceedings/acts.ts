import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { dueDay } from '../../shared/proceedings/clock.ts';
import type { PhaseFile } from '../../shared/proceedings/counted.ts';
import { lackingFor, whyNot } from '../../shared/proceedings/next-acts.ts';
import { actRuleOf } from '../../shared/proceedings/procedures.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { termNamed } from '../../shared/rulebook/procedure-terms.ts';
import type { ActRule } from '../../shared/rulebook/procedures-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { recordDesignation } from '../people/designation.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { checkExtension } from './extension.ts';
import { accusedOf, lastActOn, phaseFile } from './file.ts';
import { openFile, openFileOfAct, saved } from './save.ts';
import { type Signer, signerOf } from './signer.ts';
import type { FileRows } from './statements.ts';
import { checkTacAct } from './tac.ts';
import { proceedingModel } from './view.ts';

type Contract = AppContract['proceedings'];
type NewAct = Omit<ParsedOf<Contract['recordAct']>, keyof Signer> & Partial<Signer>;

const SHORTEST_TEXT = 10;

function checkAccused(file: FileRows, rule: ActRule, guardId: number | null): void {
  if (guardId === null) {
    if (rule.perAccused) throw invalidField('guardId', 'Indique o acusado a quem o ato se refere.');
    return;
  }
  if (!accusedOf(file).some((one) => one.id === guardId)) {
    throw invalidField('guardId', 'O guarda não responde a imputação neste procedimento.');
  }
}

/** Throws `invalid` for a day to come or earlier than the opening of the file. */
export function checkDate({ proceeding }: FileRows, on: string, today: string): void {
  if (on > today) throw invalidField('on', 'A data do ato não pode ser futura.');
  if (on < proceeding.opened_on) {
    const opened = formatDate(proceeding.opened_on);
    throw invalidField('on', `A data do ato não pode ser anterior à abertura, de ${opened}.`);
  }
}

/** An act of the accused cannot be older than what they answer for, nor the summons older than the charge. */
function checkReach(file: FileRows, rule: ActRule, { guardId, on }: NewAct): void {
  const accused = accusedOf(file).find((one) => one.id === guardId);
  if (accused === undefined || !rule.perAccused) return;
  if (on < accused.factOn) {
    const fact = formatDate(accused.factOn);
    throw invalidField('on', `O ato não pode ser anterior ao último fato imputado ao acusado, de ${fact}.`);
  }
  if (rule.fromCharge && on < accused.chargedOn) {
    const charged = formatDate(accused.chargedOn);
    throw invalidField('on', `A citação não alcança imputação posterior a ela, registrada em ${charged}.`);
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  fase: 'ato_fora_de_fase',
  ordem: 'ato_fora_de_ordem',
  repetido: 'ato_repetido',
  relogio: 'relogio_do_procedimento',
};

type Setting = { readonly today: PhaseFile; readonly onDay: PhaseFile };

/** Phases move by acts: refused with the reason and its article, or by the day when only the day is wrong. */
function checkPhase({ today, onDay }: Setting, rule: ActRule, guardId: number | null): void {
  const now = whyNot(today, rule, guardId);
  const then = whyNot(onDay, rule, guardId);
  const problem = now?.id === 'repetido' ? now : then;
  if (problem === null) return;
  if (now === null) throw invalidField('on', `Nesta data o ato ainda não cabia. ${problem.text}`);
  throw ruleError(REFUSALS[problem.id] ?? 'ato_fora_de_fase', problem.citation, [problem.text]);
}

function checkNotRepeated(file: FileRows, { kind, guardId, on, text }: NewAct): void {
  const own = file.acts.some((act) => act.annulled_at === null && act.kind === kind && act.on_day === on);
  if (own && kind === 'comissao') {
    throw conflict('A designação da comissão desta data já consta dos autos, registrada com as pessoas.');
  }
  const same = file.acts.some(
    (act) =>
      act.annulled_at === null &&
      act.kind === kind &&
      act.guard_id === guardId &&
      act.on_day === on &&
      act.text === text,
  );
  if (same) throw conflict('Este mesmo ato, com a mesma data e o mesmo teor, já consta dos autos.');
}

/** The last day of the term that the act opens: that of defence is common and longer when more than one guard answers. */
function dueOn(file: PhaseFile, rules: Rulebook | null, rule: ActRule, on: string): string | null {
  if (rule.opens === null) return null;
  const term = termNamed(file.procedure, rules?.terms ?? FEDERAL_TERMS, rule.opens, file.accused.length);
  if (term === null) return null;
  return dueDay(on, term, file.holidays ?? []);
}

/** Whoever judges declares in their own name that they may not (Lei 9.784/1999 arts. 19 and 20); nobody else does it for them. */
export function declareImpediment(context: CommandContext, input: ParsedOf<Contract['declareImpediment']>) {
  return recordAct(context, { ...input, kind: 'impedimento' });
}

/** The rule of the act in the rite of the file, once everything that the rite asks of it holds. */
async function checked(context: CommandContext, file: FileRows, input: NewAct) {
  const rules = (await rulebookForReading(context.trx, context.today))?.body ?? null;
  const today = phaseFile(file, rules, context.today);
  const rule = actRuleOf(today.procedure, input.kind);
  if (rule === undefined) {
    throw invalidField('kind', `${today.procedure.label}: o tipo de procedimento não tem este ato.`);
  }
  checkAccused(file, rule, input.guardId);
  checkDate(file, input.on, context.today);
  checkReach(file, rule, input);
  if (rule.mustSay && input.text.length < SHORTEST_TEXT) {
    throw invalidField('text', `Descreva o ato com ao menos ${SHORTEST_TEXT} caracteres.`);
  }
  checkNotRepeated(file, input);
  const onDay = phaseFile(file, rules, input.on);
  checkPhase({ today, onDay }, rule, input.guardId);
  checkExtension(onDay, rules?.terms ?? FEDERAL_TERMS, rule, input);
  await checkTacAct(context.trx, input);
  return { rule, due: dueOn(today, rules, rule, input.on) };
}

/** Records an act of the file, with the end of the term that it opens. An `impedimento` is of who records it. */
export async function recordAct(context: CommandContext, input: NewAct) {
  const { trx, session, now } = context;
  const file = await openFile(context, input.proceedingId, input.version);
  const { rule, due } = await checked(context, file, input);
  const { signerId = null, signerName = '' } = input;
  const signed = await signerOf(context, rule, { signerId, signerName });
  await trx
    .insertInto('proceeding_act')
    .values({
      proceeding_id: input.proceedingId,
      guard_id: input.guardId,
      kind: input.kind,
      on_day: input.on,
      due_on: due,
      text: input.text,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
      ...signed,
    })
    .execute();
  const after = await saved(context, file);
  if (rule.effect !== 'opens') return after;
  await recordDesignation(context, input.proceedingId);
  return proceedingModel(trx, input.proceedingId, session, context.today);
}

/** Annuls an act with the reason; it stays on the file and no longer counts. */
export async function annulAct(context: CommandContext, input: ParsedOf<Contract['annulAct']>) {
  const { trx, now } = context;
  const file = await openFileOfAct(context, input.actId, input.version);
  const act = file.acts.find((one) => one.id === input.actId);
  if (act?.annulled_at !== null) throw conflict('O ato já foi anulado.');
  await trx
    .updateTable('proceeding_act')
    .set({ annulled_at: now, annulled_reason: input.reason })
    .where('id', '=', input.actId)
    .execute();
  return saved(context, file);
}

/** Throws `invalid` when the day comes before an act that stands; `what` names what is to be done on it. */
export function checkAfterActs(file: FileRows, on: string, what: string): void {
  const last = lastActOn(file);
  if (last === null || on >= last) return;
  throw invalidField('on', `Há ato de ${formatDate(last)}: ${what} não pode ser anterior a ele.`);
}

/** Archives an open file with the reasons, once the rite lets it end so. */
export async function archiveProceeding(context: CommandContext, input: ParsedOf<Contract['archive']>) {
  const file = await openFile(context, input.id, input.version);
  checkDate(file, input.on, context.today);
  checkAfterActs(file, input.on, 'o arquivamento');
  const rules = (await rulebookForReading(context.trx, context.today))?.body ?? null;
  const setting = phaseFile(file, rules, input.on);
  const { allowed, after, citation } = setting.procedure.archive;
  if (!allowed) {
    throw ruleError('arquivamento', citation, ['A norma não admite arquivar este tipo de procedimento.']);
  }
  const lacking = lackingFor(setting, after, citation);
  if (lacking !== null) throw ruleError('arquivamento', citation, [lacking.text]);
  return saved(context, file, { status: 'archived', closed_on: input.on, closed_reason: input.reason });
}
