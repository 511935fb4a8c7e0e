import { describe, expect, it } from 'vitest';
import { anyTypes, casts, impurities, silencedChecks, skippedTests } from './language.ts';
import { folders, shipped, sources } from './tree.ts';

const file = (text: string, path = 'shared/a/b.ts') => [{ path, text }];

describe('the type any', () => {
  it('is nowhere', () => {
    expect(anyTypes(sources(folders))).toEqual([]);
  });

  it.each([
    'let a: any;',
    'f(b as any);',
    'const c: Array<any> = [];',
    'type D = Record<string, any>;',
    'type E = string | any;',
    'const f = (x: any) => x;',
    'type G = () => any;',
    'const h = z.any();',
  ])('is found in %s', (text) => {
    expect(anyTypes(file(text))).toHaveLength(1);
  });

  it('is not taken from texts and names', () => {
    expect(anyTypes(file("const anyone = expect.any(String); // : any\nf(': any', x.any);"))).toEqual([]);
  });
});

describe('silenced checks', () => {
  it('are nowhere', () => {
    expect(silencedChecks(sources(folders))).toEqual([]);
  });

  it.each(['ts-ignore', 'ts-nocheck'])('are found: @%s', (word) => {
    expect(silencedChecks(file(`// @${word}\nx();`))).toHaveLength(1);
  });

  it.each(['biome-ignore lint: x', 'eslint-disable', 'oxlint-disable-next-line'])(
    'are found: %s',
    (words) => {
      expect(silencedChecks(file(`/* ${words} */`, 'test/a.ts'))).toHaveLength(1);
    },
  );

  it('let tests state what must not compile', () => {
    expect(silencedChecks(file('// @ts-expect-error no such field', 'test/a.ts'))).toEqual([]);
    expect(silencedChecks(file('// @ts-expect-error no such field'))).toHaveLength(1);
  });
});

describe('tests that do not count', () => {
  it('are nowhere', () => {
    expect(skippedTests(sources(['test']))).toEqual([]);
  });

  it.each(['it.skip(x);', 'describe.only(x);', 'test.todo(x);', 'xit(x);', 'it.skipIf(a)(b);'])(
    'are found: %s',
    (text) => {
      expect(skippedTests(file(text, 'test/a.test.ts'))).toHaveLength(1);
    },
  );
});

describe('casts', () => {
  it('are only in the dispatcher and the client', () => {
    expect(casts(sources(shipped))).toEqual([]);
  });

  it.each([
    'f(a as Row);',
    'const b = c as unknown;',
    'const d = e as { f: 1 };',
    "g(h as 'i');",
    'j(k as\n  L);',
  ])('are found: %s', (text) => {
    expect(casts(file(text))).toHaveLength(1);
    expect(casts(file(text, 'db/dispatch.ts'))).toEqual([]);
    expect(casts(file(text, 'renderer/app/client.ts'))).toEqual([]);
  });

  it('are not constants, renames, texts or Portuguese', () => {
    const text = [
      "import { a as B } from './a.ts';",
      "import D, { type e as E } from './e.ts';",
      "import * as F from './f.ts';",
      'export { g as G };',
      'const h = [1] as const;',
      "const i = 'todas as Guardas'; // as Foo",
    ].join('\n');
    expect(casts(file(text))).toEqual([]);
    expect(
      casts(file('<Text c="dimmed">Todas as Guardas, d\'as (Ouvidorias)</Text>', 'renderer/A.tsx')),
    ).toEqual([]);
    expect(casts(file('<Text>Todas as Guardas</Text>;\nf(a as Row);', 'renderer/A.tsx'))).toHaveLength(1);
  });
});

describe('shared code', () => {
  it('is pure', () => {
    expect(impurities(sources(['shared']))).toEqual([]);
  });

  it.each([
    'const a = Math.random();',
    'const b = performance.now();',
    'const c = process.env.HOME;',
    "const d = fetch('x');",
    'type E = Date;',
    'const f = crypto.getRandomValues(g);',
    'setTimeout(h, 1);',
    'console.log(i);',
  ])('may not say %s', (text) => {
    expect(impurities(file(text))).toHaveLength(1);
  });

  it('has Date in shared/time only, and never as a clock', () => {
    const inTime = (text: string) => impurities(file(text, 'shared/time/civil-date.ts'));
    expect(inTime('const a = new Date(Date.UTC(2021, 0, 1));')).toEqual([]);
    expect(inTime('const a = new Date();')).toHaveLength(1);
    expect(inTime('const a = Date.now();')).toHaveLength(1);
    expect(impurities(file('const a = new Date(0);'))).toHaveLength(1);
    expect(impurities(file('type A = IsoDate; // Date'))).toEqual([]);
  });
});
