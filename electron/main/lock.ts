import { powerMonitor } from 'electron';
import type { DesktopEvent, LockReason } from '../../shared/desktop/contract.ts';
import type { Backend } from './backend.ts';
import { createIdle, type Idle } from './idle.ts';

type Options = {
  readonly backend: () => Backend;
  /** Replaces the office's idle time, in milliseconds; null to follow it. */
  readonly idleMs: number | null;
  readonly tell: (news: DesktopEvent) => void;
  /** Forgets what pages show and keep. */
  readonly forget: () => void;
};

export type Lock = {
  readonly idle: Idle;
  /** Ends the session together with the process that holds its keys. */
  readonly lock: (reason: LockReason) => Promise<void>;
};

/** The lock: by the person, by idleness, or because the computer sleeps or is locked. */
export function createLock(options: Options): Lock {
  const lock = async (reason: LockReason): Promise<void> => {
    idle.stop();
    options.tell({ type: 'locked', reason });
    options.forget();
    await options.backend().renew();
  };
  const idle = createIdle({
    limitMs: options.idleMs,
    onSoon: (seconds) => options.tell({ type: 'idleSoon', seconds }),
    onIdle: () => void lock('idle'),
  });
  const away = (): void => {
    if (idle.signedIn()) void lock('suspend');
  };
  powerMonitor.on('suspend', away);
  powerMonitor.on('lock-screen', away);
  return { idle, lock };
}
