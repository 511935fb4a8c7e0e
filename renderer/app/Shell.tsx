import { AppShell } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { PresenceDialog } from '../accounts/PresenceDialog.tsx';
import { ClockNotice } from '../clock/ClockNotice.tsx';
import { CommandSearch } from './CommandSearch.tsx';
import { lock } from './lock.ts';
import { navigationFor } from './navigation.ts';
import { existingPaths } from './routes.tsx';
import { ShellHeader } from './ShellHeader.tsx';
import { ShellNav } from './ShellNav.tsx';
import { useCan, useSession } from './session.tsx';
import { useActivity } from './use-activity.ts';

let lastAccount: number | null = null;

/** Whoever signs in after another person starts at the beginning, not on the page that the other had open. */
function useOwnStart(): void {
  const { accountId } = useSession();
  const navigate = useNavigate();
  useEffect(() => {
    const another = lastAccount !== null && lastAccount !== accountId;
    lastAccount = accountId;
    if (another) void navigate('/', { replace: true });
  }, [accountId, navigate]);
}

/** The application around its pages: header, navigation by role, search, lock. */
export function Shell() {
  const groups = navigationFor(useCan(), existingPaths);
  const [menuOpen, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  useActivity();
  useOwnStart();
  useHotkeys([['mod+L', lock]], []);
  useEffect(() => {
    if (pathname) menu.close();
  }, [pathname, menu.close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !menuOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
      transitionDuration={0}
    >
      <button type="button" className="ls-skip" onClick={skipToContent}>
        Ir para o conteúdo
      </button>
      <AppShell.Header className="ls-header">
        <ShellHeader menuOpen={menuOpen} onMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar className="ls-nav">
        <ShellNav groups={groups} />
      </AppShell.Navbar>
      <AppShell.Main id="conteudo" tabIndex={-1}>
        <ClockNotice />
        <Outlet />
      </AppShell.Main>
      <CommandSearch groups={groups} />
      <PresenceDialog />
    </AppShell>
  );
}

function skipToContent(): void {
  document.getElementById('conteudo')?.focus();
}
