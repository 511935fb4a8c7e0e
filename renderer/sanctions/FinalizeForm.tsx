import { CheckboxField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

const CONSEQUENCE =
  'Da data do trânsito em julgado em diante a sanção conta para o comportamento do guarda (Anexo 3, arts. 43 a 47) e, por 24 meses, para a reincidência. O comportamento é recalculado na hora.';

function FinalizeForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.finalize',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), waived: false, waiver: '' },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Sanção definitiva', 'O comportamento do guarda foi recalculado.');
      onClose();
    },
  });
  const waived = form.form.watch('waived');
  const label =
    sanction.state === 'appealed'
      ? 'O guarda desistiu por escrito do recurso'
      : 'O guarda renunciou por escrito ao recurso';
  return (
    <ContractForm of={form} submitLabel="Declarar definitiva" onCancel={onClose} compact>
      <Explained text={CONSEQUENCE}>
        {sanction.state === 'ready' ? null : (
          <CheckboxField
            control={form.control}
            name="waived"
            label={label}
            description="Junte o documento aos autos. Sem ele é preciso esperar o fim do prazo ou o julgamento do recurso."
          />
        )}
        {waived ? (
          <TextField
            control={form.control}
            name="waiver"
            label="Documento assinado pelo guarda"
            description="Termo, data e folhas dos autos em que está"
            required
          />
        ) : null}
        <DateField
          control={form.control}
          name="on"
          label="Data do trânsito em julgado"
          max={today()}
          required
        />
      </Explained>
    </ContractForm>
  );
}

/** Declares a sanction final: the term ran out, the appeal was decided, or the guard gave it up in writing. */
export function FinalizeButton({ sanction }: StepProps) {
  const label =
    sanction.state === 'ready'
      ? 'Declarar definitiva'
      : sanction.state === 'appealed'
        ? 'Registrar desistência do recurso'
        : 'Registrar renúncia ao recurso';
  return (
    <DialogButton
      variant={sanction.state === 'ready' ? 'filled' : 'default'}
      label={label}
      title="Declarar a sanção definitiva"
    >
      {(close) => <FinalizeForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
