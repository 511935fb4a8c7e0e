import type { WorksheetStart } from '../rulebook/procedure-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';

type Sheet = NonNullable<Rulebook['worksheet']>;
type Range = { readonly min: number; readonly max: number };

/** A confirmed circumstance as the worksheet weighs it. */
export type Weighed = { readonly id: string; readonly label: string; readonly citation: string };

export type WorksheetResult = {
  readonly citation: string;
  readonly range: Range;
  /** The day of the range where the reckoning starts, and whether it is its middle or its least. */
  readonly start: number;
  readonly startsAt: WorksheetStart;
  readonly rows: readonly (Weighed & { readonly weight: number })[];
  readonly points: number;
  readonly percentPerPoint: number;
  /** What the points move, in days; negative when they lighten. */
  readonly move: number;
  /** Whole days, inside the range; a fraction falls in favour of the guard. */
  readonly days: number;
};

/**
 * The days that the worksheet of the rulebook suggests: from the middle or the least of the range, as the rulebook says,
 * each point of the confirmed circumstances moves a percentage of it. Circumstances without weight move nothing.
 */
export function workedSheet(sheet: Sheet, range: Range, confirmed: readonly Weighed[]): WorksheetResult {
  const rows = confirmed.flatMap((one) => {
    const weight = sheet.weights.find((entry) => entry.circumstance === one.id)?.weight ?? 0;
    return weight === 0 ? [] : [{ ...one, weight }];
  });
  const points = rows.reduce((sum, { weight }) => sum + weight, 0);
  const start = sheet.start === 'minimum' ? range.min : (range.min + range.max) / 2;
  const move = ((range.max - range.min) * sheet.percentPerPoint * points) / 100;
  const exact = Math.floor(start + move + 1e-9);
  const days = Math.max(range.min, Math.min(range.max, exact));
  const { citation, percentPerPoint } = sheet;
  return { citation, range, start, startsAt: sheet.start, rows, points, percentPerPoint, move, days };
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

/** The arithmetic in one line: `meio da faixa 15,5 + 2 pontos × 10% de 29 dias (5,8) = 21 dias`. */
export function worksheetWords({
  start,
  startsAt,
  points,
  percentPerPoint,
  range,
  move,
  days,
}: WorksheetResult): string {
  const sign = points < 0 ? '−' : '+';
  const size = Math.abs(points);
  const unit = size === 1 ? 'ponto' : 'pontos';
  return (
    `${startsAt === 'minimum' ? 'mínimo' : 'meio'} da faixa ${decimal(start)} ${sign} ${decimal(size)} ${unit} × ${decimal(percentPerPoint)}% de ` +
    `${range.max - range.min} (${decimal(Math.abs(move))}) = ${days} ${days === 1 ? 'dia' : 'dias'}`
  );
}
