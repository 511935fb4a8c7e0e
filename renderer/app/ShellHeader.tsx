import { Burger, Group, Kbd, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { AccountMenu } from './AccountMenu.tsx';
import { Mark } from './Mark.tsx';
import { useRead } from './queries.ts';

function AgencyBrand() {
  const agency = useRead('agencies.current', {});
  return (
    <Link to="/" className="ls-brand">
      {agency.data?.crest ? <img src={agency.data.crest} alt="" /> : <Mark size={32} />}
      <span>
        <strong>{agency.data?.name ?? 'Lisura'}</strong>
        <small>
          {agency.data ? `${agency.data.municipality} — ${agency.data.state}` : 'Corregedoria e Ouvidoria'}
        </small>
      </span>
      <VisuallyHidden>: ir para o início</VisuallyHidden>
    </Link>
  );
}

function SearchButton() {
  return (
    <UnstyledButton className="ls-search" onClick={spotlight.open} aria-haspopup="dialog">
      <IconSearch size={16} aria-hidden />
      <Text span fz="sm" className="ls-search-words">
        Guarda, protocolo, procedimento…
      </Text>
      <VisuallyHidden>Procurar</VisuallyHidden>
      <Kbd size="xs" aria-hidden>
        Ctrl K
      </Kbd>
    </UnstyledButton>
  );
}

type ShellHeaderProps = { readonly menuOpen: boolean; readonly onMenu: () => void };

/** Office, search and account. */
export function ShellHeader({ menuOpen, onMenu }: ShellHeaderProps) {
  return (
    <Group h="100%" px="md" gap="sm" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" className="ls-header-left">
        <Burger
          opened={menuOpen}
          onClick={onMenu}
          hiddenFrom="sm"
          size="sm"
          aria-label={menuOpen ? 'Fechar o menu' : 'Abrir o menu'}
          aria-expanded={menuOpen}
        />
        <AgencyBrand />
      </Group>
      <Group gap="sm" wrap="nowrap">
        <SearchButton />
        <AccountMenu />
      </Group>
    </Group>
  );
}
