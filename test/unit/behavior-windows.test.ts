import { describe, expect, test } from 'vitest';
import { sanctionWindows } from '../../shared/behavior/sanction-windows.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

const suspension = { kind: 'suspensao', finalOn: '2017-01-10', fulfilledOn: '2017-01-24' };

describe('the windows of a sanction (arts. 44, 46 and 47)', () => {
  test('count from the end of service, each by its months', () => {
    expect(sanctionWindows(guardaLegal2021, [])(suspension)).toEqual([
      { months: 24, until: '2019-01-24' },
      { months: 36, until: '2020-01-24' },
      { months: 48, until: '2021-01-24' },
    ]);
  });

  test('grow by the leaves that pass thirty days', () => {
    const leaves = [{ from: '2018-01-01', to: '2018-02-15' }];
    expect(sanctionWindows(guardaLegal2021, leaves)(suspension).map(({ until }) => until)).toEqual([
      '2019-03-11',
      '2020-03-10',
      '2021-03-11',
    ]);
  });

  test('do not close while the sanction is not served', () => {
    const open = { ...suspension, fulfilledOn: null };
    expect(sanctionWindows(guardaLegal2021, [])(open).every(({ until }) => until === null)).toBe(true);
  });
});
