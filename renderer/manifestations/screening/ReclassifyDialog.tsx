import { Modal, Stack, Text } from '@mantine/core';
import { KIND_LABELS } from '../../../shared/manifestations/model.ts';
import { optionsOf, RadioField } from '../../forms/ChoiceFields.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { done } from '../../ui/notify.tsx';
import type { StepDialogProps } from './StepDialogs.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

/** Gives the manifestation the type that it is. */
export function ReclassifyDialog({ manifestation, onClose }: StepDialogProps) {
  const { id, version, protocol, kind } = manifestation;
  const form = useContractForm({
    procedure: 'manifestations.reclassify',
    defaultValues: { id, version, kind, reason: '' },
    onSuccess: () => {
      done('Tipo alterado', protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Alterar o tipo" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Alterar o tipo" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            O tipo é o do conteúdo, não o que se disse ao registrar. O protocolo e o prazo não mudam; o tipo
            anterior e o motivo ficam no andamento.
          </Text>
          <RadioField
            control={form.control}
            name="kind"
            label="Tipo"
            options={optionsOf(KIND_LABELS)}
            required
          />
          <TextAreaField control={form.control} name="reason" label="Motivo da alteração" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
