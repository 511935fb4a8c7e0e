import type { Sanction } from '../../shared/sanctions/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import { remediesWords } from './labels.ts';

export type StepProps = { readonly sanction: Sanction };
export type StepFormProps = StepProps & { readonly onClose: () => void };

function NotifyForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.notify',
    defaultValues: { id: sanction.id, version: sanction.version, on: today() },
    onSuccess: (saved) => {
      keepSanction(saved);
      const left = remediesWords(saved);
      done('Ciência registrada', left === '' ? 'Não cabe recurso.' : `Cabe ${left}.`);
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar ciência" onCancel={onClose} compact>
      <Explained
        text={`Registre o dia em que ${sanction.guard.name} recebeu a decisão, com a assinatura ou a certidão nos autos. No dia seguinte começa o prazo do que ainda couber: ${remediesWords(sanction) || 'nenhum recurso'}.`}
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
