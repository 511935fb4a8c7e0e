import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { DayForm } from './DayForm.tsx';
import { StandingView } from './StandingView.tsx';

type ProgressionPanelProps = { readonly guardId: number; readonly admissionOn: IsoDate };

/** A guard's standing for the next grade, today or on another day. */
export function ProgressionPanel({ guardId, admissionOn }: ProgressionPanelProps) {
  const [on, setOn] = useState<IsoDate | null>(null);
  const standing = useRead('progression.ofGuard', { guardId, on });
  return (
    <Stack gap="md">
      <DayForm since={admissionOn} onAsk={setOn} />
      <Loaded query={standing}>{(data) => <StandingView standing={data} />}</Loaded>
    </Stack>
  );
}
