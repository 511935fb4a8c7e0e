import { APPEAL_KINDS } from '../../shared/sanctions/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

function AppealForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.appeal',
    defaultValues: {
      id: sanction.id,
      version: sanction.version,
      kind: 'reconsideration',
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
        text={`O recurso só é aceito até ${dateWords(sanction.appealDueOn)}. Até ser julgado, a sanção não se torna definitiva e não conta para o comportamento.`}
      >
        <RadioField
          control={form.control}
          name="kind"
          label="Tipo"
          description="A reconsideração cabe a quem julgou; o recurso hierárquico, a outra autoridade (Lei 8.112/1990, arts. 106 e 107)"
          options={optionsOf(APPEAL_KINDS)}
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
