import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from 'react-router';

type LeaveReceiptProps = { readonly handed: boolean };

/** Asks before leaving a follow-up code that was neither printed nor saved: nobody can show it again. */
export function LeaveReceipt({ handed }: LeaveReceiptProps) {
  const blocker = useBlocker(!handed);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal opened onClose={() => blocker.reset()} title="Sair sem imprimir o comprovante?">
      <Stack gap="md">
        <Text fz="sm">
          O código de acompanhamento não aparecerá de novo. Saia apenas se o cidadão já o tiver anotado.
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => blocker.proceed()}>
            O código já foi anotado: sair
          </Button>
          <Button onClick={() => blocker.reset()} data-autofocus>
            Voltar ao comprovante
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
