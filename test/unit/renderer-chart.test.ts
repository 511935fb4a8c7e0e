import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, chartWords, PAPER, SCREEN } from '../../renderer/behavior/chart.ts';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { addDays } from '../../shared/time/civil-date.ts';

const ON = '2026-11-23';
const bom = { class: 'bom', label: 'Bom', rank: 2 };
const regular = { class: 'regular', label: 'Regular', rank: 3 };
const behavior: GuardBehavior = {
  guardId: 1,
  on: ON,
  rulebook: { id: 1, title: 'Norma' },
  timeline: [
    { from: '2016-11-23', to: '2024-11-22', ...bom },
    { from: '2024-11-23', to: null, ...regular },
  ],
  current: { class: 'regular', label: 'Regular', citation: 'art. 44, IV', because: [] },
  next: { on: '2027-01-10', class: 'bom', label: 'Bom' },
  sanctions: [
    {
      id: 7,
      label: 'Suspensão',
      finalOn: '2024-11-23',
      fulfilledOn: '2024-12-01',
      annulled: false,
      windows: [
        { months: 24, until: '2026-12-01' },
        { months: 36, until: '2027-12-01' },
      ],
    },
    {
      id: 8,
      label: 'Repreensão',
      finalOn: '2026-01-05',
      fulfilledOn: null,
      annulled: false,
      windows: [
        { months: 24, until: null },
        { months: 36, until: null },
      ],
    },
    { id: 9, label: 'Repreensão', finalOn: '2025-01-05', fulfilledOn: null, annulled: true, windows: [] },
  ],
  leaves: [{ from: '2020-01-01', to: '2020-03-01', label: 'Licença', counts: true }],
};

describe.each([
  ['screen', SCREEN],
  ['paper', PAPER],
])('the drawing on %s', (_, layout) => {
  const chart = chartOf(behavior, layout);

  test('keeps the dates to scale, inside its margins', () => {
    const [first, second] = chart.bars;
    expect(first?.x).toBe(layout.left);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
    const ratio = (second?.width ?? 0) / (first?.width ?? 1);
    expect(ratio).toBeCloseTo(730 / 2922, 1);
    expect(chart.windows).toHaveLength(4);
    expect(chart.windowsY).toBeLessThan(chart.leavesY);
    const marks = [...chart.bars, ...chart.sanctions, ...chart.windows, ...chart.leaves];
    for (const { x, width } of marks) {
      expect(x).toBeGreaterThanOrEqual(layout.left);
      expect(x + width).toBeLessThanOrEqual(layout.width - layout.right + 4);
    }
    expect(chart.today.x).toBeLessThan(chart.ahead === null ? 0 : chart.ahead.x + chart.ahead.width);
  });

  test('has a row for each class, best above, and steps between them', () => {
    expect(chart.rows.map(({ label }) => label)).toEqual(['Bom', 'Regular']);
    expect(chart.rows[1]?.y).toBe(layout.top + layout.row);
    expect(chart.steps).toMatchObject([{ x: chart.bars[1]?.x, y1: layout.top, y2: layout.top + layout.row }]);
    expect(chart.ahead).toMatchObject({ rank: 3, y: layout.top + layout.row });
    expect(chart.height).toBeGreaterThan(chart.axisY);
  });

  test('says what each mark is, and which sanction is open or annulled', () => {
    expect(chart.sanctions.map(({ open, annulled }) => ({ open, annulled }))).toEqual([
      { open: false, annulled: false },
      { open: true, annulled: false },
      { open: false, annulled: true },
    ]);
    expect(chart.sanctions[0]?.title).toBe('Suspensão: definitiva em 23/11/2024, cumprida em 01/12/2024');
    expect(chart.sanctions[1]?.title).toContain('ainda não cumprida');
    expect(chart.leaves[0]?.title).toBe('Licença: 01/01/2020 a 01/03/2020');
    expect(new Set([...chart.sanctions, ...chart.bars].map(({ key }) => key)).size).toBe(5);
  });

  test('names years far enough apart to be read', () => {
    const gaps = chart.years.slice(1).map(({ x }, at) => x - (chart.years[at]?.x ?? 0));
    expect(chart.years.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(layout.yearGap - 1);
  });
});

describe('careers of any length', () => {
  test('are drawn inside the margins, from the first day to forty years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_600 }), fc.boolean(), (days, ahead) => {
        const chart = chartOf(
          {
            ...behavior,
            timeline: [{ from: addDays(ON, -days), to: null, ...bom }],
            next: ahead ? { on: addDays(ON, 400), class: 'otimo', label: 'Ótimo' } : null,
            sanctions: [],
            leaves: [],
          },
          SCREEN,
        );
        const end = SCREEN.width - SCREEN.right;
        for (const { x } of [...chart.years, ...chart.bars, chart.today]) {
          expect(x).toBeGreaterThanOrEqual(SCREEN.left);
          expect(x).toBeLessThanOrEqual(end);
        }
        expect(chart.ahead === null).toBe(!ahead);
      }),
    );
  });

  test('none yet gives an empty drawing and says so', () => {
    const none = { ...behavior, timeline: [], current: null, next: null, sanctions: [], leaves: [] };
    expect(chartOf(none, SCREEN)).toMatchObject({ bars: [], rows: [], steps: [], ahead: null });
    expect(chartWords(none)).toBe('Sem histórico de comportamento.');
  });
});

test('the drawing in one sentence', () => {
  expect(chartWords(behavior)).toBe(
    'Linha do tempo do comportamento de 23/11/2016 a 23/11/2026; 1 mudança de classe; 2 sanções definitivas; ' +
      '1 afastamento computável; classe atual: Regular; próxima mudança em 10/01/2027, para Bom.',
  );
});
