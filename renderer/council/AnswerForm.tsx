import { Stack } from '@mantine/core';
import type { Proposal } from '../../shared/council/contract.ts';
import { OUTCOME_LABELS } from '../../shared/council/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly proposal: Proposal; readonly onClose: () => void };

/** Records what the agency answered to the council. */
export function AnswerForm({ proposal: { id, version }, onClose }: Props) {
  const form = useContractForm({
    procedure: 'council.answer',
    defaultValues: { id, version, on: today(), answer: '' },
    draft: `council.answer:${id}`,
    onSuccess: () => {
      done('Resposta registrada');
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Registrar resposta" onCancel={onClose} compact>
      <Stack gap="sm">
        <RadioField
          control={control}
          name="outcome"
          label="Resultado"
          options={optionsOf(OUTCOME_LABELS)}
          required
        />
        <DateField control={control} name="on" label="Data da resposta" max={today()} required />
        <TextAreaField control={control} name="answer" label="Resposta e providências" rows={5} required />
      </Stack>
    </ContractForm>
  );
}
