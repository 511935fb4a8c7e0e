import { Text } from '@mantine/core';
import type { Points, PointsPart } from '../../shared/progression/result.ts';
import { pointsWords } from './labels.ts';

function Part({ part }: { readonly part: PointsPart }) {
  return (
    <tr>
      <td>
        {part.label}
        <Text fz="xs" c="dimmed">
          {part.citation}
        </Text>
      </td>
      <td>{part.facts.join('; ')}</td>
      <td data-align="right">{pointsWords(part.points)}</td>
    </tr>
  );
}

/** Where the points come from, rule by rule, and their sum. */
export function PointsTable({ points }: { readonly points: Points }) {
  return (
    <section className="ls-table-frame" aria-label="Pontos">
      <table className="ls-table lpr-points">
        <thead>
          <tr>
            <th scope="col">Critério</th>
            <th scope="col">Fatos</th>
            <th scope="col" data-align="right">
              Pontos
            </th>
          </tr>
        </thead>
        <tbody>
          {points.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Total
            </th>
            <td data-align="right">
              <strong>{pointsWords(points.total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
