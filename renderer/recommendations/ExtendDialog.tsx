import { Text } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

/** More time for the answer, with reasons. */
export function ExtendDialog({ one, onClose }: StepProps) {
  const form = useContractForm({
    procedure: 'recommendations.extend',
    defaultValues: { id: one.id, version: one.version, dueOn: '', reason: '' },
    onSuccess: ({ dueOn }) => {
      done(`Prazo prorrogado até ${dateWords(dueOn)}`);
      onClose();
    },
  });
  return (
    <StepFrame one={one} title="Prorrogar o prazo" submitLabel="Prorrogar" form={form} onClose={onClose}>
      <Text fz="sm">
        O prazo vai até {dateWords(one.dueOn)}. Se o novo dia não tiver expediente, passa ao primeiro dia
        útil.
      </Text>
      <DateField control={form.control} name="dueOn" label="Novo prazo" min={today()} required />
      <TextAreaField control={form.control} name="reason" label="Justificativa" rows={3} required />
    </StepFrame>
  );
}
