import { Stack, Text } from '@mantine/core';
import type { Exhibit } from '../../shared/exhibits/contract.ts';
import { MOVEMENTS, movementKind } from '../../shared/exhibits/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepExhibits } from './keep.ts';

const KINDS = movementKind.options.map((value) => ({ value, label: MOVEMENTS[value].label }));

/** Adds a link to the chain of custody. */
export function MoveForm({ exhibit, onClose }: { readonly exhibit: Exhibit; readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'exhibits.move',
    defaultValues: {
      exhibitId: exhibit.id,
      version: exhibit.version,
      on: today(),
      at: '',
      to: '',
      place: '',
      reason: '',
    },
    onSuccess: (saved) => {
      keepExhibits(saved);
      done('Movimento registrado na cadeia de custódia');
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Registrar movimento" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          Está com {exhibit.holder}
          {exhibit.place === '' ? '' : `, em ${exhibit.place}`}.
        </Text>
        <SelectField
          control={control}
          name="kind"
          label="Movimento"
          options={KINDS}
          searchable={false}
          required
        />
        <DateTimeField
          control={control}
          date="on"
          time="at"
          dateLabel="Dia"
          timeLabel="Hora"
          max={today()}
          required
          timeRequired
        />
        <TextField control={control} name="to" label="Passa a estar com" required />
        <TextField control={control} name="place" label="Local" required />
        <TextAreaField control={control} name="reason" label="Motivo" rows={2} required />
      </Stack>
    </ContractForm>
  );
}
