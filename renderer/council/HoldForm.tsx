import { Checkbox, Stack, Text } from '@mantine/core';
import type { Meeting } from '../../shared/council/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';

type AttendanceProps = {
  readonly of: ContractFormState<'council.hold'>;
  readonly councillors: Meeting['councillors'];
};

function Attendance({ of: { form }, councillors }: AttendanceProps) {
  return (
    <Checkbox.Group
      label="Quem compareceu"
      error={form.formState.errors.present?.message}
      value={form.watch('present').map(String)}
      onChange={(ids) =>
        form.setValue('present', ids.map(Number), { shouldDirty: true, shouldValidate: ids.length > 0 })
      }
      withAsterisk
    >
      <Stack gap={6} mt={6}>
        {councillors.map(({ id, name, segment }) => (
          <Checkbox key={id} value={String(id)} label={`${name} (${segment})`} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Records that the meeting took place. */
export function HoldForm({ meeting }: { readonly meeting: Meeting }) {
  const { id, version, on, councillors } = meeting;
  const form = useContractForm({
    procedure: 'council.hold',
    defaultValues: { id, version, present: [], minutes: '' },
    draft: `council.hold:${id}`,
    onSuccess: () => done('Ata registrada'),
  });
  if (on > today()) {
    return (
      <Section title="Ata">
        <Text fz="sm">A reunião é em {dateWords(on)}: registre a ata depois que acontecer.</Text>
      </Section>
    );
  }
  if (councillors.length === 0) {
    return (
      <Section title="Ata">
        <Text fz="sm">
          Não há conselheiro em exercício no dia da reunião: registre os conselheiros antes da ata.
        </Text>
      </Section>
    );
  }
  return (
    <ContractForm of={form} submitLabel="Registrar ata">
      <Section title="Ata">
        <Stack gap="sm">
          <Attendance of={form} councillors={councillors} />
          <TextAreaField
            control={form.control}
            name="minutes"
            label="Texto da ata"
            description="Depois de registrada, a ata não se altera"
            rows={8}
            required
          />
        </Stack>
      </Section>
    </ContractForm>
  );
}
