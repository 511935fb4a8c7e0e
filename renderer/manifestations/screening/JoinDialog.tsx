import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import type { Duplicate } from '../../../shared/manifestations/screening-contract.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { done } from '../../ui/notify.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

type JoinDialogProps = {
  readonly manifestation: Manifestation;
  readonly duplicate: Duplicate;
  readonly onClose: () => void;
};

/** The one received first leads, unless others already follow the later one. */
function sidesOf(manifestation: Manifestation, duplicate: Duplicate) {
  const leads = manifestation.joined.length > 0 || manifestation.id < duplicate.id;
  return leads
    ? { principal: manifestation, joined: duplicate }
    : { principal: duplicate, joined: manifestation };
}

/** Joins two manifestations of the same fact. */
export function JoinDialog({ manifestation, duplicate, onClose }: JoinDialogProps) {
  const { principal, joined } = sidesOf(manifestation, duplicate);
  const form = useContractForm({
    procedure: 'manifestations.join',
    defaultValues: { id: joined.id, version: joined.version, principalId: principal.id, reason: '' },
    onSuccess: () => {
      done('Manifestações reunidas', `${joined.protocol} segue com a ${principal.protocol}`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Reunir manifestações" size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Reunir" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            <strong>{joined.protocol}</strong> passa a seguir com <strong>{principal.protocol}</strong>: os
            andamentos são os da principal, e a resposta é dada sob os dois protocolos. Cada pessoa continua
            com o seu protocolo e o seu código. A reunião pode ser desfeita, com motivo.
          </Text>
          <TextAreaField
            control={form.control}
            name="reason"
            label="Por que são o mesmo fato"
            rows={3}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
