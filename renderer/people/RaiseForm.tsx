import { Stack } from '@mantine/core';
import type { PeopleOf, Person } from '../../shared/people/contract.ts';
import { GROUNDS, ground } from '../../shared/people/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepPeople } from './keep.ts';

type RaiseFormProps = {
  readonly person: Person;
  readonly people: PeopleOf;
  readonly proceeding: Proceeding;
  readonly onClose: () => void;
};

const GROUND_OPTIONS = ground.options.map((value) => ({ value, label: GROUNDS[value].label }));
const KINDS = [
  { value: 'declared', label: 'Declarada pela própria pessoa' },
  { value: 'challenged', label: 'Arguida pela defesa' },
];

/** Records a suspicion: declared, with effect at once, or raised by the defence, to be decided by the authority. */
export function RaiseForm({ person, people, proceeding, onClose }: RaiseFormProps) {
  const form = useContractForm({
    procedure: 'people.raise',
    defaultValues: {
      personId: person.id,
      version: people.version,
      kind: 'declared',
      guardId: null,
      on: today(),
      reasons: '',
    },
    onSuccess: (saved) => {
      keepPeople(saved);
      done('Incidente registrado');
      onClose();
    },
  });
  const challenged = form.form.watch('kind') === 'challenged';
  const accused = proceeding.accused.map(({ guard }) => ({ value: String(guard.id), label: guard.name }));
  return (
    <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
      <Stack gap="sm">
        <RadioField control={form.control} name="kind" label="Como veio" options={KINDS} required />
        <SelectField
          control={form.control}
          name="ground"
          label="Fundamento"
          options={GROUND_OPTIONS}
          searchable={false}
          required
        />
        <SelectField
          control={form.control}
          name="guardId"
          label={challenged ? 'Defesa de' : 'Em relação a'}
          options={accused}
          numeric
          required={challenged}
        />
        <DateField control={form.control} name="on" label="Data" max={today()} required />
        <TextAreaField control={form.control} name="reasons" label="Razões" required />
      </Stack>
    </ContractForm>
  );
}
