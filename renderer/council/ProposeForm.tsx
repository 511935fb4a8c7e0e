import { Stack } from '@mantine/core';
import type { Meeting } from '../../shared/council/contract.ts';
import { PROPOSAL_KIND_LABELS } from '../../shared/council/model.ts';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly meetings: readonly Meeting[]; readonly onClose: () => void };

/** Records what the council evaluated or proposed. */
export function ProposeForm({ meetings, onClose }: Props) {
  const form = useContractForm({
    procedure: 'council.propose',
    defaultValues: { meetingId: null, on: '', title: '', text: '' },
    draft: 'council.propose',
    onSuccess: () => {
      done('Registro feito');
      onClose();
    },
  });
  const { control } = form;
  const held = meetings
    .filter(({ status }) => status === 'held')
    .map(({ id, number, on }) => ({ value: String(id), label: `${number}ª reunião, ${dateWords(on)}` }));
  return (
    <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={control}
          name="kind"
          label="Espécie"
          options={optionsOf(PROPOSAL_KIND_LABELS)}
          searchable={false}
          required
        />
        <DateField control={control} name="on" label="Data" max={today()} required />
        {held.length === 0 ? null : (
          <SelectField control={control} name="meetingId" label="Reunião" options={held} numeric clearable />
        )}
        <TextField control={control} name="title" label="Título" required />
        <TextAreaField control={control} name="text" label="Texto" rows={5} required />
      </Stack>
    </ContractForm>
  );
}
