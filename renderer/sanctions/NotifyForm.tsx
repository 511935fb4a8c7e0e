import type { Sanction } from '../../shared/sanctions/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';

export type StepProps = { readonly sanction: Sanction };
export type StepFormProps = StepProps & { readonly onClose: () => void };

function NotifyForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.notify',
    defaultValues: { id: sanction.id, version: sanction.version, on: today() },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Ciência registrada', `Prazo de recurso até ${dateWords(saved.appealDueOn)}.`);
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar ciência" onCancel={onClose} compact>
      <Explained
        text={`Registre o dia em que ${sanction.guard.name} recebeu a decisão, com a assinatura ou a certidão nos autos. No dia seguinte começa o prazo de recurso, calculado pela norma.`}
      >
        <DateField control={form.control} name="on" label="Data da ciência" max={today()} required />
      </Explained>
    </ContractForm>
  );
}

/** Records that the guard was told of the decision. */
export function NotifyButton({ sanction }: StepProps) {
  return (
    <DialogButton variant="filled" label="Registrar ciência" title="Registrar a ciência da decisão">
      {(close) => <NotifyForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
