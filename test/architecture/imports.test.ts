import { describe, expect, it } from 'vitest';
import { forbiddenImports, importsOf, unreadableImports } from './imports.ts';
import { shipped, sources } from './tree.ts';

const refused = (path: string, text: string) => forbiddenImports([{ path, text }]).length;

describe('the fences between folders', () => {
  it('hold in the whole tree', () => {
    expect(forbiddenImports(sources(shipped))).toEqual([]);
    expect(unreadableImports(sources(shipped))).toEqual([]);
  });

  it.each([
    ['shared/a/b.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/a/b.ts', "import type { Kysely } from 'kysely';"],
    ['shared/a/b.ts', "import { x } from '../../db/x.ts';"],
    ['db/a/b.ts', "import { app } from 'electron';"],
    ['db/a/b.ts', "import { x } from '../../electron/main/x.ts';"],
    ['db/b.ts', "export { x } from '../renderer/x.ts';"],
    ['db/b.ts', "import {\n  a,\n  b,\n} from '../test/x.ts';"],
    ['electron/main/a.ts', "import { x } from '../../db/x.ts';"],
    ['electron/main/a.ts', "import 'better-sqlite3';"],
    ['electron/main/a.ts', "const x = await import('../../renderer/x.ts');"],
    ['renderer/app/A.tsx', "import { join } from 'node:path';"],
    ['renderer/app/A.tsx', "import { ipcRenderer } from 'electron';"],
    ['renderer/app/A.tsx', "type A = import('../../db/x.ts').A;"],
    ['renderer/app/A.tsx', "import _ from 'lodash';"],
    ['renderer/app/A.tsx', "import { x } from '../../build/x.mjs';"],
    ['electron/preload/index.ts', "const fs = require('fs');"],
  ])('stop %s: %s', (path, text) => {
    expect(refused(path, text)).toBe(1);
  });

  it.each([
    ['shared/a/b.ts', "import { z } from 'zod';\nimport { c } from '../c.ts';"],
    ['db/a/b.ts', "import { sql } from 'kysely';\nimport { readFile } from 'node:fs/promises';"],
    ['electron/main/a.ts', "import { app } from 'electron';\nimport { a } from '../../shared/a.ts';"],
    ['renderer/app/A.tsx', "import '@mantine/core/styles.css';\nimport { useState } from 'react';"],
    ['test/unit/a.test.ts', "import { x } from '../../db/x.ts';\nimport { y } from '../../build/y.mjs';"],
  ])('let pass %s', (path, text) => {
    expect(refused(path, text)).toBe(0);
  });

  it('are not misled by comments and texts', () => {
    const text = "// import x from 'electron';\nconst a = \"import y from 'electron'\";\n/* require('fs') */";
    expect(importsOf(text)).toEqual([]);
  });

  it('want every imported module written out', () => {
    const text = ['const a = await import(name);', 'const b = require(`./$', '{name}`);'].join('');
    expect(unreadableImports([{ path: 'db/a.ts', text }])).toHaveLength(2);
    expect(unreadableImports([{ path: 'db/a.ts', text: "await import('./b.ts');" }])).toEqual([]);
  });
});
