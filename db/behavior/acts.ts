import type { Act } from '../../shared/behavior/act-model.ts';
import { outdated } from '../../shared/behavior/reclassify.ts';
import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { annulIssued } from '../documents/annul.ts';
import { issueActDocument } from '../documents/reclassification.ts';
import { agencyId } from '../guards/statements.ts';
import { nextNumber } from '../numbering.ts';
import type { Reader } from '../reader.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import {
  type ActRecord,
  actAt,
  draftId,
  insertItems,
  itemsOf,
  lastIssued,
  saveAct,
} from './act-statements.ts';
import { actView, signingBy } from './act-view.ts';
import { changesDue } from './pending.ts';

type Behavior = AppContract['behavior'];

const SERIES = 'ATO';

function view({ trx, session, today }: CommandContext, id: number): Promise<Act> {
  return actView({ db: trx, session, today }, id);
}

/** The article by which the classes are declared; empty where the rulebook names none. */
function declarationIn({ behavior }: Rulebook): string {
  return behavior.declaration?.citation ?? '';
}

async function declarationOf(db: Reader, row: ActRecord): Promise<string> {
  const rulebook = await rulebookById(db, row.rulebook_id);
  return rulebook === null ? '' : declarationIn(rulebook.body);
}

/** Collects the changes due up to a day into a draft. Throws `invalid`, `conflict`, or `rule` when there is none. */
export async function draftAct(
  context: CommandContext,
  { until }: ParsedOf<Behavior['draftAct']>,
): Promise<Act> {
  const { trx, session, today, now, about } = context;
  if (until > today) throw invalidField('until', 'A data não pode ser futura.');
  const last = await lastIssued(trx);
  if (last !== null && until < last.until) {
    const text = `O ato ${last.number} já declarou as classes até ${formatDate(last.until)}: escolha esta data ou outra posterior.`;
    throw invalidField('until', text);
  }
  if ((await draftId(trx)) !== null) {
    throw conflict('Já há uma minuta em revisão: expeça-a ou descarte-a antes de fazer outra.');
  }
  const { law, items } = await changesDue(trx, until);
  if (items.length === 0) {
    throw ruleError('sem_mudanca', declarationIn(law.body), [
      `Não há mudança de comportamento a declarar até ${formatDate(until)}.`,
    ]);
  }
  const { id } = await trx
    .insertInto('reclassification_act')
    .values({
      agency_id: await agencyId(trx),
      number: null,
      status: 'draft',
      until_day: until,
      rulebook_id: law.id,
      created_at: now,
      created_by: session.accountId,
      issued_on: null,
      issued_at: null,
      issued_by: null,
      annulled_on: null,
      annulled_reason: null,
      document_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertItems(trx, id, items);
  about(`reclassification:${id}`);
  return view(context, id);
}

async function draftAt(
  { trx, about }: CommandContext,
  { id, version }: { readonly id: number; readonly version: number },
  reason?: string,
): Promise<ActRecord> {
  about(`reclassification:${id}`, reason);
  const row = await actAt(trx, id, version);
  if (row.status === 'draft') return row;
  throw ruleError('ato_expedido', await declarationOf(trx, row), [
    'Só a minuta pode ser alterada; o ato expedido só pode ser anulado, com o motivo.',
  ]);
}

async function setExcluded(
  context: CommandContext,
  input: { readonly actId: number; readonly version: number; readonly guardId: number },
  reason: string | null,
): Promise<Act> {
  const { trx } = context;
  const row = await draftAt(context, { id: input.actId, version: input.version }, reason ?? undefined);
  const { numUpdatedRows } = await trx
    .updateTable('reclassification_item')
    .set({ excluded: reason === null ? 0 : 1, excluded_reason: reason })
    .where('act_id', '=', input.actId)
    .where('guard_id', '=', input.guardId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound('guarda nesta minuta');
  await saveAct(trx, row, {});
  return view(context, row.id);
}

/** Leaves a guard out of the draft, with the reason. */
export async function excludeItem(
  context: CommandContext,
  input: ParsedOf<Behavior['excludeItem']>,
): Promise<Act> {
  return setExcluded(context, input, input.reason);
}

/** Puts back a guard left out of the draft. */
export async function includeItem(
  context: CommandContext,
  input: ParsedOf<Behavior['includeItem']>,
): Promise<Act> {
  return setExcluded(context, input, null);
}

/** Gives up a draft. */
export async function discardAct(
  context: CommandContext,
  input: ParsedOf<Behavior['discardAct']>,
): Promise<Act> {
  const row = await draftAt(context, input, input.reason);
  await saveAct(context.trx, row, {
    status: 'annulled',
    annulled_on: context.today,
    annulled_reason: input.reason,
  });
  return view(context, row.id);
}

async function checkSigner(
  { trx, session }: CommandContext,
  on: string,
  substitution: string,
): Promise<'holder' | 'substitute'> {
  const signing = await signingBy(trx, session, on);
  if (signing.as === 'nobody') throw ruleError('competencia', signing.citation, [signing.text]);
  if (signing.as === 'substitute' && substitution.length < 10) {
    const text = `Quem assina é substituto (${signing.citation}): escreva por que o titular não assina, com ao menos 10 caracteres.`;
    throw invalidField('substitution', text);
  }
  return signing.as;
}

async function checkDraft({ trx }: CommandContext, row: ActRecord): Promise<void> {
  const items = await itemsOf(trx, row.id);
  if (outdated(items, (await changesDue(trx, row.until_day)).items).length > 0) {
    throw conflict('Os fatos mudaram depois da minuta: descarte-a e faça outra.');
  }
  if (items.every((item) => item.excluded)) {
    throw ruleError('ato_vazio', await declarationOf(trx, row), [
      'Todos os guardas foram excluídos: não há o que declarar.',
    ]);
  }
}

function checkDay(row: ActRecord, on: string, today: string): void {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < row.until_day) {
    const until = formatDate(row.until_day);
    throw invalidField('on', `O ato declara as classes até ${until}: não pode ser expedido antes.`);
  }
}

/**
 * Numbers and issues a draft, signed by who is signed in (art. 43 § 1). Throws `invalid`, `conflict` when the facts
 * changed since the draft, or `rule` for who has no competence and for an act that declares nothing.
 */
export async function issueAct(context: CommandContext, input: ParsedOf<Behavior['issueAct']>): Promise<Act> {
  const { trx, session, today, now } = context;
  const { on, substitution } = input;
  const row = await draftAt(context, input);
  checkDay(row, on, today);
  const quality = await checkSigner(context, on, substitution);
  await checkDraft(context, row);
  await saveAct(trx, row, {
    number: await nextNumber(trx, row.agency_id, SERIES, Number(on.slice(0, 4))),
    status: 'issued',
    issued_on: on,
    issued_at: now,
    issued_by: session.accountId,
    authority_name: session.name,
    authority_office: session.office,
    substitution: quality === 'substitute' ? substitution : '',
  });
  await issueActDocument(context, row.id);
  return view(context, row.id);
}

/** Annuls an issued act: the class last declared is again that of the acts left. Throws `rule` or `conflict`. */
export async function annulAct(context: CommandContext, input: ParsedOf<Behavior['annulAct']>): Promise<Act> {
  const { trx, today, about } = context;
  about(`reclassification:${input.id}`, input.reason);
  const row = await actAt(trx, input.id, input.version);
  if (row.status !== 'issued') {
    throw ruleError('ato_nao_expedido', await declarationOf(trx, row), [
      'Só o ato expedido pode ser anulado; a minuta se descarta.',
    ]);
  }
  await saveAct(trx, row, { status: 'annulled', annulled_on: today, annulled_reason: input.reason });
  await annulIssued(context, row.document_id, input.reason);
  return view(context, row.id);
}
