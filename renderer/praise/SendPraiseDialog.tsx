import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { done } from '../ui/notify.tsx';

type SendPraiseDialogProps = {
  readonly manifestation: Manifestation;
  /** Those named whose praise was not considered yet. */
  readonly guards: Manifestation['guards'];
  /** As it stands in the records; empty when none was sent. */
  readonly extract: string;
  readonly onClose: () => void;
};

/** Writes the extract that goes to the records of the guards named. */
export function SendPraiseDialog({ manifestation, guards, extract, onClose }: SendPraiseDialogProps) {
  const form = useContractForm({
    procedure: 'praise.send',
    defaultValues: { manifestationId: manifestation.id, guardIds: guards.map(({ id }) => id), extract },
    draft: `praise.send:${manifestation.id}`,
    onSuccess: () => {
      done('Elogio no registro do guarda', manifestation.protocol);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Levar o elogio ao registro do guarda"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Levar ao registro" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            Vai ao registro de {guards.map(({ name }) => name).join(', ')}. A autoridade e o comando leem o
            extrato e decidem se há recompensa; nenhum deles lê o relato nem sabe quem elogiou.
          </Text>
          <TextAreaField
            control={form.control}
            name="extract"
            label="Extrato do elogio"
            description="Diga o que o guarda fez, sem o que identifique quem elogia"
            rows={6}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
