import { notFound } from '../../shared/contract/errors.ts';
import type { Survey } from '../../shared/surveys/model.ts';
import type { Reader } from '../reader.ts';

/** The survey of a manifestation, every version, oldest first; the last is the one that stands. */
export function surveysOf(db: Reader, manifestationId: number): Promise<Survey[]> {
  return db
    .selectFrom('satisfaction_survey as survey')
    .leftJoin('satisfaction_survey as later', 'later.replaces', 'survey.id')
    .select([
      'survey.id',
      'survey.score',
      'survey.resolved',
      'survey.comment',
      'survey.means',
      'survey.on_day as on',
      'survey.reason',
      'later.id as replacedBy',
    ])
    .where('survey.manifestation_id', '=', manifestationId)
    .orderBy('survey.id')
    .execute();
}

/** The surveys that stand: no later version took their place. */
export function standingSurveys(db: Reader) {
  return db
    .selectFrom('satisfaction_survey as survey')
    .leftJoin('satisfaction_survey as later', 'later.replaces', 'survey.id')
    .select(['survey.manifestation_id', 'survey.score', 'survey.resolved'])
    .where('later.id', 'is', null);
}

/** One version, with what was closed under its manifestation. Throws `notFound`. */
export async function loadSurvey(db: Reader, id: number) {
  const row = await db
    .selectFrom('satisfaction_survey as survey')
    .innerJoin('manifestation', 'manifestation.id', 'survey.manifestation_id')
    .leftJoin('satisfaction_survey as later', 'later.replaces', 'survey.id')
    .select([
      'survey.id',
      'survey.manifestation_id as manifestationId',
      'survey.score',
      'survey.resolved',
      'survey.comment',
      'survey.means',
      'survey.on_day as on',
      'later.id as replacedBy',
      'manifestation.closed_on as closedOn',
    ])
    .where('survey.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('pesquisa de satisfação');
  return row;
}
