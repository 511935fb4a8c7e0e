import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  MINIMUM_COST,
  makePasswordSlot,
  makeRecoverySlot,
  openPasswordSlot,
  openRecoverySlot,
  slot,
} from '../../db/slots.ts';
import { decodeRecoveryKey, encodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';

const install = 'a'.repeat(32);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a password slot', () => {
  test('gives the key back to its password and to no other', async () => {
    const key = randomBytes(32);
    const made = await makePasswordSlot(install, 'ana', 'ipê roxo na praça', key, MINIMUM_COST);
    expect(slot.parse(made)).toEqual(made);
    expect(await openPasswordSlot(install, made, 'ipê roxo na praça')).toEqual(key);
    expect(await openPasswordSlot(install, made, 'ipê roxo na praca')).toBeNull();
    expect(JSON.stringify(made)).not.toContain('ana');
  });

  test('does not care how the accents were typed', async () => {
    const key = randomBytes(32);
    const made = await makePasswordSlot(install, 'ana', 'praça'.normalize('NFC'), key, MINIMUM_COST);
    expect(await openPasswordSlot(install, made, 'praça'.normalize('NFD'))).toEqual(key);
  });

  test('belongs to its installation and to its own name', async () => {
    const made = await makePasswordSlot(install, 'ana', 'segredo bem longo', randomBytes(32), MINIMUM_COST);
    expect(await openPasswordSlot('b'.repeat(32), made, 'segredo bem longo')).toBeNull();
    expect(await openPasswordSlot(install, { ...made, id: 'c'.repeat(32) }, 'segredo bem longo')).toBeNull();
  });

  test('is refused when it was made too cheaply', async () => {
    const made = await makePasswordSlot(install, 'ana', 'segredo bem longo', randomBytes(32), MINIMUM_COST);
    expect(slot.safeParse({ ...made, kdf: { ...made.kdf, m: 8_192 } }).success).toBe(false);
    expect(slot.safeParse({ ...made, kdf: { ...made.kdf, t: 1 } }).success).toBe(false);
  });
});

describe('the recovery key', () => {
  test('opens its slot however it is typed, and another key does not', () => {
    const key = randomBytes(32);
    const { slot: made, recoveryKey } = makeRecoverySlot(install, key);
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(openRecoverySlot(install, made, recoveryKey)).toEqual(key);
    expect(openRecoverySlot(install, made, recoveryKey.toLowerCase().replaceAll('-', ' '))).toEqual(key);
    expect(openRecoverySlot(install, made, recoveryKey.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual(
      key,
    );
    expect(openRecoverySlot(install, made, makeRecoverySlot(install, key).recoveryKey)).toBeNull();
  });

  test('reports every wrong character and every swap of neighbours before anything is tried', () => {
    const clean = encodeRecoveryKey(randomBytes(32)).replaceAll('-', '');
    let wrong = 0;
    for (let place = 0; place < clean.length; place += 1) {
      for (const other of ALPHABET) {
        if (other === clean[place]) continue;
        wrong += 1;
        expect(decodeRecoveryKey(clean.slice(0, place) + other + clean.slice(place + 1)).ok).toBe(false);
      }
      const [a = '', b = ''] = clean.slice(place, place + 2);
      if (b !== '' && a !== b)
        expect(decodeRecoveryKey(clean.slice(0, place) + b + a + clean.slice(place + 2)).ok).toBe(false);
    }
    expect(wrong).toBe(56 * 31);
  });

  test('says what is wrong with it', () => {
    expect(decodeRecoveryKey('ABCD')).toEqual({
      ok: false,
      problem: 'A chave tem 56 caracteres; foram digitados 4.',
    });
    expect(decodeRecoveryKey('ABCU').ok).toBe(false);
    expect(decodeRecoveryKey('').ok).toBe(false);
  });
});
