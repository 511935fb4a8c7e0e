import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from './setup/steps.mjs';

/** Folder of everything that is built. */
export const dist = join(root, 'dist');

/**
 * A program for Node or Electron: one file with all its libraries inside, but for the `external` ones.
 * @param {{ entry: string, file: string, format: 'cjs' | 'es', target: string, external: string[] }} options
 * @returns {import('vite').InlineConfig}
 */
function program({ entry, file, format, target, external }) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { target: 'node', noExternal: true, external },
    build: {
      ssr: join(root, entry),
      outDir: dist,
      emptyOutDir: false,
      target,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        external: [...external, /^node:/],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

/** @type {import('vite').InlineConfig} */
const renderer = {
  root: join(root, 'renderer'),
  base: '/',
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
  },
};

/**
 * The four builds: the two processes of Electron (its test runtime embeds Node 18 and Chromium 114), the
 * database process and the screens. A sandboxed preload cannot load a second file, so each stays whole.
 * @type {{ name: string, entry: string, config: import('vite').InlineConfig }[]}
 */
export const builds = [
  {
    name: 'main',
    entry: 'electron/main/index.ts',
    config: program({
      entry: 'electron/main/index.ts',
      file: 'main.cjs',
      format: 'cjs',
      target: 'node18',
      external: ['electron'],
    }),
  },
  {
    name: 'preload',
    entry: 'electron/preload/index.ts',
    config: program({
      entry: 'electron/preload/index.ts',
      file: 'preload.cjs',
      format: 'cjs',
      target: 'chrome114',
      external: ['electron'],
    }),
  },
  {
    name: 'backend',
    entry: 'db/main.ts',
    config: program({
      entry: 'db/main.ts',
      file: 'backend.mjs',
      format: 'es',
      target: 'node24',
      external: ['better-sqlite3'],
    }),
  },
  { name: 'renderer', entry: 'renderer/index.html', config: renderer },
];
