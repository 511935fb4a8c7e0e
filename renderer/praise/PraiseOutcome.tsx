import { Text } from '@mantine/core';
import type { PraiseNote } from '../../shared/praise/model.ts';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { PRAISE } from './labels.ts';

function wordsOf({ reward, dismissal, withdrawal }: PraiseNote): string | null {
  if (withdrawal !== null) return `Em ${dateWords(withdrawal.on)}: ${withdrawal.reason}`;
  if (reward !== null)
    return `${reward.label}, de ${dateWords(reward.on)}${reward.act === '' ? '' : ` (${reward.act})`}`;
  return dismissal === null ? null : `Em ${dateWords(dismissal.on)}: ${dismissal.reason}`;
}

/** What became of a note, in a badge and in words. */
export function PraiseOutcome({ note }: { readonly note: PraiseNote }) {
  const words = wordsOf(note);
  return (
    <div>
      <StatusBadge {...PRAISE[note.state]} />
      {words === null ? null : (
        <Text fz="xs" mt={2}>
          {words}
        </Text>
      )}
    </div>
  );
}
