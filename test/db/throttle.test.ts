import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createThrottle } from '../../db/throttle.ts';
import { temporaryFolder } from '../support/folder.ts';

function clockAt() {
  const at = { wall: 1_800_000_000, uptime: 5_000 };
  return {
    at,
    clock: { wall: () => at.wall, uptime: () => at.uptime },
    pass: (seconds: number) => {
      at.wall += seconds;
      at.uptime += seconds;
    },
  };
}
const file = () => join(temporaryFolder(), 'throttle.json');

describe('after failures', () => {
  test('five tries are free, then 30 s doubling up to 15 minutes', () => {
    const { clock, pass } = clockAt();
    const throttle = createThrottle(file(), clock);
    const waits: number[] = [];
    for (let n = 1; n <= 12; n += 1) {
      throttle.failed('ana');
      waits.push(throttle.waitSeconds('ana'));
      pass(waits.at(-1) ?? 0);
      expect(throttle.waitSeconds('ana')).toBe(0);
    }
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
    expect(throttle.waitSeconds('rui')).toBe(0);
    expect(throttle.succeeded('ana')).toBe(12);
    expect(throttle.succeeded('ana')).toBe(0);
  });

  test('a restart, and the clock set forward or back, shorten nothing', () => {
    const path = file();
    const { clock, at } = clockAt();
    const before = createThrottle(path, clock);
    for (let n = 0; n < 6; n += 1) before.failed('ana');
    const after = createThrottle(path, clock);
    expect(after.waitSeconds('ana')).toBe(60);
    at.wall += 86_400 * 365;
    expect(after.waitSeconds('ana')).toBe(60);
    at.wall -= 86_400 * 365 * 6;
    expect(after.waitSeconds('ana')).toBe(60);
    at.uptime += 45;
    expect(after.waitSeconds('ana')).toBe(15);
  });

  test('after the computer restarted, the wall clock counts, and never locks for longer', () => {
    const path = file();
    const { clock, at } = clockAt();
    const throttle = createThrottle(path, clock);
    for (let n = 0; n < 6; n += 1) throttle.failed('ana');
    at.uptime = 10;
    expect(throttle.waitSeconds('ana')).toBe(50);
    at.wall += 55;
    expect(throttle.waitSeconds('ana')).toBe(5);
    at.wall -= 1_000_000;
    expect(throttle.waitSeconds('ana')).toBe(50);
  });

  test('many usernames together are slowed too', () => {
    const { clock } = clockAt();
    const throttle = createThrottle(file(), clock);
    for (let n = 0; n < 30; n += 1) throttle.failed(`user${n}`);
    expect(throttle.waitSeconds('another')).toBe(30);
  });

  test('a spoiled file locks nobody out', () => {
    const path = file();
    writeFileSync(path, '{"ana":{"failures":"many"}}');
    expect(createThrottle(path, clockAt().clock).waitSeconds('ana')).toBe(0);
  });
});
