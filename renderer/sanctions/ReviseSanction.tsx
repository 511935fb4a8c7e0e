import { Stack, Text } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';
import { useOutcome } from './use-outcome.ts';

const OUTCOMES = [
  { value: 'kept', label: 'Improcedente: mantém a penalidade' },
  { value: 'reformed', label: 'Procedente em parte: penalidade mais branda' },
  { value: 'annulled', label: 'Procedente: anula a sanção' },
];

type LighterProps = StepProps & { readonly of: ContractFormState<'sanctions.revise'> };

function Lighter({ of, sanction }: LighterProps) {
  const inForce = useRead('rulebooks.inForce', { on: sanction.factOn });
  const sanctions = inForce.data?.body.sanctions ?? [];
  const kind = of.form.watch('penalty.kind');
  const timed = sanctions.find((one) => one.id === kind)?.effect === 'suspension';
  return (
    <>
      <SelectField
        control={of.control}
        name="penalty.kind"
        label="Nova penalidade"
        description="Mais branda ou mais curta que a aplicada"
        options={sanctions.map((one) => ({ value: one.id, label: one.label }))}
        required
      />
      {timed ? (
        <NumberField
          control={of.control}
          name="penalty.days"
          label="Dias de suspensão"
          min={1}
          max={365}
          required
        />
      ) : null}
    </>
  );
}

function ReviseForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.revise',
    defaultValues: {
      id: sanction.id,
      version: sanction.version,
      on: today(),
      penalty: null,
      newFacts: '',
      reason: '',
    },
    draft: `sanctions.revise:${sanction.id}`,
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Revisão decidida', 'O comportamento do guarda foi recalculado.');
      onClose();
    },
  });
  const { control } = form;
  const outcome = form.form.watch('outcome');
  useOutcome(outcome, form.form);
  return (
    <ContractForm of={form} submitLabel="Decidir revisão" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          A revisão cabe a qualquer tempo, por fatos novos, e não pode agravar a penalidade (Lei 8.112/1990,
          arts. 174 e 182). O comportamento é recalculado desde o começo.
        </Text>
        <TextAreaField control={control} name="newFacts" label="Fatos novos" required />
        <RadioField control={control} name="outcome" label="Resultado" options={OUTCOMES} required />
        {outcome === 'reformed' ? <Lighter of={form} sanction={sanction} /> : null}
        <DateField control={control} name="on" label="Data da decisão" max={today()} required />
        <TextAreaField control={control} name="reason" label="Motivos" rows={4} required />
      </Stack>
    </ContractForm>
  );
}

/** Reviews a final sanction on new facts. */
export function ReviseSanction({ sanction }: StepProps) {
  const may = useCan()('sanctions.decide');
  if (!may || sanction.finalOn === null || sanction.annulledOn !== null) return null;
  return (
    <DialogButton label="Rever" name="Rever sanção" title="Revisão da sanção">
      {(close) => <ReviseForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
