import { Stack } from '@mantine/core';
import type { PeopleOf } from '../../shared/people/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { YesNo } from '../ui/YesNo.tsx';
import { keepPeople } from './keep.ts';

type DecideFormProps = {
  readonly incidentId: number;
  readonly people: PeopleOf;
  readonly onClose: () => void;
};

/** Decides a suspicion raised by the defence. */
export function DecideForm({ incidentId, people, onClose }: DecideFormProps) {
  const form = useContractForm({
    procedure: 'people.decide',
    defaultValues: { incidentId, version: people.version, accepted: false, on: today(), decision: '' },
    onSuccess: (saved) => {
      keepPeople(saved);
      done('Arguição decidida');
      onClose();
    },
  });
  const { watch, setValue } = form.form;
  return (
    <ContractForm of={form} submitLabel="Decidir" onCancel={onClose} compact>
      <Stack gap="sm">
        <YesNo
          label="Decisão"
          yes="Acolher: a pessoa deve ser substituída"
          no="Rejeitar"
          value={watch('accepted')}
          onChange={(value) => setValue('accepted', value, { shouldDirty: true })}
        />
        <DateField control={form.control} name="on" label="Data da decisão" max={today()} required />
        <TextAreaField control={form.control} name="decision" label="Fundamentos" required />
      </Stack>
    </ContractForm>
  );
}
