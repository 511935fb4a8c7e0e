import { SimpleGrid, Stack } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { UF } from '../../shared/agencies/contract.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { CrestField } from './CrestField.tsx';

const STATES = UF.map((state) => ({ value: state, label: state }));

type AgencyFieldsProps<V extends FieldValues, T> = {
  readonly control: Control<V, unknown, T>;
  /** Where each field is in the form's contract. */
  readonly at: Readonly<
    Record<'name' | 'municipality' | 'state' | 'crest' | 'letterhead' | 'idleMinutes', FieldPath<V>>
  >;
};

/** The office: name, municipality, coat of arms, letterhead, minutes until the lock. */
export function AgencyFields<V extends FieldValues, T>({ control, at }: AgencyFieldsProps<V, T>) {
  return (
    <Stack gap="sm">
      <TextField
        control={control}
        name={at.name}
        label="Nome da guarda"
        placeholder="Guarda Civil Municipal de …"
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name={at.municipality} label="Município" required />
        <SelectField
          control={control}
          name={at.state}
          label="Unidade da Federação"
          options={STATES}
          required
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CrestField
          control={control}
          name={at.crest}
          label="Brasão"
          description="Sai no alto de todos os documentos"
        />
        <TextAreaField
          control={control}
          name={at.letterhead}
          label="Linhas do cabeçalho"
          description="Secretaria, endereço, telefone: até 300 caracteres"
          rows={4}
          maxLength={300}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField
          control={control}
          name={at.idleMinutes}
          label="Minutos sem uso até encerrar a sessão"
          description="De 1 a 60. Ao encerrar, os dados voltam a ficar cifrados"
          min={1}
          max={60}
          required
        />
      </SimpleGrid>
    </Stack>
  );
}
