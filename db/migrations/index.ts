import type { Migration } from '../migrate.ts';
import { sql as foundation } from './0001-foundation.ts';

/** In order, without gaps: version N brings a file from N−1 to N. */
export const migrations: readonly Migration[] = [{ version: 1, name: '0001-foundation', sql: foundation }];
