import { forceTimelines } from '../../shared/behavior/evaluate.ts';
import type { ClassChange } from '../../shared/behavior/facts.ts';
import { classesBestFirst, namedClass } from '../../shared/behavior/model.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { guardsInService } from '../guards/in-service.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { readColumns } from './facts.ts';

function standing(rules: Rulebook, timeline: readonly ClassChange[], on: string) {
  const current = timeline.findLast((change) => change.from <= on);
  if (current === undefined) return null;
  const next = timeline.find((change) => change.from > on);
  return {
    ...namedClass(rules.behavior, current.class),
    next: next === undefined ? null : { on: next.from, ...namedClass(rules.behavior, next.class) },
  };
}

/**
 * Each guard in service on the day, by name, with the class of that day and the change of the next `days`
 * days; how many there are in each class, best first, the empty ones too.
 */
export async function behaviorOfForce(db: Reader, on: string, days: number) {
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const rules = rulebook.body;
  const timelines = forceTimelines(await readColumns(db, rules), addDays(on, days));
  const guards = (await guardsInService(db, on)).flatMap(({ id, name, registration }) => {
    const found = standing(rules, timelines.get(id) ?? [], on);
    return found === null ? [] : { id, name, registration, ...found };
  });
  const counts = new Map<string, number>();
  for (const guard of guards) counts.set(guard.class, (counts.get(guard.class) ?? 0) + 1);
  const classes = classesBestFirst(rules.behavior).map((id) => ({
    ...namedClass(rules.behavior, id),
    count: counts.get(id) ?? 0,
  }));
  return { on, classes, guards };
}
