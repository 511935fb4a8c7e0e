import { useEffect } from 'react';
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
import { ReformFields } from './ReformFields.tsx';

const OUTCOMES = [
  { value: 'kept', label: 'Negar: mantém a penalidade' },
  { value: 'reformed', label: 'Prover em parte: penalidade mais branda' },
  { value: 'annulled', label: 'Prover: anula a sanção' },
];

function useDecideAppeal({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.decideAppeal',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), penalty: null, reason: '' },
    draft: `sanctions.decideAppeal:${sanction.id}`,
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Recurso julgado');
      onClose();
    },
  });
  const outcome = form.form.watch('outcome');
  const { setValue, getValues } = form.form;
  useEffect(() => {
    const penalty = getValues('penalty');
    if (outcome === 'reformed' && penalty?.days === undefined)
      setValue('penalty', { kind: penalty?.kind ?? '', days: null });
    if (outcome !== 'reformed' && penalty !== null) setValue('penalty', null);
  }, [outcome, setValue, getValues]);
  return { form, outcome };
}

function consequence(sanction: StepProps['sanction']): string {
  const left = remediesWords(sanction);
  const then =
    left === ''
      ? 'Julgado, a sanção que restar pode ser declarada definitiva.'
      : `Julgado, dá-se ciência ao guarda, a quem ainda caberá ${left}.`;
  return `${then} O recurso do guarda não pode agravar a penalidade (Lei 8.112/1990, art. 182, por analogia).`;
}

function DecideAppealForm(props: StepFormProps) {
  const { form, outcome } = useDecideAppeal(props);
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Julgar recurso" onCancel={props.onClose} compact>
      <Explained text={consequence(props.sanction)}>
        <RadioField control={control} name="outcome" label="Resultado" options={OUTCOMES} required />
        {outcome === 'reformed' ? <ReformFields of={form} sanction={props.sanction} /> : null}
        <DateField control={control} name="on" label="Data do julgamento do recurso" max={today()} required />
        <TextAreaField control={control} name="reason" label="Motivos" rows={5} required />
      </Explained>
    </ContractForm>
  );
}

/** Decides the guard's appeal. */
export function DecideAppealButton({ sanction }: StepProps) {
  return (
    <DialogButton variant="filled" label="Julgar recurso" title="Julgar o recurso">
      {(close) => <DecideAppealForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
