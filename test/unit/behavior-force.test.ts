import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueChange } from '../../shared/behavior/act-model.ts';
import {
  behaviorClassOn,
  behaviorTimeline,
  forceClassesOn,
  forceColumns,
  forceTimelines,
} from '../../shared/behavior/evaluate.ts';
import { type ForceFacts, type ForceRows, rowsOf } from '../../shared/behavior/force-rows.ts';
import { inServiceOn } from '../../shared/behavior/in-service.ts';
import { classIn, lawfulTimelines } from '../../shared/behavior/lawful.ts';
import { dueChangeOf, outdated, signingOf } from '../../shared/behavior/reclassify.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import type { BehaviorRules } from '../../shared/rulebook/schema.ts';
import { historyArbitrary } from '../support/behavior-histories.ts';
import { dateOf, dayOf, type History } from '../support/behavior-reference.ts';

/** Histories as rows read without any order. */
function forceOf(histories: readonly History[]): ForceRows {
  const mixed = <T>(list: readonly T[]) => [
    ...list.filter((_one, index) => index % 2 === 1),
    ...list.filter((_one, index) => index % 2 === 0),
  ];
  const facts: ForceFacts = {
    guards: histories.map(({ admission }, index) => ({ id: 10 + index * 3, admission })),
    sanctions: mixed(
      histories.flatMap((one, index) => one.sanctions.map((fact) => ({ ...fact, guardId: 10 + index * 3 }))),
    ),
    leaves: mixed(
      histories.flatMap((one, index) => one.leaves.map((fact) => ({ ...fact, guardId: 10 + index * 3 }))),
    ),
  };
  return rowsOf(facts);
}

const someHistories = fc.array(historyArbitrary, { minLength: 1, maxLength: 5 });
const dayArbitrary = fc.integer({ min: dayOf('2003-01-01'), max: dayOf('2022-12-31') }).map(dateOf);

