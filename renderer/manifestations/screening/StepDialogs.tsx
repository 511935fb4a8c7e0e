import { assertNever } from '../../../shared/assert.ts';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { AskComplementDialog } from './AskComplementDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReceiveComplementDialog } from './ReceiveComplementDialog.tsx';
import { ReclassifyDialog } from './ReclassifyDialog.tsx';

/** A step that is taken in a dialog over the page. */
export type DialogStep = 'extend' | 'archive' | 'ask' | 'receive' | 'reclassify' | 'unjoin';

export type StepDialogProps = {
  readonly manifestation: Manifestation;
  readonly onClose: () => void;
};

/** The dialog of a step. */
export function StepDialogs({ step, ...rest }: StepDialogProps & { readonly step: DialogStep }) {
  switch (step) {
    case 'extend':
      return <ReasonDialog procedure="manifestations.extend" {...rest} />;
    case 'unjoin':
      return <ReasonDialog procedure="manifestations.unjoin" {...rest} />;
    case 'archive':
      return <ArchiveDialog {...rest} />;
    case 'ask':
      return <AskComplementDialog {...rest} />;
    case 'receive':
      return <ReceiveComplementDialog {...rest} />;
    case 'reclassify':
      return <ReclassifyDialog {...rest} />;
    default:
      return assertNever(step);
  }
}
