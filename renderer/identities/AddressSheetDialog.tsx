import { Alert, Modal, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { call } from '../app/client.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { UnlockForm } from './UnlockDialog.tsx';
import { useVault } from './use-vault.ts';

function AskToPrint({ onReason }: { readonly onReason: (reason: string) => Promise<void> }) {
  return (
    <ReasonForm
      label="Motivo para usar o endereço"
      description="Sem o nome nem outro dado da pessoa; por exemplo: envio da resposta pelo correio"
      submitLabel="Registrar o motivo e imprimir"
      onReason={onReason}
    >
      <Alert
        color="amber"
        variant="light"
        icon={<IconMail aria-hidden />}
        title="O nome e o endereço vão só para o papel"
      >
        <Text fz="sm">
          A folha sai com remetente e destinatário na posição da janela do envelope. Não é numerada, não fica
          no registro de documentos e não se salva em PDF. Seu nome, a hora e o motivo vão para a trilha de
          auditoria (Lei 13.460/2017, art. 10, § 7º).
        </Text>
      </Alert>
    </ReasonForm>
  );
}

type AddressSheetDialogProps = { readonly manifestationId: number; readonly onClose: () => void };

/** Opens the vault if need be, asks why, and prints whom the letter goes to: nothing of it shows or stays here. */
export function AddressSheetDialog({ manifestationId, onClose }: AddressSheetDialogProps) {
  const vault = useVault();
  const print = async (reason: string): Promise<void> => {
    const { printed } = await call('desktop.print', {
      kind: 'address-sheet',
      input: { manifestationId, reason },
    });
    if (!printed) return;
    done('Folha de rosto enviada à impressora');
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Imprimir folha de rosto com endereço"
      closeOnClickOutside={false}
    >
      <Loaded query={vault}>
        {(status) =>
          status.open || status.standing === 'pending' ? (
            <AskToPrint onReason={print} />
          ) : (
            <UnlockForm onOpened={() => void vault.refetch()} />
          )
        }
      </Loaded>
    </Modal>
  );
}
