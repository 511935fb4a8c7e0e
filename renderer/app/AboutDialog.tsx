import { Group, Modal, Stack, Text } from '@mantine/core';
import { ROLE_LABELS } from '../../shared/permissions.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Mark } from './Mark.tsx';
import { useRead } from './queries.ts';
import { useSession } from './session.tsx';

/** Account, versions and data folder, for the support. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const info = useRead('desktop.info', {});
  return (
    <Modal opened onClose={onClose} title="Sobre o Lisura">
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap">
          <Mark size={44} />
          <Text fz="sm">
            Corregedoria e ouvidoria da guarda municipal, em um só lugar e sem depender de rede.
          </Text>
        </Group>
        <Loaded query={info}>
          {(data) => (
            <KeyValue
              facts={[
                { label: 'Usuário', value: session.username },
                { label: 'Papéis', value: session.roles.map((role) => ROLE_LABELS[role]).join(', ') },
                { label: 'Versão', value: data.version },
                { label: 'Pasta de dados', value: data.dataFolder },
                { label: 'Electron', value: data.electron },
                { label: 'Chromium', value: data.chrome },
              ]}
            />
          )}
        </Loaded>
      </Stack>
    </Modal>
  );
}
