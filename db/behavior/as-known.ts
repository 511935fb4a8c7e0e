import {
  differencesSince,
  factsAsKnown,
  factsNow,
  type KnownRecord,
} from '../../shared/behavior/as-known.ts';
import type { BehaviorAsKnown } from '../../shared/behavior/contract.ts';
import { type BehaviorHistory, behaviorHistory } from '../../shared/behavior/evaluate.ts';
import { namedClass } from '../../shared/behavior/model.ts';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { finalSanctions } from './facts.ts';
import { currentOf, sanctionLabel, timelineOf } from './timeline.ts';

async function leavesWithAnnulled(db: Reader, guardId: number): Promise<KnownRecord['leaves']> {
  const rows = await db
    .selectFrom('guard_leave')
    .select(['kind', 'from_day', 'to_day', 'annulled_at'])
    .where('guard_id', '=', guardId)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    from: row.from_day,
    to: row.to_day,
    label: leaveLabel(row.kind),
    annulledOn: row.annulled_at?.slice(0, 10) ?? null,
  }));
}

async function recordOf(
  db: Reader,
  guardId: number,
  rules: Rulebook,
  admission: string,
): Promise<KnownRecord> {
  const sanctions = await finalSanctions(db, guardId);
  return {
    admission,
    sanctions: sanctions.map((row) => ({
      id: row.id,
      kind: row.kind,
      days: row.days,
      finalOn: row.final_on,
      appliedOn: row.served_from,
      fulfilledOn: row.fulfilled_on,
      label: sanctionLabel(rules, row.kind, row.days),
      annulledOn: row.annulled_on,
      annulledReason: row.annulled_reason,
    })),
    leaves: await leavesWithAnnulled(db, guardId),
  };
}

type Input = { readonly guardId: number; readonly on: string; readonly knownOn: string };

async function admissionOf(db: Reader, { guardId, on, knownOn }: Input, today: string): Promise<string> {
  const guard = await db
    .selectFrom('guard')
    .select('admission_on')
    .where('id', '=', guardId)
    .executeTakeFirst();
  if (guard === undefined) throw notFound('guarda');
  const { admission_on: admission } = guard;
  const before = `A data é anterior à admissão do guarda, que foi em ${formatDate(admission)}.`;
  if (on < admission) throw invalidField('on', before);
  if (knownOn < admission) throw invalidField('knownOn', before);
  if (knownOn > today) throw invalidField('knownOn', 'A data não pode ser futura.');
  return admission;
}

function summaryOf(
  rules: Rulebook,
  { on, knownOn }: Input,
  known: BehaviorHistory,
  now: BehaviorHistory,
): string {
  const label = ({ current }: BehaviorHistory) => namedClass(rules.behavior, current.class).label;
  const asked = `Classe em ${formatDate(on)}`;
  return known.current.class === now.current.class
    ? `${asked}: ${label(now)}, tanto pelo que se sabia em ${formatDate(knownOn)} quanto pelo que se sabe hoje.`
    : `${asked}: ${label(known)} pelo que se sabia em ${formatDate(knownOn)}; ${label(now)} pelo que se sabe hoje.`;
}

/**
 * The class of a guard on a day by the facts as they stood on another and by those of today, under the rulebook of the
 * day asked about. Throws `notFound`, or `invalid` on `on` and `knownOn`.
 */
export async function behaviorAsKnown(db: Reader, input: Input, today: string): Promise<BehaviorAsKnown> {
  const { guardId, on, knownOn } = input;
  const admission = await admissionOf(db, input, today);
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const rules = rulebook.body;
  const record = await recordOf(db, guardId, rules, admission);
  const known = behaviorHistory(rules, factsAsKnown(record, knownOn), on);
  const now = behaviorHistory(rules, factsNow(record), on);
  return {
    guardId,
    on,
    knownOn,
    rulebook: { id: rulebook.id, title: rulebook.title },
    known: { timeline: timelineOf(rules, known), current: currentOf(rules, known) },
    now: { timeline: timelineOf(rules, now), current: currentOf(rules, now) },
    same: known.current.class === now.current.class,
    differences: differencesSince(record, on, knownOn),
    summary: summaryOf(rules, input, known, now),
  };
}
