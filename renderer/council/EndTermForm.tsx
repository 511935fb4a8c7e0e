import { Stack } from '@mantine/core';
import type { Councillor } from '../../shared/council/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly councillor: Councillor; readonly onClose: () => void };

/** Ends the term of a councillor before its day. */
export function EndTermForm({ councillor: { id, version }, onClose }: Props) {
  const form = useContractForm({
    procedure: 'council.endTerm',
    defaultValues: { id, version, on: '', reason: '' },
    onSuccess: () => {
      done('Saída registrada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar saída" onCancel={onClose} compact>
      <Stack gap="sm">
        <DateField control={form.control} name="on" label="Último dia no conselho" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
