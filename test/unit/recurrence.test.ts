import { describe, expect, it } from 'vitest';
import { rulesHandlers } from '../../db/rules/handlers.ts';
import { recurrence } from '../../shared/proceedings/recurrence.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { recurrenceRules } from '../../shared/rulebook/schema.ts';
import { rulesContract } from '../../shared/rules/contract.ts';

const prior = (item: string, finalOn: string, more: object = {}) => ({ item, finalOn, ...more });
const severityOf = (item: string, factOn: string, priors: readonly ReturnType<typeof prior>[]) =>
  recurrence(guardaLegal2021, { item, factOn, priors }).severity;

describe('recurrence in the model', () => {
  it.each([
    ['34-I', 'media', '35-XXIV'],
    ['35-XIX', 'grave', '36-XVI'],
    ['36-I', 'gravissima', '37-VII'],
  ])('%s repeated becomes %s, %s', (item, severity, derivedItem) => {
    const found = recurrence(guardaLegal2021, {
      item,
      factOn: '2024-06-01',
      priors: [prior(item, '2023-01-10')],
    });
    expect(found).toMatchObject({ item, severity, derivedItem, climbedBy: { item, finalOn: '2023-01-10' } });
    expect(found.because).toHaveLength(1);
    expect(found.because[0]?.text).toContain('10/01/2023');
  });

  it.each([
    ['the very day it became final', '2022-03-15', 'media'],
    ['the eve of that day', '2022-03-14', 'leve'],
    ['the last day inside', '2024-03-14', 'media'],
    ['the day the 24 months complete', '2024-03-15', 'leve'],
    ['long after', '2025-01-01', 'leve'],
  ])('a fact on %s', (_name, factOn, severity) => {
    expect(severityOf('34-I', factOn, [prior('34-I', '2022-03-15')])).toBe(severity);
  });

  it('counts months as Lei 810/1949 does from 29 February', () => {
    expect(severityOf('34-I', '2026-02-28', [prior('34-I', '2024-02-29')])).toBe('media');
    expect(severityOf('34-I', '2026-03-01', [prior('34-I', '2024-02-29')])).toBe('leve');
  });

  it.each([
    ['another item of the same severity', '34-I', prior('34-II', '2023-01-10'), 'leve'],
    ['another letter of the same item', '34-XVI-a', prior('34-XVI-b', '2023-01-10'), 'leve'],
    ['the same letter', '34-XVI-b', prior('34-XVI-b', '2023-01-10'), 'media'],
    ['an annulled prior', '34-I', prior('34-I', '2023-01-10', { annulled: true }), 'leve'],
    ['the gravest severity', '37-IV', prior('37-IV', '2023-01-10'), 'gravissima'],
    ['an item that is itself recurrence', '35-XXIV', prior('35-XXIV', '2023-01-10'), 'media'],
    ['a prior that had itself climbed', '34-I', prior('34-I', '2023-01-10', { severity: 'media' }), 'media'],
  ])('%s', (_name, item, before, severity) => {
    expect(severityOf(item, '2024-06-01', [before])).toBe(severity);
  });

  it('shows the latest valid prior', () => {
    const priors = [
      prior('34-I', '2023-05-01'),
      prior('34-I', '2023-09-01'),
      prior('34-I', '2023-11-01', { annulled: true }),
      prior('34-I', '2024-07-01'),
      prior('34-I', '2023-02-01'),
    ];
    expect(
      recurrence(guardaLegal2021, { item: '34-I', factOn: '2024-06-01', priors }).climbedBy?.finalOn,
    ).toBe('2023-09-01');
  });
});

describe('recurrence in other codes', () => {
  const items = [
    { id: 'a', severity: 'leve' },
    { id: 'b', severity: 'leve' },
    { id: 'aberta', severity: null },
  ];
  const step = { item: 'r', fromSeverity: 'leve', toSeverity: 'media', windowMonths: 12 };
  const next = { item: 's', fromSeverity: 'media', toSeverity: 'grave', windowMonths: 12 };
  const found = (more: object, item: string, before: ReturnType<typeof prior>, factOn = '2024-06-01') =>
    recurrence(
      recurrenceRules.parse({
        transgressions: items,
        recurrence: [
          { ...step, ...more },
          { ...next, ...more },
        ],
      }),
      {
        item,
        factOn,
        priors: [before],
      },
    ).severity;
  it('same severity, anchors, last day included, chain', () => {
    expect(found({}, 'a', prior('b', '2024-01-01'))).toBe('leve');
    expect(found({ same: 'severity' }, 'a', prior('b', '2024-01-01'))).toBe('media');
    expect(found({ anchor: 'applied' }, 'a', prior('a', '2023-01-01', { appliedOn: '2024-01-01' }))).toBe(
      'media',
    );
    expect(
      found({ anchor: 'fulfilledOn' }, 'a', prior('a', '2023-01-01', { fulfilledOn: '2023-06-01' })),
    ).toBe('leve');
    expect(found({ anchor: 'fulfilledOn' }, 'a', prior('a', '2023-01-01', { fulfilledOn: null }))).toBe(
      'media',
    );
    expect(found({ lastDay: 'included' }, 'a', prior('a', '2023-06-01'))).toBe('media');
    expect(found({ chain: true }, 'a', prior('a', '2024-01-01', { severity: 'media' }))).toBe('grave');
    expect(found({ same: 'severity' }, 'aberta', prior('aberta', '2024-01-01'))).toBeNull();
  });
});

describe('rules.recurrence, rules.addMonths and rules.deadline', () => {
  it('answer batches with exactly the published shape', () => {
    const input = rulesContract.recurrence.input.parse({
      rulebook: 'guarda-legal-2021',
      cases: [
        { item: '34-I', factOn: '2024-06-01', priors: [prior('34-I', '2023-01-10', { annulled: false })] },
        { item: '34-I', factOn: '2024-06-01', priors: [] },
      ],
    });
    expect(rulesContract.recurrence.output.parse(rulesHandlers.recurrence({}, input))).toEqual([
      { item: '34-I', severity: 'media', climbedBy: { item: '34-I', finalOn: '2023-01-10' } },
      { item: '34-I', severity: 'leve', climbedBy: null },
    ]);
  });
  it('refuse unknown items and dates beyond the calendar at their case', () => {
    const cases = [{ item: '99', factOn: '2024-06-01', priors: [] }];
    const parsed = rulesContract.recurrence.input.safeParse({ rulebook: 'guarda-legal-2021', cases });
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['cases.0.item']);
    expect(() => rulesHandlers.addMonths({}, { cases: [{ date: '9999-12-31', months: 1 }] })).toThrow(
      'invalid',
    );
  });
  it('add months and count terms', () => {
    expect(rulesHandlers.addMonths({}, { cases: [{ date: '2020-02-29', months: 36 }] })).toEqual([
      '2023-03-01',
    ]);
    const one = { from: '2026-07-01', days: 3, unit: 'calendar' };
    const input = rulesContract.deadline.input.parse({ cases: [one, { ...one, holidays: ['2026-07-06'] }] });
    expect(rulesHandlers.deadline({}, input)).toEqual(['2026-07-06', '2026-07-07']);
  });
});
