import { expect, test } from 'vitest';
import { apart } from '../support/page-grid.ts';

test('pages are as far apart as their ink, and pages of other sizes are not the same', () => {
  expect(apart('0f\n00', '0f\n00')).toBe(0);
  expect(apart('0f\n00', '00\n00')).toBe(3.75);
  expect(apart('00', '000')).toBe(15);
});
