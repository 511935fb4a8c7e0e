import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { CopyableSecret } from '../ui/CopyableSecret.tsx';

type TemporaryPasswordDialogProps = {
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
};

/** A temporary password, shown once: it is kept nowhere in clear. */
export function TemporaryPasswordDialog({ name, password, onClose }: TemporaryPasswordDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title="Senha provisória"
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack gap="md">
        <Text fz="sm">
          Entregue esta senha a {name}, de preferência em mãos. Ela só aparece agora e terá de ser trocada na
          primeira entrada. Se a copiar, ela sai da área de transferência em um minuto.
        </Text>
        <CopyableSecret label="Senha provisória" value={password} />
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            Já anotei
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
