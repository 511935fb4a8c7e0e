import { rmSync } from 'node:fs';
import { nameSlot } from './accounts/slot-names.ts';
import { adoptedRulebook, type CreateAgencyInput, insertOffice } from './agencies/create.ts';
import { closeDatabase, createDatabase } from './connection.ts';
import { type Paths, removeDatabase, renameDurably } from './files.ts';
import { createVault, type KeyFile, writeKeyFile } from './keys.ts';
import type { Migration } from './migrate.ts';
import { openOffice } from './office.ts';
import type { Cost } from './slots.ts';
import { openVault } from './vault.ts';

type Founding = { readonly steps: readonly Migration[]; readonly cost: Cost; readonly now: string };

/**
 * Creates a whole office in an empty folder. In this order: the database under a provisional name, closed; the keys;
 * the renaming. Before the keys a crash leaves nothing that counts; after them, nothing but the renaming is missing.
 */
export async function foundOffice(
  paths: Paths,
  databaseKey: Uint8Array,
  input: CreateAgencyInput,
  { steps, cost, now }: Founding,
): Promise<{ file: KeyFile; recoveryKey: string; slotId: string }> {
  const { username, password } = input.administrator;
  const rulebook = adoptedRulebook(input);
  const vault = await createVault(databaseKey, username, password, cost);
  removeDatabase(paths.unfinished);
  rmSync(paths.head, { force: true });
  const sqlite = createDatabase(paths.unfinished, databaseKey, steps);
  try {
    const office = await openOffice(
      sqlite,
      databaseKey,
      paths.head,
      openVault(null, vault.file, databaseKey, cost),
    );
    const { db, journal } = office;
    const inputDigest = journal.digest(input);
    const head = await db.transaction().execute(async (trx) => {
      const accountId = await insertOffice(trx, input, rulebook, now);
      await nameSlot(trx, accountId, vault.passwordSlotId);
      await nameSlot(trx, 'recovery', vault.recoverySlotId);
      const actor = { accountId, name: input.administrator.name };
      const procedure = 'agencies.create';
      return journal.record(trx, [
        { at: now, actor, procedure, subject: 'agency:1', reason: null, inputDigest, outcome: 'ok' },
      ]);
    });
    journal.committed(head);
  } finally {
    closeDatabase(sqlite);
  }
  const file = writeKeyFile(paths, vault.file);
  renameDurably(paths.unfinished, paths.database);
  return { file, recoveryKey: vault.recoveryKey, slotId: vault.passwordSlotId };
}
