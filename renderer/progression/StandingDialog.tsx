import { Modal } from '@mantine/core';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { StandingView } from './StandingView.tsx';

type StandingDialogProps = {
  readonly guardId: number;
  readonly name: string;
  readonly on: IsoDate;
  readonly onClose: () => void;
};

/** The proof of one candidate's place, or of what the candidate misses. */
export function StandingDialog({ guardId, name, on, onClose }: StandingDialogProps) {
  const standing = useRead('progression.ofGuard', { guardId, on });
  return (
    <Modal opened onClose={onClose} title={name} size="xl">
      <Loaded query={standing}>{(data) => <StandingView standing={data} />}</Loaded>
    </Modal>
  );
}
