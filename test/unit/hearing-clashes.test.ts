import { describe, expect, test } from 'vitest';
import { type Booked, clashesOf, earliestDay, endOf, type Planning } from '../../shared/hearings/clashes.ts';
import { nationalHolidays } from '../../shared/time/holidays.ts';

const ana = { key: 'guard:1', name: 'Ana' };
const beto = { key: 'guard:2', name: 'Beto' };
const holidays = nationalHolidays(2026);
const notice = { days: 3, unit: 'business', citation: 'Lei 9.784/1999, art. 41' } as const;
const booked: Booked = {
  on: '2026-12-01',
  at: '09:00',
  minutes: 60,
  place: 'Sala de Audiências',
  people: [beto],
  label: 'PAD-2026-000001',
};

function planning(changes: Partial<Planning['slot']> = {}, more: Partial<Planning> = {}): Planning {
  return {
    slot: { on: '2026-12-01', at: '09:30', minutes: 30, place: 'Sala 2', people: [ana], ...changes },
    booked: [],
    away: [],
    today: '2026-11-23',
    holidays,
    notice,
    ...more,
  };
}
const ids = (given: Planning) => clashesOf(given).map((one) => [one.id, one.hard]);

describe('a date for a hearing', () => {
  test('free on a business day with the whole notice has nothing against it', () => {
    expect(clashesOf(planning())).toEqual([]);
  });

  test('meets the same person in another hearing, and says where', () => {
    const [clash] = clashesOf(planning({ people: [ana, beto] }, { booked: [booked] }));
    expect(clash).toMatchObject({ id: 'person:guard:2', hard: true });
    expect(clash?.text).toBe('Beto já tem oitiva nesse horário (das 09:00 às 10:00, PAD-2026-000001).');
  });

  test('meets the same room, however it is written', () => {
    expect(ids(planning({ place: ' sala de audiencias' }, { booked: [booked] }))).toEqual([['place', true]]);
  });

  test('may begin when another ends', () => {
    expect(clashesOf(planning({ at: '10:00', people: [beto] }, { booked: [booked] }))).toEqual([]);
    expect(clashesOf(planning({ at: '08:30', people: [beto] }, { booked: [booked] }))).toEqual([]);
  });

  test('is warned of a guard away, of a holiday and of a Sunday', () => {
    const away = [{ name: 'Ana', why: 'férias', from: '2026-12-01', to: '2026-12-01' }];
    expect(ids(planning({}, { away }))).toEqual([['away:Ana', false]]);
    expect(ids(planning({ on: '2026-12-02' }, { away }))).toEqual([]);
    expect(ids(planning({ on: '2026-12-25' }))).toEqual([['business_day', false]]);
    expect(ids(planning({ on: '2026-12-06' }))).toEqual([['business_day', false]]);
  });

  test('is warned of less than the notice, counted in business days without the first', () => {
    expect(earliestDay(planning())).toBe('2026-11-26');
    expect(ids(planning({ on: '2026-11-25' }))).toEqual([['notice', false]]);
    expect(ids(planning({ on: '2026-11-26' }))).toEqual([]);
    expect(ids(planning({ on: '2026-11-25' }, { notice: { ...notice, days: 2, unit: 'calendar' } }))).toEqual(
      [],
    );
  });

  test('cannot be past', () => {
    expect(ids(planning({ on: '2026-11-20' }))).toContainEqual(['past', true]);
  });
});

test('a hearing does not end on another day', () => {
  expect(endOf({ at: '09:10', minutes: 55 })).toBe('10:05');
  expect(endOf({ at: '23:30', minutes: 90 })).toBe('23:59');
});
