import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { UnlockDialog } from './UnlockDialog.tsx';
import { useVault } from './use-vault.ts';

type VaultBannerProps = {
  /** What cannot be done while the vault is closed, as the end of "O cofre está fechado:". */
  readonly why: string;
};

/** Says, above a form about an identified citizen, that the vault must be open, and opens it there. */
export function VaultBanner({ why }: VaultBannerProps) {
  const vault = useVault();
  const [asking, setAsking] = useState(false);
  const status = vault.data;
  if (status === undefined || status.open) return null;
  return (
    <Alert
      color="amber"
      variant="light"
      icon={<IconLock aria-hidden />}
      title="O cofre de identidades está fechado"
    >
      <Text fz="sm">{why}</Text>
      <Group mt="xs">
        {status.standing === 'pending' ? (
          <Anchor component={Link} to="/cofre" fz="sm">
            Esta conta ainda não tem acesso ao cofre: veja como obter
          </Anchor>
        ) : (
          <Button size="xs" onClick={() => setAsking(true)}>
            Abrir o cofre
          </Button>
        )}
      </Group>
      {asking ? <UnlockDialog onClose={() => setAsking(false)} /> : null}
    </Alert>
  );
}
