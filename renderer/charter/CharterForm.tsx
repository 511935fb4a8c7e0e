import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { useNavigate } from 'react-router';
import {
  type CharterBody,
  EMPTY_CHARTER,
  EMPTY_SERVICE,
  GENERAL_PARTS,
  generalParts,
} from '../../shared/charter/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { type CharterFormState, ServiceFields } from './ServiceFields.tsx';

function Services({ of }: { readonly of: CharterFormState }) {
  const { fields, append, remove, move } = useFieldArray({ control: of.control, name: 'body.services' });
  return (
    <Stack gap="md">
      {fields.map((field, at) => (
        <ServiceFields
          key={field.id}
          of={of}
          at={at}
          onRemove={() => remove(at)}
          onUp={at === 0 ? null : () => move(at, at - 1)}
        />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => append({ ...EMPTY_SERVICE })}
        >
          Acrescentar serviço
        </Button>
      </Group>
    </Stack>
  );
}

function GeneralFields({ of: { control } }: { readonly of: CharterFormState }) {
  return generalParts
    .filter((part) => part !== 'introduction')
    .map((part) => {
      const { label, citation } = GENERAL_PARTS[part];
      return (
        <TextAreaField
          key={part}
          control={control}
          name={`body.${part}`}
          label={label}
          {...(citation === null ? {} : { description: `Lei 13.460/2017, ${citation}` })}
          rows={3}
        />
      );
    });
}

type Props = { readonly version: number; readonly body: CharterBody | null };

/** The charter being written. */
export function CharterForm({ version, body }: Props) {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'charter.save',
    defaultValues: { version, body: body ?? EMPTY_CHARTER },
    draft: `charter.save:${version}`,
    onSuccess: ({ number }) => {
      done('Minuta gravada', `Versão ${number}.`);
      void navigate('/carta-de-servicos');
    },
  });
  return (
    <ContractForm of={form} submitLabel="Gravar minuta" onCancel={() => void navigate('/carta-de-servicos')}>
      <Section title="Apresentação">
        <TextAreaField control={form.control} name="body.introduction" label="Apresentação" rows={4} />
      </Section>
      <Services of={form} />
      <Section title="Atendimento e compromissos">
        <Stack gap="sm">
          <GeneralFields of={form} />
        </Stack>
      </Section>
    </ContractForm>
  );
}
