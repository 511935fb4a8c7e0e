import { Modal, Stack, Text } from '@mantine/core';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { done } from '../ui/notify.tsx';
import type { AnswerProps } from './AnswerCard.tsx';

type AnswerDialogProps = AnswerProps & { readonly onClose: () => void };

/** A new version of an answer. */
export function CorrectAnswerDialog({ answer, manifestation, onClose }: AnswerDialogProps) {
  const form = useContractForm({
    procedure: 'answers.correct',
    defaultValues: {
      answerId: answer.id,
      version: manifestation.version,
      text: answer.text,
      reason: '',
    },
    onSuccess: ({ number }) => {
      done(`Nova versão da resposta: nº ${number}`, manifestation.protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Corrigir a resposta" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Expedir a nova versão" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            A nova versão recebe outro número e nomeia a que corrige, que fica guardada como foi expedida.
            Registre depois a entrega da nova.
          </Text>
          <TextAreaField control={form.control} name="text" label="Texto corrigido" rows={8} required />
          <TextAreaField
            control={form.control}
            name="reason"
            label="Motivo da correção"
            description="Sai impresso na nova versão"
            rows={2}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
