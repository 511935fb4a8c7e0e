import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitationLight, limitationState } from '../../shared/proceedings/light.ts';
import { addDays } from '../../shared/time/civil-date.ts';

const TODAY = '2026-11-23';
const line = (days: number) => ({ label: `em ${days}`, lastSafeDay: addDays(TODAY, days) });

describe('the light of limitation', () => {
  test('the last safe day itself may still be used, and the day after it may not', () => {
    expect(limitationState(TODAY, TODAY, 60)).toBe('near');
    expect(limitationState(addDays(TODAY, -1), TODAY, 60)).toBe('lapsed');
    expect(limitationState(addDays(TODAY, 60), TODAY, 60)).toBe('near');
    expect(limitationState(addDays(TODAY, 61), TODAY, 60)).toBe('safe');
  });

  test('shows what runs out next and counts what already did', () => {
    expect(limitationLight([line(400), line(-3), line(20)], TODAY, 60)).toEqual({
      state: 'near',
      label: 'em 20',
      lastSafeDay: addDays(TODAY, 20),
      lapsed: 1,
    });
    expect(limitationLight([], TODAY, 60)).toBeNull();
  });

  test('says lapsed only when nothing is left, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1 }), (days) => {
        const light = limitationLight(days.map(line), TODAY, 60);
        expect(light?.state === 'lapsed').toBe(days.every((one) => one < 0));
        expect(light?.lapsed).toBe(days.filter((one) => one < 0).length);
      }),
    );
  });
});
