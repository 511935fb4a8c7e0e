import { APPEAL_KINDS } from '../../shared/sanctions/model.ts';
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
import { remediesWords } from './labels.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

function AppealForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.appeal',
    defaultValues: {
      id: sanction.id,
      version: sanction.version,
      kind: sanction.remedies[0]?.kind ?? 'appeal',
      on: today(),
      reason: '',
    },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Recurso registrado');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar recurso" onCancel={onClose} compact>
      <Explained
        text={`Cabe ${remediesWords(sanction)}. Até ser julgado o recurso, a sanção não se torna definitiva e não conta para o comportamento.`}
      >
        <RadioField
          control={form.control}
          name="kind"
          label="Tipo"
          description="A reconsideração cabe a quem julgou; o recurso hierárquico, a outra autoridade (Lei 8.112/1990, arts. 106 e 107)"
          options={sanction.remedies.map(({ kind }) => ({ value: kind, label: APPEAL_KINDS[kind] }))}
          required
        />
        <DateField control={form.control} name="on" label="Data do recurso" max={today()} required />
        <TextAreaField
          control={form.control}
          name="reason"
          label="Razões do recurso"
          description="Resumo do que o guarda alega e pede"
          required
        />
      </Explained>
    </ContractForm>
  );
}

/** Records the guard's appeal. */
export function AppealButton({ sanction }: StepProps) {
  return (
    <DialogButton variant="filled" label="Registrar recurso" title="Registrar recurso do guarda">
      {(close) => <AppealForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
