import { Modal, Stack, Text } from '@mantine/core';
import type { Reward } from '../../shared/rewards/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type AnnulRewardDialogProps = { readonly reward: Reward; readonly onClose: () => void };

/** Annuls a reward, with the reason that stays in the record. */
export function AnnulRewardDialog({ reward, onClose }: AnnulRewardDialogProps) {
  const form = useContractForm({
    procedure: 'rewards.annul',
    defaultValues: { id: reward.id, reason: '' },
    onSuccess: () => {
      done('Recompensa anulada');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Anular recompensa" size="lg">
      <ContractForm of={form} submitLabel="Anular" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            {reward.label}, de {dateWords(reward.on)}. O registro permanece, marcado como anulado, e a
            recompensa deixa de constar do prontuário. Não pode ser desfeito.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
