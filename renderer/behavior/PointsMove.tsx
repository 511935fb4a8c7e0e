import { List, Text } from '@mantine/core';
import type { BehaviorSupposed } from '../../shared/behavior/contract.ts';
import { pointsWords } from './labels.ts';

/** How the points of progression move, rule by rule. */
export function PointsMove({ move }: { readonly move: BehaviorSupposed['pointsMove'] }) {
  if (move === null || move.parts.length === 0) return null;
  return (
    <div>
      <Text fz="sm" fw={600}>
        Progressão: {pointsWords(move.value)}
      </Text>
      <List size="sm">
        {move.parts.map((part) => (
          <List.Item key={`${part.citation} ${part.label}`}>
            {part.label}: {pointsWords(part.value)} <span className="ls-cite">{part.citation}</span>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
