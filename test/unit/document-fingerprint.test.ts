import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, fingerprintOf, readFingerprint } from '../../shared/documents/fingerprint.ts';

const digest = fc.string().map((text) => createHash('sha256').update(text).digest('hex'));
const at = fc.nat({ max: 15 });
const SIGNS = '0123456789ABCDEFGHJKMNPRSTVWXYZ';

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'á' })).toBe('{"a":"á","b":[{"c":null,"d":1}]}');
});

test('a fingerprint is read back however it is typed', () => {
  fc.assert(
    fc.property(digest, (hex) => {
      const printed = fingerprintOf(hex);
      expect(printed).toMatch(/^[0-9A-HJKMNPRSTV-Z]{4}(-[0-9A-HJKMNPRSTV-Z]{4}){3}$/);
      const typed = printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readFingerprint(typed)).toBe(printed);
    }),
  );
});

test('one sign wrong, or two neighbours exchanged, is noticed', () => {
  fc.assert(
    fc.property(digest, at, fc.constantFrom(...SIGNS), (hex, place, sign) => {
      const signs = [...fingerprintOf(hex).replaceAll('-', '')];
      const wrong = signs.with(place, sign);
      expect(readFingerprint(wrong.join('')) === null).toBe(signs[place] !== sign);
      const next = Math.min(place + 1, 15);
      const swapped = signs.with(place, signs[next] ?? '').with(next, signs[place] ?? '');
      expect(readFingerprint(swapped.join('')) === null).toBe(signs[place] !== signs[next]);
    }),
  );
});

test('what has too few or too many signs is none', () => {
  for (const typed of ['', '7K3M', `${fingerprintOf('ab12')}0`]) expect(readFingerprint(typed)).toBeNull();
});
