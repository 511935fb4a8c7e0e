import { z } from 'zod';
import { type BackendMessage, request } from '../shared/contract/wire.ts';
import { createBackend } from './backend.ts';
import { createAutomatic } from './backups/automatic.ts';
import { createBallast } from './ballast.ts';
import { systemClock } from './clock.ts';
import { pathsOf } from './files.ts';
import { parentPort } from './port.ts';

/** `last`: the program ends too, so that a copy may be made first. */
const close = z.object({ type: z.literal('close'), last: z.boolean().default(false) });

/** After this long in a session the room for an emergency is taken: the opening waits for nothing, in ms. */
const BALLAST_AFTER = 30_000;

/** The backend process: owns the data folder given as `--data=DIR` and answers its parent, in JSON text. */
function start(): void {
  const folder = process.argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);
  const port = parentPort();
  if (folder === undefined || folder === '' || port === null) {
    process.exitCode = 2;
    return;
  }
  const send = (message: BackendMessage): void => port.send(JSON.stringify(message));
  const ballast = createBallast(pathsOf(folder).ballast);
  const backend = createBackend({
    folder,
    clock: systemClock,
    changed: (features) => send({ type: 'event', features: [...features] }),
    sessionChanged: (session, idleMinutes) => {
      send({ type: 'session', signedIn: session !== null, idleMinutes });
      if (session === null) automatic.stop();
      else {
        automatic.start();
        setTimeout(ballast.hold, BALLAST_AFTER).unref();
      }
    },
    progress: (progress) => send({ type: 'progress', ...progress }),
    lost: () => setTimeout(() => process.exit(1), 100), // After the reply has left.
  });
  const { dispatch, door, log, jobs } = backend;
  const automatic = createAutomatic(backend, systemClock);
  const running = new Set<Promise<void>>();
  const stop = (): void => {
    jobs.stop();
    void Promise.allSettled(running).then(() => {
      door.close();
      process.exit(0);
    });
  };
  const fail = (error: unknown): void => {
    log.failure('process', 'main', error);
    process.exit(1);
  };
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);
  port.closed(stop);
  port.listen((text) => {
    const message: unknown = JSON.parse(text);
    const closing = close.safeParse(message);
    if (closing.success) return closing.data.last ? void automatic.closing().then(stop) : stop();
    const call = request.safeParse(message);
    if (!call.success) return log.note('malformed request');
    const { id, ...rest } = call.data;
    const answer = dispatch(rest).then((envelope) => {
      if (!envelope.ok && envelope.error.code === 'full' && ballast.release()) log.note('ballast released');
      send({ type: 'reply', id, envelope });
    });
    running.add(answer);
    void answer.finally(() => running.delete(answer));
  });
  send({ type: 'ready' });
}

process.umask(0o077);
start();
