import { Stack } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepProceeding } from './keep.ts';

type FormProps = { readonly proceeding: Proceeding; readonly onClose: () => void };

const OUTCOMES = [
  { value: 'kept', label: 'Cumprida' },
  { value: 'broken', label: 'Descumprida' },
];

/** A new condition of one guard, with its day. */
export function AddConditionForm({ proceeding, onClose }: FormProps) {
  const only = proceeding.accused.length === 1 ? proceeding.accused[0]?.guard.id : undefined;
  const form = useContractForm({
    procedure: 'proceedings.addTacCondition',
    defaultValues: {
      id: proceeding.id,
      version: proceeding.version,
      text: '',
      dueOn: '',
      ...(only === undefined ? {} : { guardId: only }),
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Condição acrescentada');
      onClose();
    },
  });
  const accused = proceeding.accused.map(({ guard }) => ({ value: String(guard.id), label: guard.name }));
  return (
    <ContractForm of={form} submitLabel="Acrescentar condição" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={form.control}
          name="guardId"
          label="Guarda"
          options={accused}
          numeric
          required
        />
        <TextAreaField control={form.control} name="text" label="Condição" rows={3} required />
        <DateField control={form.control} name="dueOn" label="Prazo para cumprir" required />
      </Stack>
    </ContractForm>
  );
}

/** What became of a condition, with how it was verified. */
export function SettleConditionForm({
  proceeding,
  condition,
  onClose,
}: FormProps & { readonly condition: Proceeding['conditions'][number] }) {
  const form = useContractForm({
    procedure: 'proceedings.settleTacCondition',
    defaultValues: {
      id: proceeding.id,
      version: proceeding.version,
      conditionId: condition.id,
      on: today(),
      text: '',
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Condição verificada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar verificação" onCancel={onClose} compact>
      <Stack gap="sm">
        <RadioField control={form.control} name="outcome" label="Resultado" options={OUTCOMES} required />
        <DateField control={form.control} name="on" label="Data" max={today()} required />
        <TextAreaField control={form.control} name="text" label="Como se verificou" rows={3} required />
      </Stack>
    </ContractForm>
  );
}
