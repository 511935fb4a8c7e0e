import type { DueChange } from '../../shared/behavior/act-model.ts';
import { dueChangeOf } from '../../shared/behavior/reclassify.ts';
import { invalidField } from '../../shared/contract/errors.ts';
import type { Reader } from '../reader.ts';
import { declaredClasses, draftId, lastIssued } from './act-statements.ts';
import { type ForceLaw, factsOf, forceLawOn, loadForce, membersOn, timelinesOf } from './force.ts';

/** The changes that no act in force declared up to a day, by name, and the law of that day. */
export async function changesDue(
  db: Reader,
  until: string,
): Promise<{ readonly law: ForceLaw; readonly items: DueChange[] }> {
  const force = await loadForce(db);
  const law = forceLawOn(force, until);
  const declared = await declaredClasses(db);
  const declaredUntil = (await lastIssued(db))?.until ?? null;
  const timelines = timelinesOf(force, until);
  const facts = factsOf(force);
  const items = membersOn(force, until).flatMap(({ id, name, registration }) => {
    const now = timelines.get(id)?.at(-1);
    const own = facts.get(id);
    if (now === undefined || own === undefined) return [];
    const candidate = {
      guard: { id, name, registration },
      facts: own,
      now,
      declared: declared.get(id) ?? null,
    };
    return dueChangeOf({ rules: law.rules, until, declaredUntil }, candidate) ?? [];
  });
  return { law, items };
}

/** The changes due with the last act in force and the draft under review. Throws `invalid` for a day to come. */
export async function pendingChanges(db: Reader, until: string, today: string) {
  if (until > today) throw invalidField('until', 'A data não pode ser futura.');
  const { items } = await changesDue(db, until);
  return { until, lastAct: await lastIssued(db), draftId: await draftId(db), items };
}
