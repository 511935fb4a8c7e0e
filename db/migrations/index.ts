import type { Migration } from '../migrate.ts';
import { sql as foundation } from './0001-foundation.ts';
import { sql as rulebooks } from './0002-rulebooks.ts';
import { sql as reclassification } from './0003-reclassification.ts';
import { sql as efetivo } from './0004-efetivo.ts';
import { sql as imports } from './0005-imports.ts';

/** In order, without gaps: version N brings a file from N−1 to N. */
export const migrations: readonly Migration[] = [
  { version: 1, name: '0001-foundation', sql: foundation },
  { version: 2, name: '0002-rulebooks', sql: rulebooks },
  { version: 3, name: '0003-reclassification', sql: reclassification },
  { version: 4, name: '0004-efetivo', sql: efetivo },
  { version: 5, name: '0005-imports', sql: imports },
];
