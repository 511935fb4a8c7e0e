import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { formatDate, fromDayNumber, type IsoDate, later, toDayNumber } from '../../shared/time/civil-date.ts';

/** Measures of the drawing, in its own units: pixels on the screen at full width, CSS pixels on paper. */
export type Layout = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly row: number;
  readonly lane: number;
  readonly axis: number;
  /** Least distance between two years of the axis. */
  readonly yearGap: number;
};

export const SCREEN: Layout = {
  width: 1000,
  left: 112,
  right: 18,
  top: 24,
  row: 28,
  lane: 28,
  axis: 26,
  yearGap: 44,
};
export const PAPER: Layout = {
  width: 634,
  left: 86,
  right: 12,
  top: 20,
  row: 21,
  lane: 21,
  axis: 20,
  yearGap: 34,
};

export type Mark = {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly title: string;
};
type Bar = Mark & { readonly y: number; readonly rank: number };

export type Chart = {
  readonly layout: Layout;
  readonly height: number;
  readonly rows: readonly { readonly y: number; readonly rank: number; readonly label: string }[];
  readonly bars: readonly Bar[];
  /** The present class from the day of reading to its next change: what will be if nothing new happens. */
  readonly ahead: Bar | null;
  readonly steps: readonly {
    readonly key: string;
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
  }[];
  readonly sanctions: readonly (Mark & { readonly annulled: boolean; readonly open: boolean })[];
  /** For how long each sanction counts, one row for each window of the rule. */
  readonly windows: readonly (Mark & { readonly row: number })[];
  readonly windowRows: number;
  readonly windowsY: number;
  readonly leaves: readonly (Mark & { readonly counts: boolean })[];
  readonly sanctionsY: number;
  readonly leavesY: number;
  readonly axisY: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly today: { readonly x: number; readonly label: string };
};

const LEAST_MARK = 4;

type Scale = { readonly x: (date: IsoDate) => number; readonly from: IsoDate; readonly to: IsoDate };

function scaleOf({ timeline, on, next }: GuardBehavior, { width, left, right }: Layout): Scale {
  const from = timeline[0]?.from ?? on;
  const to = next === null ? on : later(on, next.on);
  const first = toDayNumber(from);
  const days = Math.max(1, toDayNumber(to) - first) * 1.015;
  const x = (date: IsoDate): number => {
    const at = left + ((toDayNumber(date) - first) / days) * (width - left - right);
    return Math.round(Math.min(Math.max(at, left), width - right) * 10) / 10;
  };
  return { x, from, to };
}

function mark(scale: Scale, key: string, from: IsoDate, to: IsoDate, title: string): Mark {
  const x = scale.x(from);
  return { key, x, width: Math.max(LEAST_MARK, scale.x(to) - x), title };
}

function yearsOf(scale: Scale, layout: Layout): Chart['years'] {
  const first = Number(scale.from.slice(0, 4)) + 1;
  const last = Number(scale.to.slice(0, 4));
  const perYear = scale.x(`${first + 1}-01-01`) - scale.x(`${first}-01-01`);
  const every = [1, 2, 5, 10].find((step) => step * perYear >= layout.yearGap) ?? 10;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return years.filter((year) => year % every === 0).map((year) => ({ year, x: scale.x(`${year}-01-01`) }));
}

function rowsOf({ timeline }: GuardBehavior, layout: Layout): Chart['rows'] {
  const labels = new Map(timeline.map(({ rank, label }) => [rank, label]));
  const ordered = [...labels].sort(([a], [b]) => a - b);
  return ordered.map(([rank, label], at) => ({ rank, label, y: layout.top + at * layout.row }));
}

function until({ to }: GuardBehavior['timeline'][number], on: IsoDate): IsoDate {
  return to === null ? on : fromDayNumber(toDayNumber(to) + 1);
}

function sanctionMark(scale: Scale, on: IsoDate, one: GuardBehavior['sanctions'][number]) {
  const served =
    one.fulfilledOn === null ? 'ainda não cumprida' : `cumprida em ${formatDate(one.fulfilledOn)}`;
  const title = `${one.label}: definitiva em ${formatDate(one.finalOn)}, ${one.annulled ? 'anulada' : served}`;
  const end = later(one.finalOn, one.fulfilledOn ?? on);
  return {
    ...mark(scale, `s${one.id}`, one.finalOn, end, title),
    annulled: one.annulled,
    open: one.fulfilledOn === null && !one.annulled,
  };
}

