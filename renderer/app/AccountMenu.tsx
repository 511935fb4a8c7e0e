import { Avatar, Kbd, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle, IconKey, IconLock } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { ROLE_LABELS } from '../../shared/permissions.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { lock } from './lock.ts';
import { useSession } from './session.tsx';

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

/** Who is signed in: change of password, lock, about. */
export function AccountMenu() {
  const session = useSession();
  const navigate = useNavigate();
  const [about, aboutDialog] = useDisclosure(false);
  const roles = session.roles.map((role) => ROLE_LABELS[role]).join(', ');
  return (
    <>
      <Menu position="bottom-end" width={260} shadow="md">
        <Menu.Target>
          <UnstyledButton className="ls-account">
            <Avatar size={32} radius="xl" color="govbr" variant="filled" aria-hidden>
              {initials(session.name)}
            </Avatar>
            <VisuallyHidden>Minha conta: </VisuallyHidden>
            <span className="ls-account-words">
              <strong>{session.name}</strong>
              <small>{session.office || roles}</small>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => void navigate('/senha')}>
            Trocar a senha
          </Menu.Item>
          <Menu.Item leftSection={<IconInfoCircle size={16} aria-hidden />} onClick={aboutDialog.open}>
            Sobre o Lisura
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            rightSection={<Kbd size="xs">Ctrl L</Kbd>}
            onClick={lock}
          >
            Bloquear e sair
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {about ? <AboutDialog onClose={aboutDialog.close} /> : null}
    </>
  );
}
