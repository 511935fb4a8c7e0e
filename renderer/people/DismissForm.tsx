import { Stack } from '@mantine/core';
import type { PeopleOf, Person } from '../../shared/people/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepPeople } from './keep.ts';

type DismissFormProps = {
  readonly person: Person;
  readonly people: PeopleOf;
  readonly onClose: () => void;
};

/** Ends the part of a person in the file, with the day and the reason. */
export function DismissForm({ person, people, onClose }: DismissFormProps) {
  const form = useContractForm({
    procedure: 'people.dismiss',
    defaultValues: { personId: person.id, version: people.version, on: today(), reason: '' },
    onSuccess: (saved) => {
      keepPeople(saved);
      done('Saída registrada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar saída" onCancel={onClose} compact>
      <Stack gap="sm">
        <DateField control={form.control} name="on" label="Último dia" max={today()} required />
        <TextAreaField
          control={form.control}
          name="reason"
          label="Motivo e ato"
          description="O nome permanece na lista, com o período e o motivo"
          required
        />
      </Stack>
    </ContractForm>
  );
}
