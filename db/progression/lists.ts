import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { PublishedBody, Ranking } from '../../shared/progression/contract.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import type { CommandContext, Session } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { annulIssued } from '../documents/annul.ts';
import { issueListDocument } from '../documents/progression.ts';
import { agencyId } from '../guards/statements.ts';
import { nextNumber } from '../numbering.ts';
import type { Reader } from '../reader.ts';
import { publishedListById } from './published.ts';
import { type CareerLaw, careerLaw, rankingFor } from './standings.ts';

type ProgressionContract = AppContract['progression'];

const SERIES = 'PROG';

function bodyOf(ranking: Ranking, { table }: CareerLaw, { name, office }: Session): PublishedBody {
  const { appeal } = table;
  return {
    grade: ranking.grade,
    label: ranking.label,
    fromLabel: ranking.from.label,
    rulebook: ranking.rulebook,
    citation: table.citation,
    tieBreakers: table.tieBreakers,
    vacancies: ranking.vacancies,
    authority: { name, office },
    appeal: appeal === null ? null : { citation: appeal.citation, businessDays: appeal.businessDays },
    ranked: ranking.ranked,
  };
}

async function appealUntil(
  db: Reader,
  { table: { appeal } }: CareerLaw,
  from: string,
): Promise<string | null> {
  if (appeal === null) return null;
  const holidays = await officeHolidays(db, from);
  return deadline({ from, days: appeal.businessDays, unit: 'business', holidays });
}

/** Publishes the ranking that was seen as a numbered list. Throws `invalid`, `rule`, `conflict`. */
export async function publish(
  context: CommandContext,
  input: ParsedOf<ProgressionContract['publish']>,
): Promise<{ id: number; number: string }> {
  const { trx, session, today, now, about } = context;
  if (input.on > today)
    throw invalidField('on', 'A lista se publica com a contagem de hoje ou de dia passado.');
  const ranking = await rankingFor(trx, input.grade, input.on);
  if (ranking.fingerprint !== input.fingerprint) {
    throw conflict('A classificação mudou depois de exibida: confira-a de novo antes de publicar.');
  }
  const law = await careerLaw(trx, input.on);
  if (ranking.ranked.length === 0) {
    throw ruleError('progressao-sem-classificados', law.table.citation, [
      'Nenhum guarda cumpre todos os requisitos: não há classificação a publicar.',
    ]);
  }
  const agency = await agencyId(trx);
  const number = await nextNumber(trx, agency, SERIES, Number(today.slice(0, 4)));
  const { id } = await trx
    .insertInto('progression_list')
    .values({
      agency_id: agency,
      number,
      grade: input.grade,
      on_day: input.on,
      rulebook_id: ranking.rulebook.id,
      published_on: today,
      act: input.act,
      appeal_until: await appealUntil(trx, law, today),
      body: JSON.stringify(bodyOf(ranking, law, session)),
      published_at: now,
      published_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
      document_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`progression:${id}`);
  await issueListDocument(context, id);
  return { id, number };
}

/** Withdraws a published list, which stays with its reason. Throws `notFound`, `conflict`. */
export async function annulList(
  context: CommandContext,
  { id, reason }: ParsedOf<ProgressionContract['annul']>,
): Promise<Record<never, never>> {
  const { trx, now, about } = context;
  about(`progression:${id}`, reason);
  const list = await publishedListById(trx, id);
  if (list.annulled) throw conflict('Esta lista já foi anulada: reabra-a e confira.');
  await trx
    .updateTable('progression_list')
    .set({ annulled_at: now, annulled_reason: reason })
    .where('id', '=', id)
    .execute();
  await annulIssued(context, list.documentId, reason);
  return {};
}
