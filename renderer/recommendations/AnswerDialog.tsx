import { Text } from '@mantine/core';
import { OUTCOME_LABELS } from '../../shared/recommendations/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

/** The answer of the office to which the recommendation is addressed. */
export function AnswerDialog({ one, onClose }: StepProps) {
  const form = useContractForm({
    procedure: 'recommendations.answer',
    defaultValues: { id: one.id, version: one.version, text: '', fulfilBy: null },
    draft: `recommendations.answer:${one.id}`,
    onSuccess: ({ number }) => {
      done('Resposta enviada à ouvidoria', number);
      onClose();
    },
  });
  const refused = form.form.watch('outcome') === 'recusada';
  return (
    <StepFrame
      one={one}
      title="Responder à recomendação"
      submitLabel="Enviar a resposta"
      form={form}
      onClose={onClose}
    >
      <Text fz="sm">
        A ouvidoria lê a resposta e acompanha o cumprimento. Depois de enviada, não se altera.
      </Text>
      <RadioField
        control={form.control}
        name="outcome"
        label="Resposta"
        options={optionsOf(OUTCOME_LABELS)}
        required
      />
      <TextAreaField
        control={form.control}
        name="text"
        label={refused ? 'Motivos da recusa' : 'O que será feito'}
        rows={5}
        required
      />
      {refused ? null : (
        <DateField
          control={form.control}
          name="fulfilBy"
          label="Será cumprida até"
          description="Opcional; é quando a ouvidoria verificará"
          whenEmpty="null"
          min={today()}
        />
      )}
    </StepFrame>
  );
}
