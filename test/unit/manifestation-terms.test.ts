import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInternalExtension,
  complementDueOn,
  internalDueOn,
  type Pause,
  pausedDays,
  termOf,
} from '../../shared/manifestations/terms.ts';
import { addDays, daysBetween, weekday } from '../../shared/time/civil-date.ts';
import { nextBusinessDay } from '../../shared/time/deadlines.ts';
import { holidaysAround } from '../../shared/time/holidays.ts';

const plain = { receivedOn: '2026-11-23', extended: false, pauses: [] };
const national = holidaysAround('2026-11-23');
const pause: Pause = { suspends: true, askedOn: '2026-11-30', dueOn: '2026-12-21', receivedOn: null };

describe('the term of the answer', () => {
  test('is the plain one without pauses', () => {
    expect(termOf(plain, national)).toBe('2026-12-23');
    expect(termOf({ ...plain, extended: true }, national)).toBe('2027-01-22');
  });

  test('a local holiday on its last day moves it', () => {
    expect(termOf(plain, [...national, '2026-12-23'])).toBe('2026-12-24');
    expect(termOf(plain, [...national, '2026-12-23', '2026-12-24'])).toBe('2026-12-28');
    expect(termOf(plain, [...national, '2026-12-22'])).toBe('2026-12-23');
  });

  test('stands still while the complement is awaited, at most to the end of its term', () => {
    expect(pausedDays(pause)).toBe(21);
    expect(pausedDays({ ...pause, receivedOn: '2026-12-02' })).toBe(2);
    expect(pausedDays({ ...pause, receivedOn: '2027-02-01' })).toBe(21);
    expect(pausedDays({ ...pause, suspends: false })).toBe(0);
    const received = [{ ...pause, receivedOn: '2026-12-02' }];
    expect(termOf({ ...plain, pauses: received }, national)).toBe('2026-12-28');
  });
});

describe('terms of others', () => {
  test('twenty days, the first excluded, to a business day', () => {
    expect(complementDueOn('2026-11-23', national)).toBe('2026-12-14');
    expect(internalDueOn('2026-11-24', national)).toBe('2026-12-14');
    expect(internalDueOn('2026-11-24', [...national, '2026-12-14'])).toBe('2026-12-15');
  });

  test('an internal one is extended once, while it runs', () => {
    checkInternalExtension({ dueOn: '2026-12-14', extendedOn: null }, '2026-12-14');
    expect(() => checkInternalExtension({ dueOn: '2026-12-14', extendedOn: null }, '2026-12-15')).toThrow(
      expect.objectContaining({ wire: expect.objectContaining({ rule: 'prazo_interno_esgotado' }) }),
    );
    expect(() =>
      checkInternalExtension({ dueOn: '2027-01-04', extendedOn: '2026-12-10' }, '2026-12-11'),
    ).toThrow(
      expect.objectContaining({ wire: expect.objectContaining({ rule: 'prorrogacao_interna_unica' }) }),
    );
  });
});

test('never later than the days of the law and of the pauses, moved to the next business day', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
  const gap = fc.record({
    wait: fc.nat(25),
    took: fc.option(fc.nat(40), { nil: null }),
    suspends: fc.boolean(),
  });
  fc.assert(
    fc.property(day, fc.array(gap, { maxLength: 3 }), fc.boolean(), (receivedOn, gaps, extended) => {
      const holidays = holidaysAround(receivedOn);
      let at = receivedOn;
      const pauses = gaps.map(({ wait, took, suspends }): Pause => {
        const askedOn = addDays(at, wait);
        const dueOn = complementDueOn(askedOn, holidays);
        at = addDays(askedOn, took ?? 40);
        return { suspends, askedOn, dueOn, receivedOn: took === null ? null : at };
      });
      const paused = pauses.reduce((total, one) => total + pausedDays(one), 0);
      for (const one of pauses)
        expect(pausedDays(one)).toBeLessThanOrEqual(daysBetween(one.askedOn, one.dueOn));
      const due = termOf({ receivedOn, extended, pauses }, holidays);
      const first = nextBusinessDay(addDays(receivedOn, 30 + paused), holidays);
      expect(due).toBe(extended ? nextBusinessDay(addDays(first, 30), holidays) : first);
      expect([0, 6]).not.toContain(weekday(due));
      expect(daysBetween(receivedOn, due)).toBeGreaterThanOrEqual(30 + paused);
    }),
    { numRuns: 500 },
  );
});
