import { Stack } from '@mantine/core';
import type { LinksOf } from '../../shared/links/contract.ts';
import { useRead } from '../app/queries.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepLinks } from './keep.ts';

type JoinFormProps = { readonly links: LinksOf; readonly onClose: () => void };

/** Joins another open file to this one. */
export function JoinForm({ links, onClose }: JoinFormProps) {
  const open = useRead('proceedings.list', { status: 'open', text: '', limit: 200, before: null });
  const form = useContractForm({
    procedure: 'links.join',
    defaultValues: { proceedingId: links.proceedingId, version: links.version, on: today(), reason: '' },
    onSuccess: (saved) => {
      keepLinks(saved);
      done('Procedimento apensado');
      onClose();
    },
  });
  const options = (open.data?.rows ?? [])
    .filter((row) => row.reachable && row.id !== links.proceedingId)
    .map((row) => ({
      value: String(row.id),
      label: row.accused.length === 0 ? row.number : `${row.number} · ${row.accused.join('; ')}`,
    }));
  return (
    <ContractForm of={form} submitLabel="Apensar" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={form.control}
          name="otherId"
          label="Procedimento a apensar"
          description="Este continua como principal"
          options={options}
          numeric
          searchable
          required
        />
        <DateField control={form.control} name="on" label="Data do despacho" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
