import { RESULT_LABELS } from '../../shared/recommendations/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

/** Ends the follow-up with what came of it. */
export function CloseDialog({ one, onClose }: StepProps) {
  const form = useContractForm({
    procedure: 'recommendations.close',
    defaultValues: { id: one.id, version: one.version, reason: '' },
    onSuccess: ({ number }) => {
      done('Recomendação encerrada', number);
      onClose();
    },
  });
  return (
    <StepFrame one={one} title="Encerrar a recomendação" submitLabel="Encerrar" form={form} onClose={onClose}>
      <RadioField
        control={form.control}
        name="result"
        label="Resultado"
        description="Prejudicada é a que perdeu o objeto"
        options={optionsOf(RESULT_LABELS)}
        required
      />
      <TextAreaField
        control={form.control}
        name="reason"
        label="O que se alcançou, ou por que não"
        rows={4}
        required
      />
    </StepFrame>
  );
}
