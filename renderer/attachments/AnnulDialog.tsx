import { Modal, Stack, Text } from '@mantine/core';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

type AnnulDialogProps = { readonly of: AttachmentRow; readonly onClose: () => void };

/** Takes an attachment out of account; it stays where it is, with the reason. */
export function AnnulDialog({ of, onClose }: AnnulDialogProps) {
  const form = useContractForm({
    procedure: 'attachments.annul',
    defaultValues: { id: of.id, reason: '' },
    onSuccess: () => {
      done('Anexo anulado', of.name);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Anular ${of.name}?`} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel="Anular o anexo" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            O arquivo não é apagado: continua guardado e pode ser aberto, mas deixa de valer para o registro.
            A anulação não se desfaz.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo da anulação" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
