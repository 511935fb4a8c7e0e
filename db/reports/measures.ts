import { daysOf, type Months } from '../../shared/reports/months.ts';
import type { Counted } from '../../shared/reports/places.ts';
import type { TableId } from '../../shared/reports/tables.ts';
import type { Reader } from '../reader.ts';

type Tables = [TableId, Counted[]][];

/** What came of the praise that was brought to the records of guards. */
async function praise(db: Reader, period: Months): Promise<Tables> {
  const { from, to } = daysOf(period);
  const notes = await db
    .selectFrom('praise_note as note')
    .leftJoin('reward', (join) =>
      join.onRef('reward.praise_note_id', '=', 'note.id').on('reward.annulled_at', 'is', null),
    )
    .leftJoin('praise_dismissal as dismissal', (join) =>
      join.onRef('dismissal.note_id', '=', 'note.id').on('dismissal.undone_on', 'is', null),
    )
    .select([
      ({ eb, fn }) => fn.count<number>(eb.ref('reward.id')).as('rewarded'),
      ({ eb, fn }) =>
        fn.count<number>(eb.ref('dismissal.id')).filterWhere('reward.id', 'is', null).as('dismissed'),
      ({ fn }) => fn.countAll<number>().as('all'),
    ])
    .where('note.sent_on', '>=', from)
    .where('note.sent_on', '<=', to)
    .where('note.withdrawn_on', 'is', null)
    .executeTakeFirstOrThrow();
  const { rewarded, dismissed, all } = notes;
  const counts = { rewarded, dismissed, waiting: all - rewarded - dismissed };
  return [['praise', Object.entries(counts).map(([value, count]) => ({ value, count }))]];
}

/** What was recommended, what was answered and how it ended; those annulled are not counted. */
async function recommended(db: Reader, period: Months): Promise<Tables> {
  const { from, to } = daysOf(period);
  const rows = await db
    .selectFrom('recommendation as one')
    .leftJoin('recommendation_answer as answer', (join) =>
      join.onRef('answer.recommendation_id', '=', 'one.id').on('answer.annulled_on', 'is', null),
    )
    .select(['one.recipient_kind as kind', 'one.result', 'answer.outcome'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('one.issued_on', '>=', from)
    .where('one.issued_on', '<=', to)
    .where('one.annulled_on', 'is', null)
    .groupBy(['one.recipient_kind', 'one.result', 'answer.outcome'])
    .execute();
  return [
    ['recommendations', rows.map(({ kind, count }) => ({ value: kind, count }))],
    ['recommendationAnswers', rows.map(({ outcome, count }) => ({ value: outcome ?? '', count }))],
    ['recommendationResults', rows.map(({ result, count }) => ({ value: result ?? '', count }))],
  ];
}

async function corrective(db: Reader, period: Months): Promise<Tables> {
  const { from, to } = daysOf(period);
  const recipients = await db
    .selectFrom('manifestation_recipient')
    .select(['kind as value', ({ fn }) => fn.countAll<number>().as('count')])
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', to)
    .where('cancelled_on', 'is', null)
    .groupBy('kind')
    .execute();
  const proceedings = await db
    .selectFrom('proceeding')
    .select(['kind as value', ({ fn }) => fn.countAll<number>().as('count')])
    .where('opened_on', '>=', from)
    .where('opened_on', '<=', to)
    .where('id', 'in', (eb) => eb.selectFrom('proceeding_manifestation').select('proceeding_id'))
    .groupBy('kind')
    .execute();
  const outcomes = await db
    .selectFrom('finding')
    .innerJoin('decision', 'decision.id', 'finding.decision_id')
    .select(['finding.outcome as value', ({ fn }) => fn.countAll<number>().as('count')])
    .where('decision.on_day', '>=', from)
    .where('decision.on_day', '<=', to)
    .groupBy('finding.outcome')
    .execute();
  return [
    ['recipients', recipients],
    ['proceedings', proceedings],
    ['outcomes', outcomes],
  ];
}

/** What was done in a period about what citizens brought. */
export async function measures(db: Reader, period: Months): Promise<Tables> {
  return [
    ...(await corrective(db, period)),
    ...(await praise(db, period)),
    ...(await recommended(db, period)),
  ];
}
