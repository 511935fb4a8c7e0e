import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  behaviorAt,
  behaviorClassOn,
  behaviorHistory,
  behaviorTimeline,
} from '../../shared/behavior/evaluate.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { changesOf, dailyClasses, dateOf, dayOf, type History } from '../support/behavior-reference.ts';

const HORIZON = 12 * 366;
const EPOCH = dayOf('2003-01-01');
const KINDS = ['advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'];

const admission = fc.oneof(
  fc.integer({ min: EPOCH, max: EPOCH + 2500 }),
  fc.constantFrom(dayOf('2004-02-29'), dayOf('2008-02-29'), dayOf('2005-12-31'), dayOf('2007-08-31')),
);
const sanction = fc.record({
  kind: fc.constantFrom(...KINDS, 'suspensao'),
  final: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 3000 }) },
    fc.integer({ min: -900, max: 0 }),
  ),
  served: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: -40, max: 200 }) },
    fc.constant(null),
  ),
  annulled: fc.integer({ min: 0, max: 7 }).map((number) => number === 7),
});
const leave = fc.record({
  from: fc.integer({ min: -300, max: 4000 }),
  length: fc.oneof(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 25, max: 35 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  kind: fc.constantFrom(undefined, 'licenca_saude', 'ferias'),
});

/** Up to six sanctions and six leaves around one admission; shrinks towards a clean career. */
const history: fc.Arbitrary<History> = fc
  .record({
    admission,
    sanctions: fc.array(sanction, { maxLength: 6 }),
    leaves: fc.array(leave, { maxLength: 6 }),
  })
  .map((raw) => ({
    admission: dateOf(raw.admission),
    sanctions: raw.sanctions.map(({ kind, final, served, annulled }) => ({
      kind,
      finalOn: dateOf(raw.admission + final),
      fulfilledOn: served === null ? null : dateOf(raw.admission + final + served),
      annulled,
    })),
    leaves: raw.leaves.map(({ from, length, kind }) => ({
      from: dateOf(raw.admission + from),
      to: dateOf(raw.admission + from + length - 1),
      ...(kind === undefined ? {} : { kind }),
    })),
  }));

const order = guardaLegal2021.behavior.bestToWorst;
const rank = (name: string | undefined) => order.indexOf(name ?? '');

function until(one: History, days: number): string {
  return dateOf(dayOf(one.admission) + days);
}

describe('behavior against a day-by-day reading of the law', () => {
  it('agrees on 10,000 random histories: timeline, class of the day and next change', () => {
    const check = fc.property(history, fc.integer({ min: 0, max: HORIZON - 1 }), (one, days) => {
      const daily = dailyClasses(one, HORIZON);
      const changes = changesOf(one.admission, daily);
      const last = until(one, days);
      const found = behaviorHistory(guardaLegal2021, one, last);
      expect(found.timeline).toEqual(changes.filter((change) => change.from <= last));
      expect(found.current.class).toBe(daily[days]);
      expect(behaviorClassOn(guardaLegal2021, one, last)).toBe(daily[days]);
      const next = changes.find((change) => change.from > last);
      if (next) expect(found.next).toEqual({ on: next.from, class: next.class });
      else expect(found.next === null || found.next.on > until(one, HORIZON - 1)).toBe(true);
    });
    fc.assert(check, { numRuns: 10_000 });
  }, 120_000);
});

describe('what must always hold', () => {
  const classesOf = (one: History) => {
    const timeline = behaviorTimeline(guardaLegal2021, one, until(one, HORIZON));
    return (on: string) => timeline.findLast((change) => change.from <= on)?.class;
  };
  /** Days worth comparing: every change of both histories. */
  const days = (...histories: readonly History[]) =>
    histories.flatMap((one) =>
      behaviorTimeline(guardaLegal2021, one, until(one, HORIZON)).map((change) => change.from),
    );

  it('annulling every sanction gives the clean timeline', () => {
    fc.assert(
      fc.property(history, (one) => {
        const last = until(one, HORIZON);
        const annulled = { ...one, sanctions: one.sanctions.map((each) => ({ ...each, annulled: true })) };
        expect(behaviorTimeline(guardaLegal2021, annulled, last)).toEqual(
          behaviorTimeline(guardaLegal2021, { ...one, sanctions: [] }, last),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('one more leave never improves the class on any day', () => {
    fc.assert(
      fc.property(history, leave, (one, extra) => {
        const start = dayOf(one.admission) + extra.from;
        const more = { from: dateOf(start), to: dateOf(start + extra.length - 1) };
        const longer = { ...one, leaves: [...one.leaves, more] };
        const [was, is] = [classesOf(one), classesOf(longer)];
        for (const day of days(one, longer)) expect(rank(is(day))).toBeGreaterThanOrEqual(rank(was(day)));
      }),
      { numRuns: 1000 },
    );
  });

  it('one more sanction, or a light one become a suspension, never improves the class on any day', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.boolean(), (one, pick, replace) => {
        const chosen = one.sanctions[pick % Math.max(1, one.sanctions.length)];
        const graver = {
          kind: 'suspensao',
          finalOn: until(one, 700),
          fulfilledOn: until(one, 710),
          annulled: false,
        };
        const sanctions =
          replace && chosen && chosen.kind !== 'exoneracao'
            ? one.sanctions.map((each) => (each === chosen ? { ...each, kind: 'suspensao' } : each))
            : [...one.sanctions, graver];
        const worse = { ...one, sanctions };
        const [was, is] = [classesOf(one), classesOf(worse)];
        for (const day of days(one, worse)) expect(rank(is(day))).toBeGreaterThanOrEqual(rank(was(day)));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the facts, and always says why', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: HORIZON }), (one, offset) => {
        const mirrored = {
          ...one,
          sanctions: [...one.sanctions].reverse(),
          leaves: [...one.leaves].reverse(),
        };
        const on = until(one, offset);
        const { class: name, because } = behaviorAt(guardaLegal2021, one, on);
        expect(behaviorAt(guardaLegal2021, mirrored, on).class).toBe(name);
        expect(because.length).toBeGreaterThan(0);
        for (const reason of because) {
          expect(reason.citation).toMatch(/^art\. /);
          expect(reason.text).not.toMatch(/undefined|NaN|null|Infinity/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
