import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../db/files.ts';
import {
  addSlot,
  createVault,
  readKeyFile,
  removeSlot,
  unlockWithPassword,
  unlockWithRecovery,
  writeKeyFile,
} from '../../db/keys.ts';
import { MINIMUM_COST, makePasswordSlot, makeRecoverySlot } from '../../db/slots.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = randomBytes(32);
const make = () => createVault(key, 'ana', 'uma frase comprida', MINIMUM_COST);
const keysOf = (found: readonly { databaseKey: Buffer }[]) => found.map(({ databaseKey }) => databaseKey);

describe('slots of a key file', () => {
  test('are opened by password and by recovery key, each alone', async () => {
    const { file, recoveryKey } = await make();
    expect(keysOf(await unlockWithPassword(file, 'ana', 'uma frase comprida', MINIMUM_COST))).toEqual([key]);
    expect(await unlockWithPassword(file, 'ana', 'outra', MINIMUM_COST)).toEqual([]);
    expect(await unlockWithPassword(file, 'rui', 'uma frase comprida', MINIMUM_COST)).toEqual([]);
    expect(keysOf(unlockWithRecovery(file, recoveryKey))).toEqual([key]);
  });

  test('are added, changed and removed without harm to the others', async () => {
    const { file, recoveryKey, passwordSlotId, recoverySlotId } = await make();
    const ruis = await makePasswordSlot(file.installId, 'rui', 'a frase de rui', key, MINIMUM_COST);
    const added = addSlot(file, ruis);
    expect(keysOf(await unlockWithPassword(added, 'rui', 'a frase de rui', MINIMUM_COST))).toEqual([key]);
    const changed = addSlot(
      removeSlot(added, passwordSlotId),
      await makePasswordSlot(file.installId, 'ana', 'frase nova de ana', key, MINIMUM_COST),
    );
    expect(await unlockWithPassword(changed, 'ana', 'uma frase comprida', MINIMUM_COST)).toEqual([]);
    expect(keysOf(await unlockWithPassword(changed, 'ana', 'frase nova de ana', MINIMUM_COST))).toEqual([
      key,
    ]);
    const renewed = makeRecoverySlot(file.installId, key);
    const last = removeSlot(addSlot(removeSlot(changed, recoverySlotId), renewed.slot), ruis.id);
    expect(unlockWithRecovery(last, recoveryKey)).toEqual([]);
    expect(keysOf(unlockWithRecovery(last, renewed.recoveryKey))).toEqual([key]);
    expect(await unlockWithPassword(last, 'rui', 'a frase de rui', MINIMUM_COST)).toEqual([]);
    expect(keysOf(await unlockWithPassword(last, 'ana', 'frase nova de ana', MINIMUM_COST))).toEqual([key]);
  });
});

describe('the two copies', () => {
  test('stand in for one another, and the later one counts', async () => {
    const paths = pathsOf(temporaryFolder());
    expect(readKeyFile(paths)).toBeNull();
    const first = writeKeyFile(paths, (await make()).file);
    const older = readFileSync(paths.keys, 'utf8');
    const second = writeKeyFile(paths, first);
    expect(second.revision).toBe(first.revision + 1);
    expect(readKeyFile(paths)).toEqual(second);
    rmSync(paths.keys);
    expect(readKeyFile(paths)).toEqual(second);
    writeFileSync(paths.keys, older);
    expect(readKeyFile(paths)).toEqual(second);
    writeFileSync(paths.keysCopy, 'x');
    expect(readKeyFile(paths)).toEqual(first);
    expect(existsSync(`${paths.keys}.tmp`)).toBe(false);
  });

  test('are refused when a single character changed in both', async () => {
    const paths = pathsOf(temporaryFolder());
    writeKeyFile(paths, (await make()).file);
    const spoiled = readFileSync(paths.keys, 'utf8').replace('"t": 2', '"t": 3');
    writeFileSync(paths.keys, spoiled);
    writeFileSync(paths.keysCopy, spoiled);
    expect(() => readKeyFile(paths)).toThrow('damaged');
  });

  test('never hold the key itself', async () => {
    const paths = pathsOf(temporaryFolder());
    writeKeyFile(paths, (await make()).file);
    const text = readFileSync(paths.keys, 'utf8');
    for (const form of ['hex', 'base64'] as const) expect(text).not.toContain(key.toString(form));
  });
});
