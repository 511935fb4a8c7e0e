import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Backend, createBackend } from '../../db/backend.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { createClient } from '../../shared/contract/client.ts';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Client, OutputOf } from '../../shared/contract/procedure.ts';
import { FOUNDING, testClock } from './office.ts';

export type TestBackend = Backend & {
  readonly client: Client<AppContract>;
  readonly clock: ReturnType<typeof testClock>;
  readonly sessions: boolean[];
};
export type Founded = OutputOf<AppContract['agencies']['create']>;

export const PASSWORD = FOUNDING.administrator.password;

const LASTING = ['lisura.db', 'keys.json', 'keys.bak.json', 'audit-head.log'];
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-folder-'));
  folders.push(folder);
  return folder;
}

export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The whole backend over a folder, hashing at the least cost allowed, its clock standing still. */
export function backendOver(folder: string): TestBackend {
  const clock = testClock();
  const sessions: boolean[] = [];
  const backend = createBackend({
    folder,
    clock,
    cost: MINIMUM_COST,
    sessionChanged: (session) => sessions.push(session !== null),
  });
  const client = createClient(contract, (path, input) => backend.dispatch({ path, input }));
  return { ...backend, client, clock, sessions };
}

/** An office created through the door and closed again. */
export async function foundedFolder(): Promise<{ readonly folder: string; readonly recoveryKey: string }> {
  const folder = temporaryFolder();
  const { client, door } = backendOver(folder);
  const { recoveryKey } = await client.agencies.create(FOUNDING);
  door.close();
  return { folder, recoveryKey };
}

/** The refusal of a call that must be refused. */
export async function refusal(call: Promise<unknown>): Promise<WireError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof AppError) return error.wire;
    throw error;
  }
  throw new Error('it was not refused');
}

/** SHA-256 of each file of a folder that holds what must not be lost. */
export function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => LASTING.includes(name))
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}
