import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { RecommendationFacts } from '../../shared/recommendations/documents.ts';
import { type Addressee, addresseeName } from '../../shared/recommendations/model.ts';
import { checkStep, statusOf } from '../../shared/recommendations/rules.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { issueDocument } from '../documents/register.ts';
import { agencyId } from '../guards/statements.ts';
import { checkTexts } from '../identities/check.ts';
import { recommendationPage } from './reading.ts';
import { loadRecommendation, manifestationsById, type StoredRecommendation } from './statements.ts';

type Contract = AppContract['recommendations'];
type Written = Pick<
  ParsedOf<Contract['issue']>,
  'subject' | 'grounds' | 'text' | 'termDays' | 'termUnit' | 'originIds'
>;
type To = { readonly addressee: Addressee; readonly recipientName: string };
type Corrected = { readonly row: StoredRecommendation; readonly reason: string };

/** Refuses words that tell who spoke in any of the manifestations. The vault must be open unless all are anonymous. */
export async function checkWords(
  context: CommandContext,
  manifestationIds: readonly number[],
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const id of manifestationIds) await checkTexts(context.trx, context, id, texts);
}

async function insert(context: CommandContext, written: Written, to: To, corrected: Corrected | null) {
  const { trx, session, today } = context;
  const { termDays, termUnit } = written;
  const holidays = await officeHolidays(trx, today);
  const dueOn = deadline({ from: today, days: termDays, unit: termUnit, holidays });
  const { id } = await trx
    .insertInto('recommendation')
    .values({
      agency_id: await agencyId(trx),
      recipient_kind: to.addressee,
      recipient_name: to.addressee === 'orgao' ? to.recipientName : '',
      subject: written.subject,
      grounds: written.grounds,
      text: written.text,
      issued_on: today,
      term_days: termDays,
      term_unit: termUnit,
      due_on: dueOn,
      document_id: null,
      closed_on: null,
      closed_reason: null,
      closed_by: null,
      result: null,
      annulled_on: null,
      annulled_reason: null,
      annulled_by: null,
      replaces: corrected?.row.id ?? null,
      issued_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, dueOn };
}

/** Writes a recommendation, its origins and its numbered document; returns the id. */
async function write(context: CommandContext, written: Written, to: To, corrected: Corrected | null) {
  const { trx, about } = context;
  const { subject, grounds, text, termDays: days, termUnit: unit } = written;
  const originIds = [...new Set(written.originIds)];
  const origins = await manifestationsById(trx, originIds);
  if (origins.length !== originIds.length)
    throw invalidField('originIds', 'Uma das manifestações não existe: retire-a e escolha de novo.');
  const reason = corrected === null ? {} : { 'O motivo': corrected.reason };
  const words = { 'O assunto': subject, 'Os fundamentos': grounds, 'A recomendação': text, ...reason };
  await checkWords(context, originIds, words);
  const { id, dueOn } = await insert(context, written, to, corrected);
  about(`recommendation:${id}`);
  if (origins.length > 0)
    await trx
      .insertInto('recommendation_manifestation')
      .values(origins.map((origin) => ({ recommendation_id: id, manifestation_id: origin.id })))
      .execute();
  const facts: RecommendationFacts = {
    recipient: addresseeName(to),
    subject,
    grounds,
    text,
    origins: origins.map(({ protocol, kind }) => ({ protocol, type: KIND_LABELS[kind] })),
    term: { days, unit, dueOn },
    corrects:
      corrected === null
        ? null
        : { number: corrected.row.number, on: corrected.row.issued_on, reason: corrected.reason },
  };
  const { id: documentId } = await issueDocument(context, {
    kind: 'recomendacao',
    subject: `recommendation:${id}`,
    facts,
  });
  await trx.updateTable('recommendation').set({ document_id: documentId }).where('id', '=', id).execute();
  return id;
}

export async function issueRecommendation(context: CommandContext, input: ParsedOf<Contract['issue']>) {
  const id = await write(context, input, input, null);
  return recommendationPage(context.trx, context.session, id);
}

/** Marks a recommendation annulled, and the document that it is. */
export async function annulRow(context: CommandContext, row: StoredRecommendation, reason: string) {
  const { trx, session, today, now } = context;
  await trx
    .updateTable('recommendation')
    .set({
      annulled_on: today,
      annulled_reason: reason,
      annulled_by: session.accountId,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .execute();
  await trx
    .updateTable('document')
    .set({ annulled_at: now, annulled_on: today, annulled_by: session.accountId, annulled_reason: reason })
    .where('id', '=', row.documentId)
    .where('annulled_on', 'is', null)
    .execute();
}

/** Another in place of one not answered yet, which stays annulled. */
export async function correctRecommendation(context: CommandContext, input: ParsedOf<Contract['correct']>) {
  const row = await loadRecommendation(context.trx, input.id);
  if (row.version !== input.version)
    throw conflict('A recomendação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  checkStep(
    'correct',
    statusOf({ annulledOn: row.annulled_on, closedOn: row.closed_on, outcome: row.outcome }),
  );
  const to = { addressee: row.recipient_kind, recipientName: row.recipient_name };
  const id = await write(context, input, to, { row, reason: input.reason });
  await annulRow(context, row, `Corrigida por outra: ${input.reason}`);
  return recommendationPage(context.trx, context.session, id);
}
