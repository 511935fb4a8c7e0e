import { envelope } from '../../shared/contract/wire.ts';
import type { Relay } from './relay.ts';

/** Marks the answer among whatever else reaches the standard output. */
const MARK = 'lisura-result ';

/** What the command line asked for; null when the application was opened to be looked at. */
export type HeadlessCall = {
  readonly path: string;
  readonly input: string;
  readonly username: string;
  readonly password: string;
};

/** Reads the call from the environment, and the secrets out of it. */
export function takeHeadlessCall(path: string | null, env: NodeJS.ProcessEnv): HeadlessCall | null {
  if (path === null) return null;
  const call = {
    path,
    input: env['LISURA_INPUT'] ?? '{}',
    username: env['LISURA_USER'] ?? '',
    password: env['LISURA_PASSWORD'] ?? '',
  };
  delete env['LISURA_INPUT'];
  delete env['LISURA_PASSWORD'];
  return call;
}

/** Signs in, does the call and prints the envelope. Returns the exit status. */
export async function runHeadless(relay: Relay, call: HeadlessCall): Promise<number> {
  const credentials = JSON.stringify({ username: call.username, password: call.password });
  let reply = await relay('terminal', 'accounts.signIn', credentials);
  if (isOk(reply)) reply = await relay('terminal', call.path, call.input);
  await printAnswer(reply);
  return isOk(reply) ? 0 : 1;
}

/** Prints an envelope where the caller looks for it. */
export function printAnswer(envelopeText: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(`\n${MARK}${envelopeText}\n`, () => done());
  });
}

function isOk(reply: string): boolean {
  return envelope.parse(JSON.parse(reply)).ok;
}
