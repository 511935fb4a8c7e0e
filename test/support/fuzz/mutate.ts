import type { Random } from '../../../build/demo/random.ts';

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  'null',
  'true',
  '-',
  '1e999',
  '1e400',
  '0'.repeat(40),
  '9'.repeat(30),
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"role":"admin",',
  '"permissions":["accounts.manage"],',
  '"id":1,',
  '[[[[',
  '\u2028',
  'NaN',
];

/** The text of an input with a few of its characters lost, doubled, changed or replaced by something pointed. */
export function spoil(text: string, random: Random): string {
  let spoiled = text;
  for (let turns = random.between(1, 3); turns > 0; turns -= 1) {
    const at = random.between(0, spoiled.length);
    const until = Math.min(spoiled.length, at + random.between(0, 8));
    const piece = random.pick([
      () => '',
      () => spoiled.slice(at, until).repeat(3),
      () => random.pick(PIECES),
      () => String.fromCharCode(random.between(0, 0xffff)),
      () => '['.repeat(200),
    ])();
    spoiled = spoiled.slice(0, at) + piece + spoiled.slice(random.chance(0.5) ? at : until);
  }
  return spoiled;
}

/** The same spoiling, tried until what is left can be read; the text is that of an object, so a brace opens it. */
export function spoiledInput(input: unknown, random: Random): unknown {
  const text = JSON.stringify(input) ?? '{}';
  for (let tries = 0; tries < 12; tries += 1) {
    try {
      return JSON.parse(random.chance(0.2) ? `{${random.pick(PIECES)}${text.slice(1)}` : spoil(text, random));
    } catch {
      // Not readable: that kind is what the wire refuses, and is tried there.
    }
  }
  return random.pick([null, 1, '', [], text, JSON.parse('{"__proto__":{"polluted":1},"id":1}')]);
}
