import { Text } from '@mantine/core';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { StepFrame, type StepProps } from './StepFrame.tsx';

type Procedure = 'recommendations.annul' | 'recommendations.annulAnswer';

const WORDS: Readonly<
  Record<Procedure, { readonly title: string; readonly lead: string; readonly said: string }>
> = {
  'recommendations.annul': {
    title: 'Anular a recomendação',
    lead: 'A recomendação e o documento deixam de valer e continuam à vista, com o motivo. Não pode ser desfeito.',
    said: 'Recomendação anulada',
  },
  'recommendations.annulAnswer': {
    title: 'Anular a resposta registrada',
    lead: 'A resposta deixa de valer e continua à vista, com o motivo; a recomendação volta a aguardar resposta.',
    said: 'Resposta anulada',
  },
};

/** Takes back the recommendation, or the answer typed by the ouvidoria. */
export function AnnulDialog({ one, procedure, onClose }: StepProps & { readonly procedure: Procedure }) {
  const { title, lead, said } = WORDS[procedure];
  const form = useContractForm({
    procedure,
    defaultValues: { id: one.id, version: one.version, reason: '' },
    onSuccess: ({ number }) => {
      done(said, number);
      onClose();
    },
  });
  return (
    <StepFrame one={one} title={title} submitLabel="Anular" form={form} onClose={onClose}>
      <Text fz="sm">{lead}</Text>
      <TextAreaField control={form.control} name="reason" label="Motivo" rows={3} required />
    </StepFrame>
  );
}

/** Takes back an entry of the follow-up. */
export function AnnulFollowUpDialog({
  one,
  followUpId,
  onClose,
}: StepProps & { readonly followUpId: number }) {
  const form = useContractForm({
    procedure: 'recommendations.annulFollowUp',
    defaultValues: { id: one.id, version: one.version, followUpId, reason: '' },
    onSuccess: ({ number }) => {
      done('Registro anulado', number);
      onClose();
    },
  });
  return (
    <StepFrame one={one} title="Anular o registro" submitLabel="Anular" form={form} onClose={onClose}>
      <Text fz="sm">O registro deixa de valer e continua à vista, com o motivo.</Text>
      <TextAreaField control={form.control} name="reason" label="Motivo" rows={3} required />
    </StepFrame>
  );
}
