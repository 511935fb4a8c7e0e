import { SimpleGrid, Stack, Text } from '@mantine/core';
import { ROLE_LABELS } from '../../shared/permissions.ts';
import { MultiSelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { Because } from '../ui/Because.tsx';
import { Section } from '../ui/Page.tsx';
import { MODEL, type SetupForm } from './wizard-steps.ts';

type Control = SetupForm['control'];

const WHO = (['autoridade', 'corregedor', 'comandante'] as const).map((role) => ({
  value: role,
  label: ROLE_LABELS[role],
}));

function Model() {
  return (
    <Section title="Norma de partida">
      <Stack gap="xs">
        <Text fw={600}>{MODEL.title}</Text>
        <Text fz="sm" maw="80ch">
          {MODEL.transgressions.length} transgressões em {MODEL.severities.length} gravidades, com sanções,
          circunstâncias e regra de comportamento. O texto da lei do Município pode ser posto ao lado de cada
          item depois.
        </Text>
        <Because
          label={`Ver as ${MODEL.readings.length} leituras adotadas onde o modelo silencia`}
          reasons={MODEL.readings}
        />
      </Stack>
    </Section>
  );
}

function Law({ control }: { readonly control: Control }) {
  return (
    <Section title="Lei do Município">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          control={control}
          name="parameters.lawNumber"
          label="Número da lei"
          description="Deixe em branco se a lei ainda não foi promulgada"
          placeholder="Lei Complementar nº …"
        />
        <DateField
          control={control}
          name="parameters.validFrom"
          label="Em vigor desde"
          description="A norma vale para os fatos ocorridos a partir deste dia"
          required
        />
        <NumberField
          control={control}
          name="parameters.suspensionMinDays"
          label="Suspensão: mínimo de dias"
          description="O modelo deixa ao Município"
          min={1}
          max={365}
          required
        />
        <NumberField
          control={control}
          name="parameters.suspensionMaxDays"
          label="Suspensão: máximo de dias"
          description="Na lei federal, até 90 dias (Lei 8.112/1990, art. 130)"
          min={1}
          max={365}
          required
        />
      </SimpleGrid>
    </Section>
  );
}

/** Third step: the built-in rulebook and what it leaves to the municipality. */
export function RulebookStep({ control }: { readonly control: Control }) {
  return (
    <Stack gap="md">
      <Model />
      <Law control={control} />
      <Section title="Quem aplica cada penalidade">
        <Stack gap="sm">
          <Text fz="sm" c="dimmed" maw="80ch">
            A competência vem da lei do Município: confira a proposta abaixo. Penalidade sem competência
            definida não pode ser aplicada.
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {MODEL.sanctions.map((sanction) => (
              <MultiSelectField
                key={sanction.id}
                control={control}
                name={`parameters.competence.${sanction.id}`}
                label={`${sanction.label} (${sanction.citation})`}
                options={WHO}
              />
            ))}
          </SimpleGrid>
        </Stack>
      </Section>
    </Stack>
  );
}
