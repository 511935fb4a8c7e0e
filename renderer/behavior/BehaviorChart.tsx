import { useId } from 'react';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { type Chart, chartOf, chartWords, type Layout } from './chart.ts';

const HATCH = 6;
const INSET = 4;

function Grid({ chart }: { readonly chart: Chart }) {
  const { layout, rows, years, axisY } = chart;
  const end = layout.width - layout.right;
  return (
    <>
      {years.map(({ year, x }) => (
        <g key={year}>
          <line className="lb-grid" x1={x} x2={x} y1={layout.top} y2={axisY + 4} />
          <text className="lb-year" x={x} y={axisY + layout.axis - 7} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {rows.map(({ rank, label, y }) => (
        <g key={rank}>
          <line
            className="lb-row"
            x1={layout.left}
            x2={end}
            y1={y + layout.row / 2}
            y2={y + layout.row / 2}
          />
          <text className="lb-label" x={layout.left - 10} y={y + layout.row / 2} textAnchor="end" dy="0.35em">
            {label}
          </text>
        </g>
      ))}
      <line className="lb-axis" x1={layout.left} x2={end} y1={axisY} y2={axisY} />
    </>
  );
}

function Bands({ chart }: { readonly chart: Chart }) {
  const { layout, bars, steps, ahead } = chart;
  const height = layout.row - 2 * INSET;
  return (
    <>
      {steps.map(({ key, x, y1, y2 }) => (
        <line key={key} className="lb-step" x1={x} x2={x} y1={y1 + layout.row / 2} y2={y2 + layout.row / 2} />
      ))}
      {bars.map(({ key, x, y, width, rank, title }) => (
        <rect
          key={key}
          className="lb-band"
          data-rank={Math.min(rank, 5)}
          x={x}
          y={y + INSET}
          width={width}
          height={height}
          rx={2}
        >
          <title>{title}</title>
        </rect>
      ))}
      {ahead === null ? null : (
        <rect
          className="lb-ahead"
          data-rank={Math.min(ahead.rank, 5)}
          x={ahead.x}
          y={ahead.y + INSET}
          width={ahead.width}
          height={height}
          rx={2}
        >
          <title>{ahead.title}</title>
        </rect>
      )}
    </>
  );
}

function Windows({ chart }: { readonly chart: Chart }) {
  const { layout, windows, windowRows, windowsY } = chart;
  if (windowRows === 0) return null;
  const height = (layout.lane - 10) / windowRows;
  return (
    <>
      <text
        className="lb-label"
        x={layout.left - 10}
        y={windowsY + layout.lane / 2}
        textAnchor="end"
        dy="0.35em"
      >
        Janelas
      </text>
      {windows.map(({ key, x, width, title, row }) => (
        <rect
          key={key}
          className="lb-window"
          x={x}
          y={windowsY + 5 + row * height}
          width={width}
          height={height - 1}
        >
          <title>{title}</title>
        </rect>
      ))}
    </>
  );
}

function Lanes({ chart, hatch }: { readonly chart: Chart; readonly hatch: string }) {
  const { layout, sanctions, leaves, sanctionsY, leavesY } = chart;
  const label = layout.left - 10;
  const height = layout.lane - 12;
  return (
    <>
      <text className="lb-label" x={label} y={sanctionsY + layout.lane / 2} textAnchor="end" dy="0.35em">
        Sanções
      </text>
      {sanctions.map(({ key, x, width, title, annulled, open }) => (
        <rect
          key={key}
          className="lb-sanction"
          data-annulled={annulled}
          data-open={open}
          x={x}
          y={sanctionsY + 6}
          width={width}
          height={height}
          rx={1.5}
        >
          <title>{title}</title>
        </rect>
      ))}
      <text className="lb-label" x={label} y={leavesY + layout.lane / 2} textAnchor="end" dy="0.35em">
        Afastamentos
      </text>
      {leaves.map(({ key, x, width, title, counts }) => (
        <rect
          key={key}
          className="lb-leave"
          data-counts={counts}
          x={x}
          y={leavesY + 6}
          width={width}
          height={height}
          fill={counts ? `url(#${hatch})` : 'none'}
        >
          <title>{title}</title>
        </rect>
      ))}
    </>
  );
}

function Today({ chart }: { readonly chart: Chart }) {
  const { layout, today, axisY } = chart;
  const late = today.x > layout.width - 90;
  return (
    <>
      <line className="lb-today" x1={today.x} x2={today.x} y1={layout.top - 6} y2={axisY} />
      <text
        className="lb-today-label"
        x={late ? layout.width - layout.right : today.x}
        y={layout.top - 10}
        textAnchor={late ? 'end' : 'middle'}
      >
        {today.label}
      </text>
    </>
  );
}

type BehaviorChartProps = { readonly behavior: GuardBehavior; readonly layout: Layout };

/** A guard's behavior drawn to scale: classes, sanctions and leaves over the years, up to the day of reading. */
export function BehaviorChart({ behavior, layout }: BehaviorChartProps) {
  const hatch = useId();
  const chart = chartOf(behavior, layout);
  return (
    <svg
      className="lb-chart"
      viewBox={`0 0 ${layout.width} ${chart.height}`}
      role="img"
      aria-label={chartWords(behavior)}
    >
      <defs>
        <pattern
          id={hatch}
          width={HATCH}
          height={HATCH}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="lb-hatch-ground" width={HATCH} height={HATCH} />
          <line className="lb-hatch-line" x1={0} y1={0} x2={0} y2={HATCH} />
        </pattern>
      </defs>
      <Grid chart={chart} />
      <Bands chart={chart} />
      <Lanes chart={chart} hatch={hatch} />
      <Windows chart={chart} />
      <Today chart={chart} />
    </svg>
  );
}
