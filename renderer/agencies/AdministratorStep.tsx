import { SimpleGrid, Stack, Text } from '@mantine/core';
import { NewPasswordFields } from '../accounts/NewPasswordFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { Section } from '../ui/Page.tsx';
import type { SetupForm } from './wizard-steps.ts';

type AdministratorStepProps = {
  readonly control: SetupForm['control'];
  readonly repeated: string;
  readonly onRepeated: (text: string) => void;
};

/** Second step: the first account. */
export function AdministratorStep({ control, repeated, onRepeated }: AdministratorStepProps) {
  return (
    <Section title="Primeiro administrador">
      <Stack gap="sm">
        <Text fz="sm" c="dimmed" maw="70ch">
          O administrador cria as contas dos demais e cuida das cópias de segurança. Ele não vê manifestações
          nem procedimentos.
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="administrator.name" label="Nome completo" required />
          <TextField
            control={control}
            name="administrator.username"
            label="Usuário"
            description="Letras minúsculas, números, ponto ou hífen"
            autoComplete="username"
            required
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }} className="ls-align-end">
          <NewPasswordFields
            control={control}
            name="administrator.password"
            label="Senha"
            repeated={repeated}
            onRepeated={onRepeated}
          />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}