function windowMarks(scale: Scale, { sanctions }: GuardBehavior): Chart['windows'] {
  return sanctions.flatMap((one) =>
    one.windows.map(({ months, until }, row) => {
      const end = until === null ? 'enquanto não for cumprida' : `até ${formatDate(until)}`;
      const title = `${one.label}: conta na janela de ${months} meses ${end}`;
      return { ...mark(scale, `w${one.id}-${months}`, one.finalOn, until ?? scale.to, title), row };
    }),
  );
}

function leaveMarks(scale: Scale, { leaves, on }: GuardBehavior): Chart['leaves'] {
  return leaves
    .filter((leave) => leave.from <= scale.to)
    .map((leave) => {
      const title = `${leave.label}: ${formatDate(leave.from)} a ${formatDate(leave.to)}`;
      const key = `l${leave.from}${leave.to}${on}`;
      return { ...mark(scale, key, leave.from, leave.to, title), counts: leave.counts };
    });
}

/** Where everything of a guard's behavior goes in the drawing, with dates to scale. */
export function chartOf(behavior: GuardBehavior, layout: Layout): Chart {
  const { timeline, on, next } = behavior;
  const scale = scaleOf(behavior, layout);
  const rows = rowsOf(behavior, layout);
  const yOf = (rank: number): number => rows.find((row) => row.rank === rank)?.y ?? layout.top;
  const bars = timeline.map((one) => {
    const title = `${one.label}: de ${formatDate(one.from)} ${one.to === null ? 'em diante' : `a ${formatDate(one.to)}`}`;
    return { ...mark(scale, one.from, one.from, until(one, on), title), y: yOf(one.rank), rank: one.rank };
  });
  const last = timeline.at(-1);
  const ahead =
    last === undefined || next === null
      ? null
      : {
          ...mark(scale, 'ahead', on, next.on, `Até ${formatDate(next.on)}, se nada mais ocorrer`),
          y: yOf(last.rank),
          rank: last.rank,
        };
  const steps = bars
    .slice(1)
    .map((bar, at) => ({ key: bar.key, x: bar.x, y1: bars[at]?.y ?? bar.y, y2: bar.y }));
  const sanctionsY = layout.top + rows.length * layout.row + 6;
  const windowsY = sanctionsY + layout.lane;
  const windowRows = Math.max(0, ...behavior.sanctions.map((one) => one.windows.length));
  const leavesY = windowsY + (windowRows === 0 ? 0 : layout.lane);
  const axisY = leavesY + layout.lane;
  return {
    layout,
    rows,
    bars,
    ahead,
    steps,
    sanctions: behavior.sanctions.map((one) => sanctionMark(scale, on, one)),
    windows: windowMarks(scale, behavior),
    windowRows,
    windowsY,
    leaves: leaveMarks(scale, behavior),
    sanctionsY,
    leavesY,
    axisY,
    height: axisY + layout.axis,
    years: yearsOf(scale, layout),
    today: { x: scale.x(on), label: formatDate(on) },
  };
}

/** The drawing in one sentence, for who does not see it. */
export function chartWords({ timeline, sanctions, leaves, on, next }: GuardBehavior): string {
  const first = timeline[0];
  const last = timeline.at(-1);
  if (first === undefined || last === undefined) return 'Sem histórico de comportamento.';
  const changes = timeline.length - 1;
  const counted = leaves.filter((leave) => leave.counts).length;
  const standing = sanctions.filter((sanction) => !sanction.annulled).length;
  const parts = [
    `Linha do tempo do comportamento de ${formatDate(first.from)} a ${formatDate(on)}`,
    `${changes === 1 ? '1 mudança' : `${changes} mudanças`} de classe`,
    standing === 1 ? '1 sanção definitiva' : `${standing} sanções definitivas`,
    counted === 1 ? '1 afastamento computável' : `${counted} afastamentos computáveis`,
    `classe atual: ${last.label}`,
  ];
  if (next !== null) parts.push(`próxima mudança em ${formatDate(next.on)}, para ${next.label}`);
  return `${parts.join('; ')}.`;
}
