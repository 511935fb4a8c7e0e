import { describe, expect, test } from 'vitest';
import { FEDERAL_CANCELLATION } from '../../shared/rulebook/procedure-schema.ts';
import { type CancellableSanction, cancellationDays } from '../../shared/sanctions/cancellation.ts';

const rules = { cancellation: FEDERAL_CANCELLATION, notService: ['licenca_interesse'] };
const light: CancellableSanction = {
  id: 1,
  effect: 'light',
  factOn: '2020-01-10',
  fulfilledOn: '2020-03-01',
};
const days = (
  sanctions: readonly CancellableSanction[],
  leaves: Parameters<typeof cancellationDays>[2] = [],
) => Object.fromEntries(cancellationDays(rules, sanctions, leaves));

describe('the record of a sanction', () => {
  test('is cancelled three years after a light penalty and five after a suspension', () => {
    expect(days([light, { ...light, id: 2, effect: 'suspension' }])).toEqual({
      1: '2023-03-01',
      2: '2025-03-01',
    });
  });

  test('is never cancelled for a dismissal, nor before the penalty is served, nor where the rule gives no time', () => {
    expect(days([{ ...light, effect: 'dismissal' }])).toEqual({});
    expect(days([{ ...light, effect: 'other' }])).toEqual({});
    expect(days([{ ...light, fulfilledOn: null }])).toEqual({});
    const kept = { ...rules, cancellation: { ...FEDERAL_CANCELLATION, light: null } };
    expect([...cancellationDays(kept, [light], [])]).toEqual([]);
  });

  test('counts effective service only', () => {
    const leave = { from: '2021-01-01', to: '2021-01-31', kind: 'licenca_interesse' };
    expect(days([light], [leave])).toEqual({ 1: '2023-04-01' });
    expect(days([light], [{ ...leave, kind: 'ferias' }])).toEqual({ 1: '2023-03-01' });
    expect(days([light], [{ ...leave, to: null }])).toEqual({});
  });

  test('waits again from the end of the penalty of a new transgression in that time', () => {
    const again = { ...light, id: 2, factOn: '2022-06-01', fulfilledOn: '2022-09-01' };
    expect(days([light, again])).toEqual({ 1: '2025-09-01', 2: '2025-09-01' });
    expect(days([light, { ...again, fulfilledOn: null }])).toEqual({});
    const after = { ...again, factOn: '2023-03-02', fulfilledOn: '2023-09-01' };
    expect(days([light, after])).toEqual({ 1: '2023-03-01', 2: '2026-09-01' });
  });

  test('does not wait for a fact of before, whenever it was judged', () => {
    const before = { ...light, id: 2, factOn: '2020-02-01', fulfilledOn: '2022-01-01' };
    expect(days([light, before])).toEqual({ 1: '2023-03-01', 2: '2025-01-01' });
  });
});
