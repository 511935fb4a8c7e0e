import { SimpleGrid } from '@mantine/core';
import { addresseeName, OUTCOME_LABELS } from '../../shared/recommendations/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

/** Types an answer that came on paper. */
export function RecordAnswerDialog({ one, onClose }: StepProps) {
  const form = useContractForm({
    procedure: 'recommendations.recordAnswer',
    defaultValues: {
      id: one.id,
      version: one.version,
      on: today(),
      answeredBy: one.addressee === 'orgao' ? addresseeName(one) : '',
      text: '',
      fulfilBy: null,
    },
    onSuccess: ({ number }) => {
      done('Resposta registrada', number);
      onClose();
    },
  });
  const { control } = form;
  return (
    <StepFrame
      one={one}
      title="Registrar resposta em papel"
      submitLabel="Registrar"
      form={form}
      onClose={onClose}
    >
      <SimpleGrid cols={2}>
        <DateField control={control} name="on" label="Respondida em" max={today()} required />
        <TextField control={control} name="answeredBy" label="Por quem" required />
      </SimpleGrid>
      <RadioField
        control={control}
        name="outcome"
        label="Resposta"
        options={optionsOf(OUTCOME_LABELS)}
        required
      />
      <TextAreaField control={control} name="text" label="Texto da resposta" rows={5} required />
      <DateField
        control={control}
        name="fulfilBy"
        label="Será cumprida até"
        description="Opcional; deixe em branco se recusada ou se o destinatário não disse"
        whenEmpty="null"
      />
    </StepFrame>
  );
}
