import { RadioField } from '../forms/ChoiceFields.tsx';
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

const ANSWERS = [
  { value: 'granted', label: 'Conceder: a penalidade espera o julgamento do recurso' },
  { value: 'denied', label: 'Negar: a penalidade pode ser cumprida desde já' },
];

function DecideEffectForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.decideEffect',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), reason: '' },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Efeito do recurso decidido');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Decidir" onCancel={onClose} compact>
      <Explained text="A norma deixa o efeito suspensivo à decisão motivada da autoridade. Concedido, para o cumprimento que já tenha começado (Lei 8.112/1990, art. 109).">
        <RadioField control={form.control} name="effect" label="Decisão" options={ANSWERS} required />
        <DateField control={form.control} name="on" label="Data" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivos" required />
      </Explained>
    </ContractForm>
  );
}

/** Gives or refuses the suspensive effect, where the rulebook leaves it to the authority. */
export function DecideEffectButton({ sanction }: StepProps) {
  if (sanction.appeals.at(-1)?.suspensive !== 'pending') return null;
  return (
    <DialogButton label="Decidir efeito suspensivo" title="Efeito suspensivo do recurso">
      {(close) => <DecideEffectForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
