import { describe, expect, it } from 'vitest';
import { functionsOf } from './functions.ts';
import { longFiles, longFunctions, longOnTheWhole } from './sizes.ts';
import { folders, shipped, sources } from './tree.ts';

const limits = { median: 60, p90: 250 };
const body = (lines: number) => Array.from({ length: lines }, (_, index) => `  use(${index});\n`).join('');
const longest = (text: string, jsx = false) =>
  Math.max(0, ...functionsOf(text, jsx).map(({ lines }) => lines));

describe('the sizes of the tree', () => {
  it('keep every file short', () => {
    expect(longFiles(sources(folders))).toEqual([]);
  });

  it('keep most files very short', () => {
    expect(longOnTheWhole(sources(shipped), limits)).toEqual([]);
  });

  it('keep every function short', () => {
    expect(longFunctions(sources(folders))).toEqual([]);
  });
});

describe('the measure of files', () => {
  it('allows 400 lines and not one more', () => {
    expect(longFiles([{ path: 'db/a.ts', text: 'x\n'.repeat(400) }])).toEqual([]);
    expect(longFiles([{ path: 'db/a.ts', text: 'x\n'.repeat(401) }])).toHaveLength(1);
  });

  it('allows 25 lines in the preload', () => {
    expect(longFiles([{ path: 'electron/preload/index.ts', text: 'x\n'.repeat(25) }])).toEqual([]);
    expect(longFiles([{ path: 'electron/preload/index.ts', text: 'x\n'.repeat(26) }])).toHaveLength(1);
  });

  it('sees when the whole has grown', () => {
    const files = [10, 61, 300].map((lines) => ({ path: 'db/a.ts', text: 'x\n'.repeat(lines) }));
    expect(longOnTheWhole(files, limits)).toHaveLength(2);
    expect(longOnTheWhole(files.slice(0, 1), limits)).toEqual([]);
  });
});

describe('the measure of functions', () => {
  it.each([
    ['a declaration', `export function f(a: number): void {\n${body(79)}}\n`],
    ['a generator', `function* f<T>(a: T): Generator<T> {\n${body(79)}}\n`],
    ['a return type with braces', `function f(): { a: string } {\n${body(79)}}\n`],
    ['parameters with braces', `function f({ a }: { a: string }) {\n${body(79)}}\n`],
    ['an arrow', `const f = async (a: string) => {\n${body(79)}};\n`],
    ['an arrow with a return type', `const f = (a: string): Promise<{ b: 1 }> => {\n${body(79)}};\n`],
    ['an argument', `items.map((item) => {\n${body(79)}});\n`],
    ['a method', `const o = {\n  async f(a: string) {\n${body(79)}  },\n};\n`],
    [
      'a component',
      `function Page() {\n  return (\n    <div title="{">\n${'      Dê a\' "lei" {x}\n'.repeat(75)}    </div>\n  );\n}\n`,
    ],
    ['an expression', `const f = () => (\n${'  <p>as (guardas)</p>\n'.repeat(79)});\n`],
    [
      'odd texts inside',
      `function f() {\n  const a = '}'; // }\n  const b = \`}\${'}'}\`;\n  x(/[}/]}/);\n${body(76)}}\n`,
    ],
  ])('sees %s of 81 lines', (_, text) => {
    expect(longest(text, true)).toBe(81);
    expect(longFunctions([{ path: 'db/a.tsx', text }])).toHaveLength(1);
  });

  it('allows 80 lines', () => {
    expect(longFunctions([{ path: 'db/a.ts', text: `function f() {\n${body(78)}}\n` }])).toEqual([]);
  });

  it('leaves out the blocks that group tests, but not the tests', () => {
    const group = `describe('a', () => {\n${body(100)}});\n`;
    expect(longFunctions([{ path: 'test/unit/a.test.ts', text: group }])).toEqual([]);
    expect(longFunctions([{ path: 'db/a.ts', text: group }])).toHaveLength(1);
    expect(longFunctions([{ path: 'test/a.test.ts', text: group.replace('describe', 'it') }])).toHaveLength(
      1,
    );
  });

  it('takes no statement for a function', () => {
    const text = `if (a) {\n${body(90)}}\nfor (const b of c) {\n${body(90)}}\nconst o = {\n${body(90)}};\n`;
    expect(longest(text)).toBe(0);
  });
});
