import { Modal, Stack, Text } from '@mantine/core';
import type { Act, ActItem } from '../../../shared/behavior/act-model.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { done } from '../../ui/notify.tsx';

type ExcludeDialogProps = {
  readonly act: Act;
  readonly item: ActItem;
  readonly onClose: () => void;
};

/** Leaves a guard out of the draft, with the reason. */
export function ExcludeDialog({ act, item, onClose }: ExcludeDialogProps) {
  const form = useContractForm({
    procedure: 'behavior.excludeItem',
    defaultValues: { actId: act.id, version: act.version, guardId: item.guard.id, reason: '' },
    onSuccess: () => {
      done('Guarda excluído da minuta');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Excluir da minuta" size="lg">
      <ContractForm of={form} submitLabel="Excluir" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            {item.guard.name}, de {item.from.label} para {item.to.label}. A classe não se altera: a mudança
            fica para o próximo ato.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo da exclusão" required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
