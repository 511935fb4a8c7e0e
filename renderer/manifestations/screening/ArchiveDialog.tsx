import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { ARCHIVE_LABELS, archiveChoice } from '../../../shared/manifestations/screening.ts';
import { SelectField } from '../../forms/ChoiceFields.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { today } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import type { StepDialogProps } from './StepDialogs.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

const OPTIONS = archiveChoice.options.map((value) => ({ value, label: ARCHIVE_LABELS[value] }));

/** The kind that the record itself suggests. */
function suggested({ complements }: Manifestation) {
  const missing = complements.some(({ receivedOn, dueOn }) => receivedOn === null && dueOn < today());
  return missing ? ('complement_missing' as const) : ('other' as const);
}

/** Closes without a conclusive answer, saying why it cannot be given. */
export function ArchiveDialog({ manifestation, onClose }: StepDialogProps) {
  const { id, version, joined } = manifestation;
  const form = useContractForm({
    procedure: 'manifestations.archive',
    defaultValues: { id, version, kind: suggested(manifestation), reason: '' },
    onSuccess: ({ protocol }) => {
      done('Manifestação encerrada', protocol);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Encerrar sem resposta conclusiva"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Encerrar" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            Use apenas quando a resposta conclusiva não puder ser dada. O encerramento não se desfaz, e o
            motivo fica registrado.{' '}
            {joined.length === 0 ? '' : 'As manifestações reunidas a esta encerram-se com ela.'}
          </Text>
          <SelectField
            control={form.control}
            name="kind"
            label="Por que não há resposta"
            options={OPTIONS}
            required
          />
          <TextAreaField
            control={form.control}
            name="reason"
            label="Motivo do encerramento"
            rows={4}
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
