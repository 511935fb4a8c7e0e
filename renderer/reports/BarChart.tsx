import type { ReportTable } from '../../shared/reports/model.ts';
import { TABLES } from '../../shared/reports/tables.ts';
import { type Bar, barsOf, barsWords } from './bars.ts';
import { countWords } from './words.ts';

type RowProps = { readonly bar: Bar; readonly left: number };

function BarRow({ bar: { label, y, count, width, widthBefore }, left }: RowProps) {
  return (
    <g>
      <text x={left - 8} y={y + 18} textAnchor="end">
        {label}
      </text>
      {count === null ? (
        <rect className="lr-withheld" x={left} y={y + 5} width={36} height={13} />
      ) : (
        <rect className="lr-bar" x={left} y={y + 5} width={width} height={13} />
      )}
      <rect className="lr-before" x={left} y={y + 20} width={widthBefore} height={6} />
      <text x={left + (count === null ? 42 : width + 6)} y={y + 16}>
        {countWords(count)}
      </text>
    </g>
  );
}

/** A table of the report drawn as bars: the period, and under each bar the period before. */
export function BarChart({ table }: { readonly table: ReportTable }) {
  const { bars, height, frame } = barsOf(table);
  return (
    <svg
      className="lr-chart"
      viewBox={`0 0 ${frame.width} ${height}`}
      role="img"
      aria-label={barsWords(TABLES[table.id].title, table)}
    >
      {bars.map((bar) => (
        <BarRow key={bar.label} bar={bar} left={frame.label} />
      ))}
      <line className="lr-axis" x1={frame.label} x2={frame.label} y1={0} y2={height} />
    </svg>
  );
}
