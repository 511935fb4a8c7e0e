import type { Finding, SourceFile } from './tree.ts';

const required = [
  'electron',
  'renderer',
  'shared',
  'db',
  'test',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];
const optional = ['LICENSE'];

/** Names at the top of the repository that are too many or too few; dot files and ignored ones do not count. */
export function misplaced(names: readonly string[], ignored: readonly string[]): Finding[] {
  const visible = names.filter((name) => !name.startsWith('.') && !ignored.includes(name));
  const extra = visible.filter((name) => !required.includes(name) && !optional.includes(name));
  const missing = required.filter((name) => !visible.includes(name));
  return [
    ...extra.map((name) => `${name} does not belong at the top`),
    ...missing.map((name) => `${name} is missing`),
  ];
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))?\.(?:ts|mjs|js|tsx)$/;
const pascal = /^(?:[A-Z][a-z0-9]*)+(?:\.test)?\.tsx$/;

/** Files that are not named like the others: modules in kebab-case, components in PascalCase. */
export function misnamed(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      return !kebab.test(name) && !pascal.test(name);
    })
    .map(({ path }) => `${path}: modules are kebab-case, components PascalCase.tsx`);
}

type LockPackages = Readonly<Record<string, { optionalDependencies?: Record<string, string> | undefined }>>;

/** Optional packages that the lock file leaves out; with one missing, no fresh copy can be installed. */
export function lockGaps(packages: LockPackages): Finding[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map((name) => `${name} is not in package-lock.json: run node build/complete-lock.mjs`),
  );
}
