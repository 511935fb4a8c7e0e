import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newKeyPair } from '../../db/identities/boxes.ts';
import { findCitizens, indexCitizen } from '../../db/identities/citizens.ts';
import { createVaultMemory } from '../../db/identities/memory.ts';
import { citizen } from '../support/citizens.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sample } from './manifestations-samples.ts';

describe('the key in memory', () => {
  test('closes after minutes without use, and its bytes are wiped', () => {
    let at = 0;
    const memory = createVaultMemory(() => at);
    const key = { keyId: 1, ...newKeyPair() };
    memory.open(7, key);
    at += 4 * 60_000;
    expect(memory.of(7)).toBe(key);
    at += 4 * 60_000;
    expect(memory.isOpen(7)).toBe(true);
    at += 60_000;
    expect(memory.of(7)).toBeNull();
    expect(key.privateKey.equals(Buffer.alloc(32))).toBe(true);
  });

  test('ends with the file, and is of one account', () => {
    const memory = createVaultMemory(() => 0);
    const key = { keyId: 1, ...newKeyPair() };
    memory.open(7, key);
    expect(memory.of(8)).toBeNull();
    memory.end();
    expect(memory.of(7)).toBeNull();
    expect(key.privateKey.equals(Buffer.alloc(32))).toBe(true);
  });
});

describe('finding a citizen', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  test('shows nothing alike of two records of one person, and finds by any whole word, CPF or telephone', async () => {
    const indexKey = randomBytes(32);
    const one = citizen(5);
    await office.as('ouvidor').manifestations.register(sample({ anonymous: true }));
    await office.as('ouvidor').manifestations.register(sample({ anonymous: true }));
    await office.db.transaction().execute(async (trx) => {
      await indexCitizen(trx, indexKey, 1, one);
      await indexCitizen(trx, indexKey, 2, one);
    });
    const rows = await office.db.selectFrom('vault_citizen').select('digests').execute();
    const digests = rows.flatMap(({ digests: all }) =>
      Array.from({ length: 12 }, (_, at) => all.subarray(at * 8, at * 8 + 8).toString('hex')),
    );
    expect(new Set(digests).size).toBe(24);
    const nobody = { cpf: '', phone: '', name: '' };
    const find = (asked: Partial<typeof nobody>, key: Buffer = indexKey) =>
      findCitizens(office.db, key, { ...nobody, ...asked }, 10);
    const [given = '', surname = ''] = one.name.split(' ');
    expect(await find({ name: surname.toLowerCase() })).toEqual([2, 1]);
    expect(await find({ name: `${surname} ${given.toUpperCase()}` })).toEqual([2, 1]);
    expect(await find({ name: surname.slice(0, 5) })).toEqual([]);
    expect(await find({ cpf: one.cpf })).toEqual([2, 1]);
    expect(await find({ phone: one.phone.slice(-9), name: given })).toEqual([2, 1]);
    expect(await find({ cpf: one.cpf, name: 'Outro' })).toEqual([]);
    expect(await find({ cpf: one.cpf }, randomBytes(32))).toEqual([]);
  });

  test('a search without the vault answers the same of a citizen who is there and of one who is not', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.manifestations.register(sample());
    await ouvidor.identities.lock({});
    const ask = (cpf: string) =>
      office.call('ouvidor', 'identities.search', { citizen: { cpf, phone: '', name: '' } });
    expect(await ask('52998224725')).toEqual(await ask(citizen(3).cpf));
  });
});
