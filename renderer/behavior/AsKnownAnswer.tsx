import { List, Stack, Text } from '@mantine/core';
import type { BehaviorAsKnown } from '../../shared/behavior/contract.ts';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { KnownSide } from './KnownSide.tsx';
import type { Knowledge } from './knowledge.ts';

function Differences({ list }: { readonly list: BehaviorAsKnown['differences'] }) {
  if (list.length === 0) return null;
  return (
    <div>
      <Text fz="sm" fw={600}>
        O que se soube ou se anulou depois
      </Text>
      <List size="sm" spacing={4}>
        {list.map((one) => (
          <List.Item key={`${one.kind} ${one.sanctionId ?? ''} ${one.text}`}>{one.text}</List.Item>
        ))}
      </List>
    </div>
  );
}

/** Both readings side by side, and in words what sets them apart. */
export function AsKnownAnswer({ guardId, asked }: { readonly guardId: number; readonly asked: Knowledge }) {
  const answer = useRead('behavior.asKnown', { guardId, ...asked });
  return (
    <Loaded query={answer}>
      {(answered) => (
        <Stack gap="sm" role="status" className="lb-answer">
          <Text fw={600}>{answered.summary}</Text>
          <div className="lb-paths">
            <KnownSide title={`Como se sabia em ${dateWords(answered.knownOn)}`} reading={answered.known} />
            <KnownSide title="Como se sabe agora" reading={answered.now} />
          </div>
          <Differences list={answered.differences} />
        </Stack>
      )}
    </Loaded>
  );
}
