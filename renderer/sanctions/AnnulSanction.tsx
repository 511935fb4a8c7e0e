import { useCan } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

const CONSEQUENCE =
  'O comportamento do guarda é recalculado como se a sanção nunca tivesse existido, desde o começo. O registro da sanção e do motivo permanece. A anulação não se desfaz (Lei 8.112/1990, arts. 114 e 174).';

function AnnulForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.annul',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), reason: '' },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Sanção anulada', 'O comportamento do guarda foi recalculado.');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anular sanção" onCancel={onClose} compact>
      <Explained text={CONSEQUENCE}>
        <DateField control={form.control} name="on" label="Data da anulação" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
      </Explained>
    </ContractForm>
  );
}

/** Annuls a sanction at any time, with the reason. */
export function AnnulSanction({ sanction }: StepProps) {
  if (!useCan()('sanctions.decide') || sanction.state === 'annulled') return null;
  return (
    <DialogButton color="red" variant="outline" label="Anular" name="Anular sanção" title="Anular a sanção">
      {(close) => <AnnulForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
