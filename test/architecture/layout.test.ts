import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lockGaps, misnamed, misplaced } from './layout.ts';
import { folders, repository, sources } from './tree.ts';

const ignored = readFileSync(join(repository, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/\/$/, ''));

const top =
  'electron renderer shared db test build package.json package-lock.json tsconfig.json README.md'.split(' ');

describe('the top of the repository', () => {
  it('holds what it should and nothing else', () => {
    expect(misplaced(readdirSync(repository), ignored)).toEqual([]);
  });

  it('is checked both ways', () => {
    expect(misplaced([...top, '.git', 'node_modules', 'LICENSE'], ['node_modules'])).toEqual([]);
    expect(misplaced([...top, 'src'], [])).toEqual(['src does not belong at the top']);
    expect(misplaced(top.slice(1), [])).toEqual(['electron is missing']);
  });
});

describe('the names of files', () => {
  it('follow the pattern', () => {
    expect(misnamed(sources(folders))).toEqual([]);
  });

  it('are checked', () => {
    const named = (path: string) => misnamed([{ path, text: '' }]).length;
    expect(
      ['db/a-b.ts', 'db/migrations/0001-base.ts', 'renderer/x/GuardPage.tsx', 'test/a.test.ts'].map(named),
    ).toEqual([0, 0, 0, 0]);
    expect(['db/aB.ts', 'db/a_b.ts', 'renderer/x/Guard.ts', 'renderer/x/guardPage.tsx'].map(named)).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('the lock file', () => {
  const lock = z.object({
    packages: z.record(
      z.string(),
      z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
    ),
  });

  it('names the packages of every system', () => {
    const { packages } = lock.parse(JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')));
    expect(lockGaps(packages)).toEqual([]);
  });

  it('is checked', () => {
    const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } };
    expect(lockGaps({ 'node_modules/tool': tool, 'node_modules/tool-linux': {} })).toHaveLength(1);
    expect(
      lockGaps({ 'node_modules/tool': tool, 'node_modules/tool-linux': {}, 'node_modules/tool-darwin': {} }),
    ).toEqual([]);
  });
});
