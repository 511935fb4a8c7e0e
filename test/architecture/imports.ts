import { posix } from 'node:path';
import { mask } from './mask.ts';
import { type Finding, lineAt, type SourceFile } from './tree.ts';

/** What a folder may import: other folders by name, packages by name, and `node:` modules. */
type Fence = { folders: readonly string[]; packages: readonly string[]; node: boolean };

const screenPackages = [
  'react',
  'react-dom',
  'react-router',
  'react-hook-form',
  '@hookform/resolvers',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/hooks',
  '@mantine/modals',
  '@mantine/notifications',
  '@mantine/spotlight',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  '@fontsource-variable/inter',
  'dayjs',
  'get-nonce',
  'zod',
];

const fences = new Map<string, Fence>([
  ['shared', { folders: ['shared'], packages: ['zod'], node: false }],
  [
    'db',
    {
      folders: ['shared', 'db'],
      packages: [
        'kysely',
        'better-sqlite3',
        'easy-template-x',
        'hash-wasm',
        'papaparse',
        'read-excel-file',
        'zod',
      ],
      node: true,
    },
  ],
  ['electron', { folders: ['shared', 'electron'], packages: ['electron', 'zod'], node: true }],
  ['renderer', { folders: ['shared', 'renderer'], packages: screenPackages, node: false }],
]);

const forms = [
  /\b(?:import|export)\b[^;'"`()]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*['"]([^'"\n]+)['"]/g,
  /\b(?:import|require|require\.resolve|import\.meta\.resolve)\s*\(\s*['"`]([^'"`\n]+)['"`]/g,
];

/** The modules that a source text names, static, dynamic and type imports alike, with their lines. */
export function importsOf(text: string): { specifier: string; line: number }[] {
  const { code } = mask(text);
  return forms.flatMap((form) =>
    [...text.matchAll(form)]
      .filter(({ index }) => code[index] === text[index])
      .map((found) => ({ specifier: found[1] ?? '', line: lineAt(text, found.index) })),
  );
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why a file may not import a module, or nothing when it may. */
function refusal(path: string, specifier: string): string | undefined {
  const folder = path.split('/')[0] ?? '';
  const fence = fences.get(folder);
  if (fence === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier).split('/')[0] ?? '';
    return fence.folders.includes(target) ? undefined : `${folder} may not import from ${target}`;
  }
  if (specifier.startsWith('node:')) return fence.node ? undefined : `${folder} may not import ${specifier}`;
  return fence.packages.includes(packageName(specifier))
    ? undefined
    : `${folder} may not import ${specifier}`;
}

/** Imports that cross a fence between folders, or bring in a library that the folder may not have. */
export function forbiddenImports(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ specifier, line }) => {
      const reason = refusal(path, specifier);
      return reason === undefined ? [] : [`${path}:${line}: ${reason}`];
    }),
  );
}

/** Imports whose module is only known while running, which no fence can check. */
export function unreadableImports(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    [...mask(text).code.matchAll(/\b(?:import|require)\s*\(\s*(?!['"`\s])/g)].map(
      ({ index }) => `${path}:${lineAt(text, index)}: the imported module must be written out`,
    ),
  );
}
