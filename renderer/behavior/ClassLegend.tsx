import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';

type Classes = BehaviorHistoryOfForce['classes'];

/** The colour of each class, best first. */
export function ClassLegend({ classes }: { readonly classes: Classes }) {
  return (
    <ul className="lb-legend" aria-label="Cores das classes">
      {classes.map((one, rank) => (
        <li key={one.class}>
          <span className="lb-swatch" data-rank={Math.min(rank, 5)} /> {one.label}
        </li>
      ))}
    </ul>
  );
}
