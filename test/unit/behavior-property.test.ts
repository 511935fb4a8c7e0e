import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  behaviorAt,
  behaviorClassOn,
  behaviorHistory,
  behaviorTimeline,
} from '../../shared/behavior/evaluate.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { historyArbitrary as history, leaveArbitrary as leave } from '../support/behavior-histories.ts';
import { changesOf, dailyClasses, dateOf, dayOf, type History } from '../support/behavior-reference.ts';

const HORIZON = 12 * 366;

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

  it('improvement never comes earlier after a graver history', () => {
    const extra = fc.record({
      final: fc.integer({ min: 0, max: 3000 }),
      served: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(history, extra, (one, { final, served }) => {
        const more = {
          kind: 'suspensao',
          finalOn: until(one, final),
          fulfilledOn: until(one, final + served),
          annulled: false,
        };
        const graver = one.sanctions.map((each) =>
          each.kind === 'exoneracao' ? each : { ...each, kind: 'suspensao' },
        );
        const worse = { ...one, sanctions: [...graver, more] };
        const facts = Math.max(
          0,
          ...worse.sanctions.map(({ finalOn }) => dayOf(finalOn) - dayOf(one.admission)),
        );
        /** The first day, once every sanction is final, on which the class is at least so good. */
        const reaches = (career: History, goal: number) => {
          const timeline = behaviorTimeline(guardaLegal2021, career, until(one, HORIZON));
          const standing = timeline.findLast((change) => change.from <= until(one, facts));
          if (rank(standing?.class) <= goal) return until(one, facts);
          const later = timeline.find(
            (change) => change.from > until(one, facts) && rank(change.class) <= goal,
          );
          return later?.from ?? '9999-12-31';
        };
        for (const goal of order.keys()) {
          expect(reaches(worse, goal) >= reaches(one, goal)).toBe(true);
        }
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
