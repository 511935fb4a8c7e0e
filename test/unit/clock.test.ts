import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockWords } from '../../renderer/clock/words.ts';
import {
  judgeClock,
  LARGEST_DRIFT_MS,
  LONGEST_ABSENCE_MS,
  type Reckoning,
  TOLERANCE_MS,
} from '../../shared/clock/judge.ts';

const DAY = 24 * 3_600_000;
const known = Date.UTC(2026, 10, 23, 15);
const opening = (ahead: number, kept = true): Reckoning => ({
  now: known + ahead,
  known,
  kept,
  running: null,
});
const during = (ahead: number, elapsed: number): Reckoning => ({
  now: known + ahead,
  known,
  kept: true,
  running: { at: known, elapsed },
});

describe('the clock, against what was recorded', () => {
  test.each<[string, Reckoning, ReturnType<typeof judgeClock>]>([
    ['nothing recorded yet', { now: 0, known: null, kept: false, running: null }, null],
    ['the same instant', opening(0), null],
    ['two minutes back', opening(-TOLERANCE_MS), null],
    ['a breath more than two minutes back', opening(-TOLERANCE_MS - 1), 'behind'],
    ['three hours back, as after another system on the same machine', opening(-3 * 3_600_000), 'behind'],
    ['five years back, as after a dead battery', opening(-5 * 365 * DAY), 'behind'],
    ['after a weekend', opening(3 * DAY), null],
    ['after long holidays', opening(40 * DAY), null],
    ['45 days later', opening(LONGEST_ABSENCE_MS), null],
    ['more than 45 days later', opening(LONGEST_ABSENCE_MS + 1), 'ahead'],
    ['ten years later', opening(3653 * DAY), 'ahead'],
    ['ten years later where the instant was never kept', opening(3653 * DAY, false), null],
    ['back where the instant was never kept', opening(-DAY, false), 'behind'],
    ['open and asleep for a week', during(7 * DAY, 7 * DAY), null],
    ['put forward by an hour', during(3_600_000 + 60_000, 60_000), null],
    ['put forward by a day', during(LARGEST_DRIFT_MS, 0), null],
    ['put forward by more than a day', during(LARGEST_DRIFT_MS + 1, 0), 'ahead'],
    ['put forward by two days in a minute', during(2 * DAY, 60_000), 'ahead'],
    ['put back to the last record after two days open', during(0, 2 * DAY), 'behind'],
    ['put back before the last record', during(-DAY, 60_000), 'behind'],
    ['more than a year open', during(400 * DAY, 400 * DAY), null],
  ])('%s', (_name, reckoning, expected) => {
    expect(judgeClock(reckoning)).toBe(expected);
  });

  test('that runs as time does is never wrong, however long and in whatever steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 * DAY }), { maxLength: 40 }), (steps) => {
        let at = known;
        for (const elapsed of steps) {
          const now = at + elapsed;
          const wrong = judgeClock({ now, known: at, kept: true, running: { at, elapsed } });
          expect(wrong).toBeNull();
          at = now;
        }
      }),
    );
  });
});

test.each(['behind', 'ahead'] as const)('a clock %s is told with both dates and the way out', (what) => {
  const fault = { what, shown: '2021-01-02T12:00:00.000Z', known: '2026-11-23T15:00:00.000Z' };
  const { title, happened, kept, next } = clockWords(fault);
  expect(title).toContain(what === 'behind' ? 'atrasado' : 'adiantado');
  expect(happened).toMatch(/02\/01\/2021.*23\/11\/2026/);
  expect(kept).toMatch(/guardado.*prazos/);
  expect(next).toMatch(/Corrija.*administrador/);
});
