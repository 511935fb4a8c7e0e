import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';

export const FRAME = { width: 560, height: 250, left: 36, right: 6, top: 10, foot: 26 } as const;

const MAX_COLUMN = 46;

export type Column = {
  readonly year: number;
  readonly x: number;
  readonly segments: readonly {
    readonly rank: number;
    readonly y: number;
    readonly height: number;
    readonly title: string;
  }[];
};

export type HistoryDrawing = {
  readonly columns: readonly Column[];
  readonly columnWidth: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly baseY: number;
};

type Year = BehaviorHistoryOfForce['years'][number];

function stepFor(most: number): number {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
}

/** The years since there was anybody in service. */
export function inhabited({ years }: BehaviorHistoryOfForce): readonly Year[] {
  const first = years.findIndex((one) => one.total > 0);
  return first < 0 ? [] : years.slice(first);
}

/** Where each year's classes go, one on the other, the worst at the bottom; heights to scale. */
export function historyDrawing(years: readonly Year[]): HistoryDrawing {
  const most = Math.max(1, ...years.map((one) => one.total));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const baseY = FRAME.height - FRAME.foot;
  const scale = (baseY - FRAME.top) / top;
  const room = (FRAME.width - FRAME.left - FRAME.right) / Math.max(1, years.length);
  const columns = years.map((one, at) => {
    let filled = 0;
    const segments = [...one.counts.entries()].reverse().flatMap(([rank, { label, count }]) => {
      if (count === 0) return [];
      const height = count * scale;
      filled += height;
      return { rank, y: baseY - filled, height, title: `${one.year}, ${label}: ${count}` };
    });
    return { year: one.year, x: FRAME.left + room * (at + 0.5), segments };
  });
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => ({
    value: at * step,
    y: baseY - at * step * scale,
  }));
  return { columns, columnWidth: Math.min(MAX_COLUMN, room * 0.66), ticks, baseY };
}

/** The drawing in one sentence, for who does not see it. */
export function historyWords(years: readonly Year[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'Sem guardas em atividade no período.';
  const counts = (one: Year): string =>
    one.counts.map(({ label, count }) => `${label.toLowerCase()} ${count}`).join(', ');
  return `Guardas em cada classe de ${first.year} a ${last.year}. Em ${first.year}: ${counts(first)}. Em ${last.year}: ${counts(last)}.`;
}
