import { forceClassesOn, forceColumns } from '../../shared/behavior/evaluate.ts';
import { classesBestFirst, namedClass } from '../../shared/behavior/model.ts';
import { ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Behavior } from '../../shared/rulebook/behavior-schema.ts';
import { issueText } from '../../shared/rulebook/issue-text.ts';
import { type BehaviorRules, behaviorRules } from '../../shared/rulebook/schema.ts';
import type { Impact, RulebookSource } from '../../shared/rulebooks/model.ts';
import { readRows } from '../behavior/force-rows.ts';
import type { QueryContext } from '../context.ts';
import { listGuards } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { namedVersion, sourceOf } from './sources.ts';
import { allRulebooks, type PublishedRulebook } from './statements.ts';

/** The version that would hold on the day if the one looked at were not there; the oldest for days before all. */
async function withoutIt(db: Reader, on: string, source: RulebookSource): Promise<PublishedRulebook | null> {
  const others = (await allRulebooks(db)).filter((one) => source.type !== 'version' || one.id !== source.id);
  return others.find((one) => one.validFrom <= on) ?? others.at(-1) ?? null;
}

function rulesOf(body: unknown): BehaviorRules {
  const parsed = behaviorRules.safeParse(body, { error: issueText });
  if (parsed.success) return parsed.data;
  throw ruleError(
    'norma_com_erros',
    'arts. 43 a 47',
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

type Standing = { readonly before: string | null; readonly after: string };

function countsOf(
  standings: readonly Standing[],
  before: Behavior | null,
  after: Behavior,
): Impact['classes'] {
  const old = before === null ? [] : classesBestFirst(before);
  const ids = [...new Set([...classesBestFirst(after), ...old])];
  return ids.map((id) => {
    const owner = before !== null && !after.classes.some((one) => one.id === id) ? before : after;
    return {
      ...namedClass(owner, id),
      before: standings.filter((one) => one.before === id).length,
      after: standings.filter((one) => one.after === id).length,
    };
  });
}

/**
 * The classes of the guards in service on a day, by the rulebook that holds without the one looked at and by that one.
 * Throws `notFound`, or `rule` while its rule of behavior cannot be read.
 */
export async function rulebookImpact(
  { db, session }: QueryContext,
  { of, on }: ParsedOf<AppContract['rulebooks']['impact']>,
): Promise<Impact> {
  const found = await sourceOf(db, of, session);
  const rules = rulesOf(found.body);
  const earlier = await withoutIt(db, on, of);
  const rows = await readRows(db);
  const old = earlier === null ? null : forceClassesOn(forceColumns(earlier.body, rows), on);
  const classes = forceClassesOn(forceColumns(rules, rows), on);
  const standings = (await listGuards(db, 'active')).flatMap(({ id, name, registration }) => {
    const after = classes.get(id);
    return after === undefined
      ? []
      : [{ guard: { id, name, registration }, before: old?.get(id) ?? null, after }];
  });
  return {
    on,
    before: earlier === null ? null : namedVersion(earlier),
    after: found.named,
    guards: standings.length,
    classes: countsOf(standings, earlier?.body.behavior ?? null, rules.behavior),
    changes: standings
      .filter(({ before, after }) => before !== after)
      .map(({ guard, before, after }) => ({
        guard,
        from: before === null || earlier === null ? null : namedClass(earlier.body.behavior, before),
        to: namedClass(rules.behavior, after),
      })),
  };
}
