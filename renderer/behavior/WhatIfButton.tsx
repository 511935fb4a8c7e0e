import { IconTimelineEvent } from '@tabler/icons-react';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { WhatIfForm } from './WhatIfForm.tsx';

/** Opens the simulation of a penalty for a guard. */
export function WhatIfButton({ behavior }: { readonly behavior: GuardBehavior }) {
  return (
    <DialogButton
      label="Simular penalidade"
      title="Simular o efeito de uma penalidade"
      leftSection={<IconTimelineEvent size={18} aria-hidden />}
      size="sm"
    >
      {() => <WhatIfForm behavior={behavior} />}
    </DialogButton>
  );
}
