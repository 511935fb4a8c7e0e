import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backendOver, copyOf, PASSWORD, type TestBackend, temporaryFolder } from './folder.ts';

export type Copied = {
  readonly backend: TestBackend;
  /** The data folder. */
  readonly folder: string;
  /** The chosen folder, and the one inside it that holds the copies. */
  readonly disk: string;
  readonly home: string;
  readonly folderId: number;
  readonly name: string;
};

/** Signs the administrator in, who is made an ouvidor too so that there may be attachments. */
export async function enter(backend: TestBackend): Promise<void> {
  await backend.client.accounts.signIn({ username: 'admin', password: PASSWORD });
}

/** Adds a file of random bytes as an attachment of an unfinished form. */
export async function attach({ client }: TestBackend, folder: string, bytes = 3000): Promise<void> {
  const file = join(folder, `${randomBytes(4).toString('hex')}.bin`);
  writeFileSync(file, randomBytes(bytes));
  await client.attachments.add({ file, place: { kind: 'draft', form: 'manifestations.register' } });
}

/** An office, from one founded before, with three attachments and one copy in a folder of its own. */
export async function copied(founded: string): Promise<Copied> {
  const folder = copyOf(founded);
  const disk = temporaryFolder();
  const backend = backendOver(folder);
  await enter(backend);
  const [admin] = await backend.client.accounts.list({});
  if (admin === undefined) throw new Error('no administrator');
  const { id, version, name, office } = admin;
  const roles = ['admin' as const, 'ouvidor' as const];
  await backend.client.accounts.update({ id, version, name, office, roles, guardId: null, status: 'active' });
  await enter(backend);
  for (let count = 0; count < 3; count += 1) await attach(backend, temporaryFolder());
  const { id: folderId } = await backend.client.backups.addFolder({ file: disk });
  const [made] = await backend.client.backups.run({});
  if (made === undefined || made.problem !== '') throw new Error(`no copy: ${made?.problem}`);
  const home = join(disk, readdirSync(disk)[0] ?? '');
  return { backend, folder, disk, home, folderId, name: made.name };
}
