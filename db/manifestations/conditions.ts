import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import { type ManifestationFilters, statusesOf } from '../../shared/manifestations/filters.ts';
import { CLOSED_STATUSES } from '../../shared/manifestations/model.ts';
import { SCORES } from '../../shared/surveys/model.ts';
import type { Database } from '../schema.ts';

type Column = 'received_on' | 'fact_on' | 'due_on';

const { selectFrom, eb, and, or, ref } = expressionBuilder<Database, 'manifestation'>();

const within = (column: Column, from: string | null, to: string | null): Expression<SqlBool>[] => [
  ...(from === null ? [] : [eb(`manifestation.${column}`, '>=', from)]),
  ...(to === null ? [] : [eb(`manifestation.${column}`, '<=', to)]),
];

const ID = 'manifestation.id';

/** By the degree of the survey that stands; `none` asks for what was closed and never heard. */
function surveyed(wanted: ManifestationFilters['surveys']): Expression<SqlBool> {
  const scores = SCORES.filter((score) => wanted.some((one) => one === String(score)));
  const given = selectFrom('satisfaction_survey as survey')
    .leftJoin('satisfaction_survey as later', 'later.replaces', 'survey.id')
    .select('survey.manifestation_id')
    .where('later.id', 'is', null)
    .where('survey.score', 'in', scores);
  const unheard = and([
    eb('manifestation.status', 'in', CLOSED_STATUSES),
    eb(ID, 'not in', selectFrom('satisfaction_survey').select('manifestation_id')),
  ]);
  return or([
    ...(scores.length > 0 ? [eb(ID, 'in', given)] : []),
    ...(wanted.includes('none') ? [unheard] : []),
  ]);
}

/** The guard, the recipients and the surveys are in tables of their own. */
function elsewhere({ guardId, recipients, surveys }: ManifestationFilters): Expression<SqlBool>[] {
  const wanted: Expression<SqlBool>[] = [];
  if (guardId !== null) {
    const named = selectFrom('manifestation_guard')
      .select('manifestation_id')
      .where('guard_id', '=', guardId);
    wanted.push(eb(ID, 'in', named));
  }
  if (recipients.length > 0) {
    const sent = selectFrom('manifestation_recipient')
      .select('manifestation_id')
      .where('kind', 'in', recipients)
      .where('cancelled_on', 'is', null);
    wanted.push(eb(ID, 'in', sent));
  }
  if (surveys.length > 0) wanted.push(surveyed(surveys));
  return wanted;
}

/** What every filter but the words and the situation asks. */
export function filtered(filters: ManifestationFilters): Expression<SqlBool> {
  const { statuses, kinds, channels, secrecies, districts, units } = filters;
  return and([
    ...(statuses.length === 0 ? [] : [eb('manifestation.status', 'in', statuses)]),
    ...(kinds.length === 0 ? [] : [eb('manifestation.kind', 'in', kinds)]),
    ...(channels.length === 0 ? [] : [eb('manifestation.channel', 'in', channels)]),
    ...(secrecies.length === 0 ? [] : [eb('manifestation.secrecy', 'in', secrecies)]),
    ...(districts.length === 0 ? [] : [eb('manifestation.district', 'in', districts)]),
    ...(units.length === 0 ? [] : [eb('manifestation.unit', 'in', units)]),
    ...within('received_on', filters.receivedFrom, filters.receivedTo),
    ...within('fact_on', filters.factFrom, filters.factTo),
    ...within('due_on', filters.dueFrom, filters.dueTo),
    ...elsewhere(filters),
  ]);
}

/** What the situation asks on the given day. */
export function situated({ status }: ManifestationFilters, today: string): Expression<SqlBool> {
  const statuses = statusesOf(status);
  return and([
    ...(statuses === null ? [] : [eb('manifestation.status', 'in', statuses)]),
    ...(status === 'late' ? [eb('manifestation.due_on', '<', today)] : []),
  ]);
}

/** What follows, in the order of the list, the row that ended the page before. */
export function following({ order }: ManifestationFilters, before: number | null): Expression<SqlBool> {
  if (before === null) return and([]);
  if (order === 'newest') return eb(ID, '<', before);
  if (order === 'oldest') return eb(ID, '>', before);
  const last = selectFrom('manifestation as last').select('last.due_on').where('last.id', '=', before);
  return sql<SqlBool>`(${ref('manifestation.due_on')}, ${ref(ID)}) > (${last}, ${before})`;
}
