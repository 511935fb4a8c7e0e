import { Modal, Stack, Text } from '@mantine/core';
import type { Recipient } from '../../../shared/manifestations/screening.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { dateWords } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';

/** Each recipient answers by its own procedure. */
export type InternalProcedures =
  | { readonly answer: 'manifestations.answerReferred'; readonly extend: 'manifestations.extendReferred' }
  | { readonly answer: 'manifestations.answerCommanded'; readonly extend: 'manifestations.extendCommanded' };

type InternalDialogProps = {
  readonly step: 'answer' | 'extend';
  readonly recipient: Recipient;
  readonly procedures: InternalProcedures;
  readonly onClose: () => void;
};
type FormProps = Omit<InternalDialogProps, 'step'>;

function AnswerForm({ recipient, procedures, onClose }: FormProps) {
  const form = useContractForm({
    procedure: procedures.answer,
    defaultValues: { recipientId: recipient.id, text: '' },
    draft: `${procedures.answer}:${recipient.id}`,
    onSuccess: () => {
      done('Resposta enviada à ouvidoria');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Responder à ouvidoria" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Enviar a resposta" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            A ouvidoria lê este texto e com ele responde ao cidadão. Depois de enviado, não se altera.
          </Text>
          <TextAreaField control={form.control} name="text" label="Texto da resposta" rows={8} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

function ExtendForm({ recipient, procedures, onClose }: FormProps) {
  const form = useContractForm({
    procedure: procedures.extend,
    defaultValues: { recipientId: recipient.id, reason: '' },
    onSuccess: ({ dueOn }) => {
      done(`Prazo prorrogado até ${dateWords(dueOn)}`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Pedir mais prazo" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Prorrogar" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">O prazo ganha vinte dias, uma única vez. A justificativa fica com a ouvidoria.</Text>
          <TextAreaField control={form.control} name="reason" label="Justificativa" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

/** What a recipient does: answers, or takes twenty days more. */
export function InternalDialog({ step, ...rest }: InternalDialogProps) {
  return step === 'answer' ? <AnswerForm {...rest} /> : <ExtendForm {...rest} />;
}
