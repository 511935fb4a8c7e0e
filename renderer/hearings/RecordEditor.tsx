import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import type { Hearing, HearingRecord } from '../../shared/hearings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { TimeField } from '../forms/TimeField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { keepHearing } from './keep.ts';

type Form = ContractFormState<'hearings.saveRecord'>;

/** Questions and answers, in the order spoken. */
function Entries({ of }: { readonly of: Form }) {
  const { control } = of;
  const { fields, append, remove } = useFieldArray({ control, name: 'body.entries' });
  return (
    <Stack gap="sm">
      <Text fw={600} fz="sm">
        Perguntas e respostas
      </Text>
      {fields.map((field, at) => (
        <Stack key={field.id} gap={6} className="ls-entry">
          <TextAreaField
            control={control}
            name={`body.entries.${at}.question`}
            label={`Pergunta ${at + 1}`}
            rows={2}
          />
          <TextAreaField
            control={control}
            name={`body.entries.${at}.answer`}
            label={`Resposta ${at + 1}`}
            rows={2}
          />
          <Group justify="flex-end">
            <Button size="compact-xs" variant="subtle" color="red" onClick={() => remove(at)}>
              Retirar a pergunta {at + 1}
            </Button>
          </Group>
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => append({ question: '', answer: '' })}
        >
          Acrescentar pergunta
        </Button>
      </Group>
    </Stack>
  );
}

/** The text of a record still being typed: kept by itself as a draft, saved with Ctrl+S. */
export function RecordEditor({
  hearing,
  record,
}: {
  readonly hearing: Hearing;
  readonly record: HearingRecord;
}) {
  const form = useContractForm({
    procedure: 'hearings.saveRecord',
    defaultValues: { recordId: record.id, version: record.version, body: record.body },
    draft: `hearings.saveRecord:${record.id}`,
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Termo gravado');
      const version = saved.records.find((one) => one.id === record.id)?.version;
      if (version !== undefined) form.form.setValue('version', version);
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Gravar termo">
      <Stack gap="sm">
        <Group grow align="flex-start">
          <TimeField control={control} name="body.startedAt" label="Início" required />
          <TimeField control={control} name="body.endedAt" label="Término" />
        </Group>
        <TextAreaField control={control} name="body.present" label="Presentes" rows={2} />
        <TextAreaField control={control} name="body.opening" label={`Abertura · ${hearing.heard}`} rows={5} />
        <Entries of={form} />
        <TextAreaField control={control} name="body.closing" label="Encerramento" rows={2} />
      </Stack>
    </ContractForm>
  );
}
