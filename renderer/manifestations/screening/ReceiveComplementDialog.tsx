import { Modal, Stack, Text } from '@mantine/core';
import { CHANNEL_LABELS } from '../../../shared/manifestations/model.ts';
import { optionsOf, SelectField } from '../../forms/ChoiceFields.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { DateField } from '../../forms/DateField.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { dateWords, today } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import type { StepDialogProps } from './StepDialogs.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

/** Records what the citizen brought. */
export function ReceiveComplementDialog({ manifestation, onClose }: StepDialogProps) {
  const { id, version, protocol, complements, channel } = manifestation;
  const pending = complements.find(({ receivedOn }) => receivedOn === null);
  const form = useContractForm({
    procedure: 'manifestations.receiveComplement',
    defaultValues: { id, version, on: today(), channel, text: '' },
    onSuccess: ({ dueOn }) => {
      done(`Complemento registrado; resposta até ${dateWords(dueOn)}`, protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Registrar complemento" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Registrar o complemento" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            Pedido em {dateWords(pending?.askedOn)}: {pending?.text}
          </Text>
          <DateField control={form.control} name="on" label="Recebido em" max={today()} required />
          <SelectField
            control={form.control}
            name="channel"
            label="Canal"
            options={optionsOf(CHANNEL_LABELS)}
            searchable={false}
            required
          />
          <TextAreaField
            control={form.control}
            name="text"
            label="Complemento"
            description="Como foi dito; o que identifica quem se manifestou fica só no cofre"
            rows={6}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
