import { type Reaching, reach } from '../access/reach.ts';
import type { Reader } from '../reader.ts';

export type Span = { readonly from: string; readonly to: string };

/** The charges decided between two days in the files that the reader may open, with the penalty that stands. */
export function judgedCharges(db: Reader, reaching: Reaching, { from, to }: Span) {
  return db
    .selectFrom('finding')
    .innerJoin('decision', 'decision.id', 'finding.decision_id')
    .innerJoin('proceeding', 'proceeding.id', 'decision.proceeding_id')
    .innerJoin('charge', 'charge.id', 'finding.charge_id')
    .innerJoin('guard', 'guard.id', 'charge.guard_id')
    .leftJoin('sanction', (join) =>
      join.onRef('sanction.finding_id', '=', 'finding.id').on('sanction.annulled_on', 'is', null),
    )
    .select([
      'proceeding.id as proceedingId',
      'proceeding.kind',
      'proceeding.opened_on as openedOn',
      'decision.on_day as judgedOn',
      'charge.item',
      'charge.rulebook_id as rulebookId',
      'guard.unit',
      'finding.outcome',
      'sanction.kind as penalty',
    ])
    .where('decision.on_day', '>=', from)
    .where('decision.on_day', '<=', to)
    .where(reach(reaching))
    .orderBy('finding.id')
    .execute();
}
export type JudgedRow = Awaited<ReturnType<typeof judgedCharges>>[number];

/** How many files open, or judged between two days, the reader may not open. */
export async function hiddenFiles(db: Reader, reaching: Reaching, { from, to }: Span): Promise<number> {
  const row = await db
    .selectFrom('proceeding')
    .leftJoin('decision', 'decision.proceeding_id', 'proceeding.id')
    .select(({ fn }) => fn.count<number>('proceeding.id').distinct().as('hidden'))
    .where((eb) => eb.not(reach(reaching)))
    .where((eb) =>
      eb.or([
        eb('proceeding.status', '=', 'open'),
        eb.and([eb('decision.on_day', '>=', from), eb('decision.on_day', '<=', to)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(row.hidden);
}

/** Files opened between two days, by who opened them. */
export function openedBy(db: Reader, reaching: Reaching, { from, to }: Span) {
  return db
    .selectFrom('proceeding')
    .select(({ fn }) => ['opened_by as account', fn.countAll<number>().as('count')])
    .where('opened_on', '>=', from)
    .where('opened_on', '<=', to)
    .where(reach(reaching))
    .groupBy('opened_by')
    .execute();
}

/** Acts that stand, dated between two days, by who recorded them. */
export function actsBy(db: Reader, reaching: Reaching, { from, to }: Span) {
  return db
    .selectFrom('proceeding_act as act')
    .innerJoin('proceeding', 'proceeding.id', 'act.proceeding_id')
    .select(({ fn }) => ['act.recorded_by as account', fn.countAll<number>().as('count')])
    .where('act.on_day', '>=', from)
    .where('act.on_day', '<=', to)
    .where('act.annulled_at', 'is', null)
    .where(reach(reaching))
    .groupBy('act.recorded_by')
    .execute();
}
