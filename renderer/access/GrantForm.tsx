import { Stack } from '@mantine/core';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useAccountOptions } from '../people/use-candidates.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { type AccessFormProps, keepAccess } from './LevelForm.tsx';

/** Names a user who may open the file until a day; afterwards the access ends by itself. */
export function GrantForm({ access, onClose }: AccessFormProps) {
  const accounts = useAccountOptions(false);
  const form = useContractForm({
    procedure: 'access.grant',
    defaultValues: { proceedingId: access.proceedingId, until: '', reason: '' },
    onSuccess: (saved) => {
      keepAccess(saved);
      done('Acesso concedido');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Nomear" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={form.control}
          name="accountId"
          label="Pessoa"
          options={accounts}
          numeric
          searchable
          required
        />
        <DateField
          control={form.control}
          name="until"
          label="Último dia do acesso"
          description="Depois dele o acesso termina sozinho"
          min={today()}
          required
        />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
