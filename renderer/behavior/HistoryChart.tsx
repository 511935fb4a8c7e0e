import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';
import { FRAME, historyDrawing, historyWords } from './history.ts';

type Years = BehaviorHistoryOfForce['years'];

/** The force by class at the end of each year, drawn as columns to scale. */
export function HistoryChart({ years }: { readonly years: Readonly<Years> }) {
  const { columns, columnWidth, ticks, baseY } = historyDrawing(years);
  const every = Math.ceil(columns.length / 12);
  return (
    <svg
      className="lb-chart"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={historyWords(years)}
    >
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="lb-grid" x1={FRAME.left} x2={FRAME.width - FRAME.right} y1={y} y2={y} />
          <text className="lb-year" x={FRAME.left - 6} y={y} dy="0.35em" textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {columns.map(({ year, x, segments }, at) => (
        <g key={year}>
          {segments.map(({ rank, y, height, title }) => (
            <rect
              key={rank}
              className="lb-band"
              data-rank={Math.min(rank, 5)}
              x={x - columnWidth / 2}
              y={y}
              width={columnWidth}
              height={height}
            >
              <title>{title}</title>
            </rect>
          ))}
          {(columns.length - 1 - at) % every === 0 ? (
            <text className="lb-year" x={x} y={FRAME.height - 8} textAnchor="middle">
              {year}
            </text>
          ) : null}
        </g>
      ))}
      <line className="lb-axis" x1={FRAME.left} x2={FRAME.width - FRAME.right} y1={baseY} y2={baseY} />
    </svg>
  );
}
