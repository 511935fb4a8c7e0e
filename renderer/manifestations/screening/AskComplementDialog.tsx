import { Modal, Stack, Text } from '@mantine/core';
import { useRead } from '../../app/queries.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { ModelPicker } from '../../texts/ModelPicker.tsx';
import { dateWords } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import type { StepDialogProps } from './StepDialogs.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

function Consequence() {
  const policy = useRead('deadlines.policy', {});
  const suspends = policy.data?.complementSuspends ?? true;
  return (
    <Text fz="sm">
      O cidadão tem vinte dias para completar o relato; depois, a manifestação pode ser encerrada sem resposta
      conclusiva.{' '}
      {suspends
        ? 'Enquanto se espera, o prazo da resposta fica suspenso.'
        : 'O prazo da resposta continua a correr, como o órgão escolheu contar.'}{' '}
      Quem consultar com o código de acompanhamento lê este pedido.
    </Text>
  );
}

/** Asks the citizen for what is missing. */
export function AskComplementDialog({ manifestation, onClose }: StepDialogProps) {
  const { id, version, protocol, complements } = manifestation;
  const form = useContractForm({
    procedure: 'manifestations.askComplement',
    defaultValues: { id, version, text: '', again: '' },
    onSuccess: ({ complementDueOn }) => {
      done(`Complemento pedido, até ${dateWords(complementDueOn)}`, protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Pedir complemento" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Registrar o pedido" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Consequence />
          <ModelPicker
            purpose="complement"
            manifestationId={id}
            current={form.form.watch('text')}
            onText={(text) => form.form.setValue('text', text, { shouldDirty: true })}
          />
          <TextAreaField
            control={form.control}
            name="text"
            label="O que falta"
            description="Em linguagem simples, como será lido pelo cidadão; sem dados de outras pessoas"
            rows={5}
            required
          />
          {complements.length === 0 ? null : (
            <TextAreaField
              control={form.control}
              name="again"
              label="Por que pedir de novo"
              description="Só o que surgiu do complemento anterior, ou fato novo, justifica outro pedido"
              rows={2}
              required
            />
          )}
        </Stack>
      </ContractForm>
    </Modal>
  );
}
