import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { type Role, role } from '../../shared/permissions.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { OutputAt } from '../app/client.ts';
import { MultiSelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { COMPETENT } from './labels.ts';

type Version = OutputAt<'rulebooks.get'>;
type Fields = { readonly control: ContractFormState<'rulebooks.adopt'>['control'] };

function rolesOf(names: readonly string[]): Role[] {
  return names.flatMap((name) => {
    const known = role.safeParse(name);
    return known.success ? [known.data] : [];
  });
}

function parametersOf({ row, body }: Version) {
  const days = body.sanctions.find((one) => one.effect === 'suspension')?.days ?? null;
  return {
    lawNumber: row.lawNumber,
    validFrom: '',
    ...(days === null ? {} : { suspensionMinDays: days.min, suspensionMaxDays: days.max }),
    competence: Object.fromEntries(body.sanctions.map(({ id }) => [id, rolesOf(body.competence[id] ?? [])])),
  };
}

function Law({ control, since }: Fields & { readonly since: string }) {
  return (
    <Section title="Lei do Município">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          control={control}
          name="parameters.lawNumber"
          label="Número da lei"
          placeholder="Lei Complementar nº …"
        />
        <DateField
          control={control}
          name="parameters.validFrom"
          label="Em vigor desde"
          description={`Depois de ${dateWords(since)}, início da versão atual`}
          required
        />
        <NumberField
          control={control}
          name="parameters.suspensionMinDays"
          label="Suspensão: mínimo de dias"
          min={1}
          max={365}
          required
        />
        <NumberField
          control={control}
          name="parameters.suspensionMaxDays"
          label="Suspensão: máximo de dias"
          min={1}
          max={365}
          required
        />
      </SimpleGrid>
    </Section>
  );
}

function Competence({ control, rules }: Fields & { readonly rules: Rulebook }) {
  return (
    <Section title="Quem aplica cada penalidade">
      <Stack gap="sm">
        <Text fz="sm" c="dimmed" maw="80ch">
          Penalidade sem competência definida não pode ser aplicada.
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {rules.sanctions.map((sanction) => (
            <MultiSelectField
              key={sanction.id}
              control={control}
              name={`parameters.competence.${sanction.id}`}
              label={`${sanction.label} (${sanction.citation})`}
              options={COMPETENT}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </Section>
  );
}

/** The parameters that the municipality fixes, beginning from those in force. */
export function NewVersionForm({ version }: { readonly version: Version }) {
  const navigate = useNavigate();
  const { row, body } = version;
  const form = useContractForm({
    procedure: 'rulebooks.adopt',
    defaultValues: { basedOn: row.id, parameters: parametersOf(version) },
    draft: `rulebooks.adopt:${row.id}`,
    onSuccess: (adopted) => {
      done('Nova versão publicada', `Em vigor desde ${dateWords(adopted.validFrom)}.`);
      void navigate(`/norma/${adopted.id}`);
    },
  });
  return (
    <ContractForm
      of={form}
      submitLabel="Publicar nova versão"
      onCancel={() => void navigate(`/norma/${row.id}`)}
    >
      <Law control={form.control} since={row.validFrom} />
      <Competence control={form.control} rules={body} />
    </ContractForm>
  );
}
