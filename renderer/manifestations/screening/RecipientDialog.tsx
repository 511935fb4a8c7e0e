import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { type Recipient, recipientName } from '../../../shared/manifestations/screening.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { DateField } from '../../forms/DateField.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { today } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

export type RecipientStep = 'record' | 'extend' | 'cancel';

type RecipientDialogProps = {
  readonly step: RecipientStep;
  readonly recipient: Recipient;
  readonly manifestation: Manifestation;
  readonly onClose: () => void;
};
type ReasonProps = Omit<RecipientDialogProps, 'step'> & { readonly step: 'extend' | 'cancel' };

const WORDS = {
  extend: {
    procedure: 'manifestations.extendInternal',
    title: 'Prorrogar o prazo interno',
    lead: 'O destinatário ganha vinte dias, uma única vez, com justificativa (Lei 13.460/2017, art. 16, parágrafo único).',
    label: 'Justificativa',
    submit: 'Prorrogar',
    said: 'Prazo interno prorrogado',
  },
  cancel: {
    procedure: 'manifestations.cancelRecipient',
    title: 'Cancelar o encaminhamento',
    lead: 'O destinatário deixa de dever resposta. O encaminhamento e o motivo continuam no registro.',
    label: 'Motivo do cancelamento',
    submit: 'Cancelar o encaminhamento',
    said: 'Encaminhamento cancelado',
  },
} as const;

function ReasonForm({ step, recipient, manifestation, onClose }: ReasonProps) {
  const { procedure, title, lead, label, submit, said } = WORDS[step];
  const { id, version } = manifestation;
  const form = useContractForm({
    procedure,
    defaultValues: { id, version, recipientId: recipient.id, reason: '' },
    onSuccess: () => {
      done(said, recipientName(recipient));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel={submit} onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">{lead}</Text>
          <TextAreaField control={form.control} name="reason" label={label} rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

function PaperForm({ recipient, manifestation, onClose }: Omit<RecipientDialogProps, 'step'>) {
  const { id, version } = manifestation;
  const form = useContractForm({
    procedure: 'manifestations.recordInternal',
    defaultValues: { id, version, recipientId: recipient.id, on: today(), text: '' },
    onSuccess: () => {
      done('Resposta interna registrada', recipientName(recipient));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Registrar resposta em papel" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Registrar a resposta" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">Transcreva o que {recipientName(recipient)} respondeu fora do sistema.</Text>
          <DateField
            control={form.control}
            name="on"
            label="Recebida em"
            min={recipient.sentOn}
            max={today()}
            required
          />
          <TextAreaField control={form.control} name="text" label="Texto da resposta" rows={8} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

/** What the ouvidoria does about a recipient that has not answered. */
export function RecipientDialog({ step, ...rest }: RecipientDialogProps) {
  return step === 'record' ? <PaperForm {...rest} /> : <ReasonForm step={step} {...rest} />;
}
