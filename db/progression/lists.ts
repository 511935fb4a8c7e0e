import type { Selectable } from 'kysely';
import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { grade, gradeLabel } from '../../shared/guards/model.ts';
import {
  type PublishedBody,
  type PublishedList,
  publishedBody,
  type Ranking,
} from '../../shared/progression/contract.ts';
import { deadline } from '../../shared/time/deadlines.ts';
import type { CommandContext, Session } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { agencyId } from '../guards/statements.ts';
import { nextNumber } from '../numbering.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';
import { type CareerLaw, careerLaw, rankingFor } from './standings.ts';

type ProgressionContract = AppContract['progression'];
type ListRow = Selectable<Database['progression_list']>;

const SERIES = 'PROG';

function listOf(row: ListRow): PublishedList {
  const body = publishedBody.parse(JSON.parse(row.body));
  return {
    id: row.id,
    number: row.number,
    grade: grade.parse(row.grade),
    label: gradeLabel(row.grade),
    on: row.on_day,
    publishedOn: row.published_on,
    act: row.act,
    classified: body.ranked.length,
    appealUntil: row.appeal_until,
    annulled: row.annulled_at !== null,
    annulledReason: row.annulled_reason,
    body,
  };
}

/** Every published list, the newest first. */
export async function publishedLists(db: Reader): Promise<PublishedList[]> {
  const rows = await db.selectFrom('progression_list').selectAll().orderBy('id', 'desc').execute();
  return rows.map(listOf);
}

/** One published list. Throws `notFound`. */
export async function publishedListById(db: Reader, id: number): Promise<PublishedList> {
  const row = await db.selectFrom('progression_list').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('lista de progressão');
  return listOf(row);
}

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
  { trx, session, today, now, about }: CommandContext,
  input: ParsedOf<ProgressionContract['publish']>,
): Promise<{ id: number; number: string }> {
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
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`progression:${id}`);
  return { id, number };
}

/** Withdraws a published list, which stays with its reason. Throws `notFound`, `conflict`. */
export async function annulList(
  { trx, now, about }: CommandContext,
  { id, reason }: ParsedOf<ProgressionContract['annul']>,
): Promise<Record<never, never>> {
  about(`progression:${id}`, reason);
  const list = await publishedListById(trx, id);
  if (list.annulled) throw conflict('Esta lista já foi anulada: reabra-a e confira.');
  await trx
    .updateTable('progression_list')
    .set({ annulled_at: now, annulled_reason: reason })
    .where('id', '=', id)
    .execute();
  return {};
}
