import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** The parts of the test tree that run in plain Node. */
const plain = ['architecture', 'unit', 'db', 'contract', 'faults'].map((name) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', testTimeout: 30_000 },
}));

/** Real windows: one after the other, each with its own data folder, and never a second try. */
const windows = {
  extends: true as const,
  test: {
    name: 'electron',
    include: ['test/electron/**/*.test.ts'],
    environment: 'node',
    globalSetup: [join(root, 'build', 'vitest-display.mjs')],
    pool: 'forks' as const,
    maxWorkers: 1,
    fileParallelism: false,
    retry: 0,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};

export default defineConfig({
  root,
  cacheDir: join(root, '.cache', 'vite'),
  test: {
    passWithNoTests: true,
    allowOnly: false,
    env: { TZ: 'America/Sao_Paulo' },
    projects: [...plain, windows],
  },
});
