import { IconHistory } from '@tabler/icons-react';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { AsKnownForm } from './AsKnownForm.tsx';

/** Opens the comparison of what was known on a day with what is known now. */
export function AsKnownButton({ behavior }: { readonly behavior: GuardBehavior }) {
  return (
    <DialogButton
      label="Como se sabia em…"
      title="Como se sabia em uma data, como se sabe agora"
      leftSection={<IconHistory size={18} aria-hidden />}
      size="sm"
    >
      {() => <AsKnownForm behavior={behavior} />}
    </DialogButton>
  );
}
