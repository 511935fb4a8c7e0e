import type { ReadonlyKysely } from 'kysely/readonly';
import type { Database } from './schema.ts';

/** What can be read from: a query's reader or a command's transaction alike. */
export type Reader = Pick<ReadonlyKysely<Database>, 'selectFrom'>;
