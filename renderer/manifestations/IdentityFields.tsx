import { SimpleGrid, Stack, Text } from '@mantine/core';
import { CpfField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { Section } from '../ui/Page.tsx';
import type { RegisterFormState } from './use-register-form.ts';

/** Who speaks: kept apart from everything else. Only the name is asked for. */
export function IdentityFields({ control }: Pick<RegisterFormState, 'control'>) {
  return (
    <Section title="Quem se manifesta">
      <Stack gap="xs">
        <TextField control={control} name="identity.name" label="Nome" required />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          <CpfField control={control} name="identity.cpf" label="CPF" />
          <TextField control={control} name="identity.phone" label="Telefone" type="tel" />
        </SimpleGrid>
        <TextField control={control} name="identity.email" label="E-mail" type="email" />
        <TextField control={control} name="identity.address" label="Endereço do manifestante" />
        <Text fz="xs" c="dimmed">
          Só a ouvidoria abre estes dados, com motivo registrado (Lei 13.460/2017, art. 10, § 7º). Eles não
          ficam no rascunho: ao retomá-lo, será preciso informá-los de novo.
        </Text>
      </Stack>
    </Section>
  );
}