describe('a force read in one pass', () => {
  it.each([
    ['the model', guardaLegal2021],
    ['another code', exampleOtherClasses],
  ] as const)('has the classes and timelines of each guard alone under %s', (_name, rules) => {
    fc.assert(
      fc.property(someHistories, dayArbitrary, (histories, on) => {
        const columns = forceColumns(rules, forceOf(histories));
        const classes = forceClassesOn(columns, on);
        const timelines = forceTimelines(columns, on);
        for (const [index, one] of histories.entries()) {
          const id = 10 + index * 3;
          const timeline = behaviorTimeline(rules, one, on);
          expect(timelines.get(id) ?? []).toEqual(timeline);
          expect(classes.get(id)).toBe(one.admission > on ? undefined : behaviorClassOn(rules, one, on));
          expect(classes.get(id)).toBe(timeline.at(-1)?.class);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads each day by the law of that day', () => {
    const laws = [
      { validFrom: '2005-01-01', rules: guardaLegal2021 },
      { validFrom: '2013-07-01', rules: exampleOtherClasses },
    ];
    fc.assert(
      fc.property(historyArbitrary, fc.integer({ min: 0, max: 6000 }), (one, offset) => {
        const until = dateOf(dayOf(one.admission) + 6000);
        const timeline = lawfulTimelines(laws, forceOf([one]), until).get(10) ?? [];
        const on = dateOf(dayOf(one.admission) + offset);
        const rules: BehaviorRules = on >= '2013-07-01' ? exampleOtherClasses : guardaLegal2021;
        expect(classIn(timeline, on)?.class).toBe(behaviorClassOn(rules, one, on));
        for (const [index, change] of timeline.entries()) {
          expect(change.class).not.toBe(timeline[index - 1]?.class);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('acts made step by step', () => {
  const guard = { id: 10, name: 'Guarda', registration: '1' };

  /** Issues an act on each of the days for what is due on it; gives what was declared. */
  function declareOn(one: History, days: readonly string[]): DueChange[] {
    const declared: DueChange[] = [];
    for (const until of days.filter((day) => day >= one.admission)) {
      const now = behaviorTimeline(guardaLegal2021, one, until).at(-1);
      const last = declared.at(-1)?.to ?? null;
      const due =
        now === undefined
          ? null
          : dueChangeOf(
              { rules: guardaLegal2021, until, declaredUntil: null },
              { guard, facts: one, now, declared: last },
            );
      if (due !== null) declared.push(due);
    }
    return declared;
  }

  it('end where one recomputation ends, and declare every change when there is one each day of change', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.array(dayArbitrary, { maxLength: 40 }), (one, some) => {
        const last = dateOf(dayOf('2022-12-31'));
        const steps = declareOn(one, [...some, last].toSorted());
        const whole = declareOn(one, [last]);
        const initial = guardaLegal2021.behavior.initial;
        expect(steps.at(-1)?.to.class ?? initial).toBe(whole.at(-1)?.to.class ?? initial);
        const timeline = behaviorTimeline(guardaLegal2021, one, last);
        const each = declareOn(
          one,
          timeline.map(({ from }) => from),
        );
        const changes = timeline.filter((change, index) => index > 0 || change.class !== initial);
        expect(each.map(({ on, to }) => ({ from: on, class: to.class }))).toEqual(changes);
      }),
      { numRuns: 500 },
    );
  });

  it('cite the article, and that of the automatic improvement when the class improves', () => {
    const one: History = { admission: '2005-01-10', sanctions: [], leaves: [] };
    const citations = declareOn(one, ['2008-02-01', '2009-02-01']).map(({ to, on, citation }) => [
      to.class,
      on,
      citation,
    ]);
    expect(citations).toEqual([
      ['otimo', '2008-01-10', 'art. 44, II; art. 45'],
      ['excelente', '2009-01-10', 'art. 44, I; art. 45'],
    ]);
  });

  it('are outdated by a change that goes, comes or becomes another', () => {
    const one: History = { admission: '2005-01-10', sanctions: [], leaves: [] };
    const [due] = declareOn(one, ['2008-02-01']);
    if (due === undefined) throw new Error('nothing due');
    const item = { ...due, excluded: false, excludedReason: null };
    expect(outdated([item], [due])).toEqual([]);
    expect(outdated([item], [])[0]).toContain('já não há mudança');
    expect(outdated([], [due])[0]).toContain('nova mudança, de Bom para Ótimo, desde 10/01/2008');
    expect(outdated([item], [{ ...due, on: '2008-01-15' }])[0]).toContain('desde 15/01/2008');
  });
});

describe('who may sign', () => {
  const declaration = { citation: 'art. 43, § 1º', offices: ['autoridade'], substitutes: ['comandante'] };
  it('is the holder, the substitute, or nobody else; anyone where the rulebook says nothing', () => {
    expect(signingOf(declaration, ['corregedor', 'autoridade']).as).toBe('holder');
    expect(signingOf(declaration, ['comandante']).as).toBe('substitute');
    expect(signingOf(declaration, ['corregedor']).as).toBe('nobody');
    expect(signingOf(undefined, ['corregedor']).as).toBe('holder');
  });
});

describe('service on a day', () => {
  const record = { admission: '2010-01-01', status: 'active', changes: [] } as const;
  it('begins at admission and ends at the change of status, which may be undone', () => {
    expect(inServiceOn(record, '2009-12-31')).toBe(false);
    expect(inServiceOn(record, '2010-01-01')).toBe(true);
    expect(inServiceOn({ ...record, status: 'retired' }, '2015-01-01')).toBe(false);
    const changes = [
      { on: '2014-05-01', status: 'active' },
      { on: '2012-03-01', status: 'dismissed' },
    ];
    const back = { ...record, changes };
    expect(
      ['2012-02-29', '2012-03-01', '2014-04-30', '2014-05-01'].map((on) => inServiceOn(back, on)),
    ).toEqual([true, false, false, true]);
  });
});
