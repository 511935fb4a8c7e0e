import { type DesktopEvent, desktopEvent, type LockReason } from '../../shared/desktop/contract.ts';
import { dismissWarning, warn } from '../ui/notify.tsx';
import { forgetViewState } from '../ui/view-state.ts';
import { queryClient } from './queries.ts';

type EndReason = LockReason | 'changed' | 'fallen';

let lockReason: EndReason | null = null;

/** Why the last session ended, for the sign-in screen to say; null when nobody had signed in or the reason was said. */
export function lastLockReason(): EndReason | null {
  return lockReason;
}

/** Asks again what the encrypted file lets one see. */
export function askStatus(): void {
  void queryClient.invalidateQueries({ queryKey: ['accounts', 'accounts.status'] });
}

/**
 * Forgets everything read in a session: nothing of it may stay on a screen that anyone can see, not even while the
 * backend comes back or when it cannot.
 */
function endSession(reason: EndReason): void {
  lockReason = reason;
  forgetViewState();
  dismissWarning('idle');
  queryClient.removeQueries({ predicate: (query) => query.queryKey[1] !== 'accounts.status' });
  queryClient.getMutationCache().clear();
  void queryClient.resetQueries({ queryKey: ['accounts', 'accounts.status'] });
}

function hear(event: DesktopEvent): void {
  if (event.type === 'event') {
    for (const feature of event.features) void queryClient.invalidateQueries({ queryKey: [feature] });
  }
  if (event.type === 'session') {
    if (event.signedIn) {
      lockReason = null;
      askStatus();
    } else endSession('changed');
  }
  if (event.type === 'locked') endSession(event.reason);
  if (event.type === 'backend') endSession('fallen');
  if (event.type === 'idleSoon') {
    warn(
      'idle',
      'Sessão perto do fim',
      `Sem uso, ela será encerrada em ${event.seconds} segundos. Mova o mouse ou tecle algo para continuar.`,
    );
  }
}

/** Runs `listener` at each piece of news from the main process; returns the way to stop. */
export function onDesktopEvent(listener: (event: DesktopEvent) => void): () => void {
  return window.lisura.subscribe((text) => {
    const event = desktopEvent.safeParse(JSON.parse(text));
    if (event.success) listener(event.data);
  });
}

/** Keeps the screens in step with the backend for as long as the window lives. */
export function listenToBackend(): () => void {
  return onDesktopEvent(hear);
}
