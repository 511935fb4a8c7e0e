import { Group, Stack } from '@mantine/core';
import type { Councillor } from '../../shared/council/contract.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly councillors: readonly Councillor[]; readonly onClose: () => void };

/** Enters a councillor chosen in an open call. */
export function AppointForm({ councillors, onClose }: Props) {
  const form = useContractForm({
    procedure: 'council.appoint',
    defaultValues: {
      name: '',
      segment: '',
      call: '',
      callOn: '',
      act: '',
      from: '',
      until: '',
      replaces: null,
    },
    draft: 'council.appoint',
    onSuccess: () => {
      done('Conselheiro registrado');
      onClose();
    },
  });
  const { control } = form;
  const left = councillors
    .filter(({ serving, endedOn }) => !serving || endedOn !== null)
    .map(({ id, name, endedOn, until }) => ({
      value: String(id),
      label: `${name}, até ${dateWords(endedOn ?? until)}`,
    }));
  return (
    <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
      <Stack gap="sm">
        <TextField control={control} name="name" label="Nome completo" required />
        <TextField
          control={control}
          name="segment"
          label="Segmento que representa"
          description="Como moradores de um bairro, comerciantes, estudantes"
          required
        />
        <Group grow align="flex-start">
          <TextField control={control} name="call" label="Chamamento público" required />
          <DateField control={control} name="callOn" label="Data do chamamento" max={today()} required />
        </Group>
        <TextField control={control} name="act" label="Ato de designação" />
        <Group grow align="flex-start">
          <DateField control={control} name="from" label="Início do mandato" required />
          <DateField control={control} name="until" label="Fim do mandato" required />
        </Group>
        {left.length === 0 ? null : (
          <SelectField
            control={control}
            name="replaces"
            label="Em lugar de"
            options={left}
            numeric
            clearable
          />
        )}
      </Stack>
    </ContractForm>
  );
}
