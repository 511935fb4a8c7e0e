import { Modal, Stack, Text } from '@mantine/core';
import type { Delivery } from '../../shared/answers/model.ts';
import type { ManifestationSecrecy } from '../../shared/manifestations/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type AnnulDeliveryDialogProps = {
  readonly delivery: Delivery;
  readonly secrecy: ManifestationSecrecy;
  readonly onClose: () => void;
};

/** Takes back a delivery recorded by mistake. */
export function AnnulDeliveryDialog({ delivery, secrecy, onClose }: AnnulDeliveryDialogProps) {
  const form = useContractForm({
    procedure: 'answers.annulDelivery',
    defaultValues: { deliveryId: delivery.id, reason: '' },
    onSuccess: () => {
      done('Registro de entrega anulado');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Anular o registro de entrega" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Anular o registro" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={secrecy} />
          <Text fz="sm">
            O registro de {dateWords(delivery.on)} deixa de valer e continua à vista, com o motivo.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
