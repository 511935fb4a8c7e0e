import type { JudgedGroup } from '../../shared/statistics/model.ts';
import { chartWords } from './words.ts';

const FRAME = { width: 640, label: 250, right: 60, row: 34 } as const;

type Groups = readonly JudgedGroup[];

function Row({
  group,
  y,
  scale,
}: {
  readonly group: JudgedGroup;
  readonly y: number;
  readonly scale: number;
}) {
  const { label, median, p90 } = group;
  const short = label.length > 38 ? `${label.slice(0, 37)}…` : label;
  const width = (median ?? 0) * scale;
  return (
    <g>
      <text x={FRAME.label - 8} y={y + 16} textAnchor="end">
        {short}
      </text>
      {median === null ? (
        <rect className="lr-withheld" x={FRAME.label} y={y + 4} width={36} height={13} />
      ) : (
        <rect className="lr-bar" x={FRAME.label} y={y + 4} width={width} height={13} />
      )}
      <rect className="lr-before" x={FRAME.label} y={y + 19} width={(p90 ?? 0) * scale} height={6} />
      <text x={FRAME.label + (median === null ? 42 : width + 6)} y={y + 15}>
        {median === null ? 'oculto' : median.toLocaleString('pt-BR')}
      </text>
    </g>
  );
}

/** Days from opening to judgment of each group: the median, and under it the day by which nine in ten were judged. */
export function DurationChart({ title, groups }: { readonly title: string; readonly groups: Groups }) {
  const longest = Math.max(1, ...groups.map(({ p90 }) => p90 ?? 0));
  const scale = (FRAME.width - FRAME.label - FRAME.right) / longest;
  const height = groups.length * FRAME.row;
  return (
    <svg
      className="lr-chart"
      viewBox={`0 0 ${FRAME.width} ${height}`}
      role="img"
      aria-label={chartWords(title, groups)}
    >
      {groups.map((group, at) => (
        <Row key={group.label} group={group} y={at * FRAME.row} scale={scale} />
      ))}
      <line className="lr-axis" x1={FRAME.label} x2={FRAME.label} y1={0} y2={height} />
    </svg>
  );
}
