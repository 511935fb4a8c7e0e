import { Text } from '@mantine/core';
import type { BehaviorSupposed } from '../../shared/behavior/contract.ts';
import { dateWords } from '../ui/dates.ts';
import { ClassBadge } from './ClassBadge.tsx';

type Changes = BehaviorSupposed['path'];

/** The changes of class still to come, in order. */
export function ChangePath({ title, changes }: { readonly title: string; readonly changes: Changes }) {
  return (
    <div>
      <Text fz="sm" fw={600}>
        {title}
      </Text>
      {changes.length === 0 ? (
        <Text fz="sm" c="dimmed">
          Nenhuma mudança futura.
        </Text>
      ) : (
        <ul className="lb-path">
          {changes.map((change) => (
            <li key={change.on}>
              <span>{dateWords(change.on)}</span>
              <ClassBadge of={change} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
