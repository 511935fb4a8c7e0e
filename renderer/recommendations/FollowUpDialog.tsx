import { SimpleGrid } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

/** What the ouvidoria saw of the fulfilment, and when it looks again. */
export function FollowUpDialog({ one, onClose }: StepProps) {
  const form = useContractForm({
    procedure: 'recommendations.followUp',
    defaultValues: { id: one.id, version: one.version, on: today(), text: '', nextOn: null },
    draft: `recommendations.followUp:${one.id}`,
    onSuccess: ({ number }) => {
      done('Acompanhamento registrado', number);
      onClose();
    },
  });
  return (
    <StepFrame
      one={one}
      title="Registrar acompanhamento"
      submitLabel="Registrar"
      form={form}
      onClose={onClose}
    >
      <TextAreaField
        control={form.control}
        name="text"
        label="O que se verificou"
        description="Visita, informação recebida, reiteração ao destinatário"
        rows={4}
        required
      />
      <SimpleGrid cols={2}>
        <DateField control={form.control} name="on" label="Em que dia" max={today()} required />
        <DateField
          control={form.control}
          name="nextOn"
          label="Próxima verificação"
          description="Em branco, trinta dias depois"
          whenEmpty="null"
          min={today()}
        />
      </SimpleGrid>
    </StepFrame>
  );
}
