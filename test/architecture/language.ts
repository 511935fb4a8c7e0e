import { mask } from './mask.ts';
import { type Finding, lineAt, type SourceFile } from './tree.ts';

type Rule = { pattern: RegExp; says: string };

function isJsx(path: string): boolean {
  return path.endsWith('x');
}

function matches(file: SourceFile, text: string, rules: readonly Rule[]): Finding[] {
  return rules.flatMap(({ pattern, says }) =>
    [...text.matchAll(pattern)].map(({ index }) => `${file.path}:${lineAt(text, index)}: ${says}`),
  );
}

const anyRules: Rule[] = [
  { pattern: /(?:[:<,|&=]|=>|\bas|\bextends|\bis)\s*any\b(?!\s*[(:.])/g, says: 'the type any' },
  { pattern: /\bz\.any\(/g, says: 'a schema of any' },
];

/** Places where the compiler has been told not to look. */
export function anyTypes(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => matches(file, mask(file.text, isJsx(file.path)).code, anyRules));
}

const silencers: Rule[] = [
  { pattern: /@ts-(?:ignore|nocheck)\b/g, says: 'a silenced compiler' },
  { pattern: /\b(?:biome|oxlint|eslint)-(?:ignore|disable)/g, says: 'a silenced linter' },
];

/** Comments that switch a check off. Only tests may state that a line must not compile. */
export function silencedChecks(files: readonly SourceFile[]): Finding[] {
  const outsideTests: Rule[] = [
    ...silencers,
    { pattern: /@ts-expect-error\b/g, says: 'a silenced compiler' },
  ];
  return files.flatMap((file) =>
    matches(file, mask(file.text).comments, file.path.startsWith('test/') ? silencers : outsideTests),
  );
}

const lameTests: Rule[] = [
  {
    pattern: /\b(?:describe|it|test|suite)\.(?:skip|only|todo|skipIf|fails)\b/g,
    says: 'a test that does not count',
  },
  { pattern: /\b(?:xit|xdescribe|fit|fdescribe)\s*\(/g, says: 'a test that does not count' },
];

/** Tests that are left out or that leave the others out. */
export function skippedTests(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => matches(file, mask(file.text).code, lameTests));
}

const lowerTypes =
  'string|number|boolean|bigint|symbol|object|unknown|never|any|undefined|null|readonly|keyof|typeof|unique';
const castRules: Rule[] = [
  { pattern: new RegExp(`\\bas\\s+(?:[A-Z]|[{[(]|['"]|(?:${lowerTypes})\\b)`, 'g'), says: 'a cast' },
];
const mayCast = /(?:^|\/)(?:dispatch|client)\.ts$/;

/** Blanks import and export lists, where `as` only gives another name. */
function withoutRenames(code: string): string {
  return code.replace(
    /^[ \t]*(?:import|export)\b(?:\s+type)?\s*(?:[\w$]+\s*,\s*)?(?:\{[^}]*\}|\*\s*as\s+[\w$]+)/gm,
    (found) => found.replace(/[^\n]/g, ' '),
  );
}

/** Casts outside the two files at the edge of the types, the dispatcher and the client. */
export function casts(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => !mayCast.test(path))
    .flatMap((file) => matches(file, withoutRenames(mask(file.text, isJsx(file.path)).code), castRules));
}

const impure: Rule[] = [
  { pattern: /\bDate\.now\b|\bnew\s+Date\(\s*\)|\bDate\(\s*\)|\bperformance\s*\./g, says: 'reads the clock' },
  { pattern: /\bMath\.random\b|\bcrypto\s*\.|\brandomUUID\b/g, says: 'draws at random' },
  {
    pattern: /\bprocess\s*\.|\bglobalThis\b|\blocalStorage\b|\bBuffer\b/g,
    says: 'uses its surroundings',
  },
  {
    pattern: /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bset(?:Timeout|Interval|Immediate)\b/g,
    says: 'does input or output',
  },
  { pattern: /\bconsole\s*\./g, says: 'prints' },
];
const dates: Rule[] = [{ pattern: /\bDate\b/g, says: 'uses Date outside shared/time' }];

/** Anything in shared/ that would give another answer tomorrow, elsewhere, or the second time. */
export function impurities(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const { code } = mask(file.text);
    const rules = file.path.startsWith('shared/time/') ? impure : [...impure, ...dates];
    return matches(file, code, rules);
  });
}
