import type { ReportTable } from '../../shared/reports/model.ts';
import { countWords } from './words.ts';

/** Measures of the drawing, in its own units. */
const FRAME = { width: 640, label: 220, right: 60, row: 34, top: 4 } as const;

export type Bar = {
  readonly label: string;
  readonly y: number;
  readonly count: number | null;
  readonly width: number;
  readonly widthBefore: number;
};

/** A bar for each cell, to scale with the greatest count published. */
export function barsOf({ cells }: ReportTable) {
  const greatest = Math.max(1, ...cells.flatMap(({ count, before }) => [count ?? 0, before ?? 0]));
  const room = FRAME.width - FRAME.label - FRAME.right;
  const scaled = (count: number | null): number => ((count ?? 0) / greatest) * room;
  const bars: readonly Bar[] = cells.map(({ label, count, before }, at) => ({
    label: label.length > 34 ? `${label.slice(0, 33)}…` : label,
    y: FRAME.top + at * FRAME.row,
    count,
    width: scaled(count),
    widthBefore: scaled(before),
  }));
  return { bars, height: FRAME.top + cells.length * FRAME.row, frame: FRAME };
}

/** The drawing in words. */
export function barsWords(title: string, { cells }: ReportTable): string {
  return `${title}: ${cells.map(({ label, count }) => `${label}, ${countWords(count)}`).join('; ')}.`;
}
