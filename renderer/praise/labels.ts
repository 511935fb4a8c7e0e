import { PRAISE_LABELS, type PraiseState } from '../../shared/praise/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

export const PRAISE: Readonly<Record<PraiseState, { readonly tone: Tone; readonly label: string }>> = {
  waiting: { tone: 'warn', label: PRAISE_LABELS.waiting },
  rewarded: { tone: 'good', label: PRAISE_LABELS.rewarded },
  dismissed: { tone: 'quiet', label: PRAISE_LABELS.dismissed },
  withdrawn: { tone: 'quiet', label: PRAISE_LABELS.withdrawn },
};
