import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackendMessage, backendMessage, type Envelope } from '../../shared/contract/wire.ts';

const root = join(import.meta.dirname, '..', '..');

export type RunningBackend = {
  readonly child: ChildProcess;
  readonly messages: BackendMessage[];
  /** Never settles when the process dies before replying. */
  readonly call: (path: string, input: unknown, key?: string) => Promise<Envelope>;
  readonly send: (text: string) => void;
  /** SIGKILL, and waits until the process is gone. */
  readonly kill: () => Promise<void>;
};

export type BackendOptions = {
  /** A module that is loaded before the backend. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs the process under another program, such as a shell that limits it. */
  readonly execPath?: string;
  /** Runs the process as another user of the computer; only its administrator may. */
  readonly user?: number;
};

/** Starts the real backend process over a data folder, as the main process does. */
export async function startBackend(folder: string, options: BackendOptions = {}): Promise<RunningBackend> {
  const child = fork(join(root, 'db', 'main.ts'), [`--data=${folder}`], {
    execPath: options.execPath ?? join(root, 'node_modules/.bin/node'),
    serialization: 'advanced',
    execArgv: options.preload === undefined ? [] : ['--import', options.preload],
    env: { ...process.env, ...options.env },
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  const messages: BackendMessage[] = [];
  const waiting = new Map<number, (envelope: Envelope) => void>();
  child.on('message', (text) => {
    const message = backendMessage.parse(JSON.parse(z.string().parse(text)));
    messages.push(message);
    if (message.type === 'reply') waiting.get(message.id)?.(message.envelope);
  });
  await once(child, 'message');
  let last = 0;
  // A process that dies under the message says so by its exit.
  const send = (text: string): void => void child.send(text, () => undefined);
  return {
    child,
    messages,
    send,
    call: (path, input, key) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        send(JSON.stringify({ id: last, path, input, ...(key === undefined ? {} : { key }) }));
      }),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
