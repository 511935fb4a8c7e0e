import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateMask, readTypedDate, readTypedTime } from '../../renderer/forms/typed-date.ts';
import { deadlineState } from '../../renderer/ui/DeadlineBadge.tsx';
import { dateWords } from '../../renderer/ui/dates.ts';
import { addDays, formatDate, fromDayNumber } from '../../shared/time/civil-date.ts';

/** Types a text key by key, as the mask sees it. */
function typed(keys: string): string {
  return [...keys].reduce((before, key) => dateMask(before + key, before), '');
}

describe('a date as it is typed', () => {
  test.each([
    ['23112026', '23/11/2026'],
    ['23/11/2026', '23/11/2026'],
    ['2/1/2026', '2/1/2026'],
    ['231120269', '23/11/2026'],
  ])('%s shows %s', (keys, shown) => {
    expect(typed(keys)).toBe(shown);
  });

  test('a slash that was put in can be deleted', () => {
    expect(dateMask('23', '23/')).toBe('23');
    expect(dateMask('23/11', '23/11/')).toBe('23/11');
  });

  test('any existing day is read back from how it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 80_000 }).map(fromDayNumber), (day) => {
        expect(readTypedDate(formatDate(day))).toBe(day);
        expect(readTypedDate(formatDate(day).replaceAll('/', ''))).toBe(day);
        expect(readTypedDate(typed(formatDate(day).replaceAll('/', '')))).toBe(day);
      }),
    );
  });

  test.each([
    ['2/1/2026', '2026-01-02'],
    ['02.01.2026', '2026-01-02'],
    ['02-01-2026', '2026-01-02'],
    [' 29/02/2024 ', '2024-02-29'],
    ['29/02/2025', null],
    ['31/04/2026', null],
    ['12/31/2026', null],
    ['2026-01-02', null],
    ['02/01/26', null],
    ['2112026', null],
    ['', null],
  ])('%s is read as %s', (text, day) => {
    expect(readTypedDate(text)).toBe(day);
  });
});

describe('an hour as it is typed', () => {
  test.each([
    ['14:05', '14:05'],
    ['14h05', '14:05'],
    ['14H', '14:00'],
    ['9h', '09:00'],
    ['9', '09:00'],
    ['1405', '14:05'],
    ['905', null],
    ['24:00', null],
    ['12:60', null],
    ['doze', null],
    ['', null],
  ])('%s is read as %s', (text, hour) => {
    expect(readTypedTime(text)).toBe(hour);
  });
});

describe('the light of a term', () => {
  const today = '2026-11-23';
  test.each([
    [-2, 'bad', 'Vencido há 2 dias'],
    [-1, 'bad', 'Vencido há 1 dia'],
    [0, 'bad', 'Vence hoje'],
    [1, 'warn', 'Vence amanhã'],
    [5, 'warn', 'Vence em 5 dias'],
    [6, 'good', 'No prazo'],
  ])('%i days before the end: %s, %s', (days, tone, words) => {
    expect(deadlineState({ due: addDays(today, days), today })).toEqual({ tone, words });
  });

  test('warns from where it is told to', () => {
    expect(deadlineState({ due: '2026-12-01', today, warnFrom: 10 })).toMatchObject({ tone: 'warn' });
    expect(deadlineState({ due: '2026-12-01', today, warnFrom: 0 })).toMatchObject({ tone: 'good' });
  });

  test.each([
    ['2026-11-20', 'good', 'Cumprido no prazo'],
    ['2026-11-19', 'good', 'Cumprido no prazo'],
    ['2026-11-21', 'warn', 'Cumprido com 1 dia de atraso'],
    ['2026-11-22', 'warn', 'Cumprido com 2 dias de atraso'],
  ])('met on %s it stops: %s, %s', (metOn, tone, words) => {
    expect(deadlineState({ due: '2026-11-20', today, metOn })).toEqual({ tone, words });
  });
});

test('a day in words, and a dash for none', () => {
  expect(dateWords('2026-03-01')).toBe('01/03/2026');
  expect(dateWords('2026-03-01T10:00:00.000Z')).toBe('01/03/2026');
  for (const none of [null, undefined, '', '2026-02-30']) expect(dateWords(none)).toBe('—');
});
