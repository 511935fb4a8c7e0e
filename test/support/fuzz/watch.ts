import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../db/schema.ts';

const names = z.array(z.object({ name: z.string() }));

/** Notes every table that is written, in the transaction that writes: what is undone was never noted. */
export type Watch = { readonly touched: () => Promise<string[]> };

/** Puts the notes into the connection's own temporary memory, so that the file is as it was. */
export async function watchTables(db: Kysely<Database>): Promise<Watch> {
  // Without a key: what a writing statement says of conflicts would hold for its triggers too.
  await sql`create temp table touched (name text not null)`.execute(db);
  const { rows } = await sql`
    select name from main.sqlite_schema
    where type = 'table' and sql not like 'create virtual%' and name not like 'sqlite\\_%' escape '\\'
      and name not like '%fts\\_%' escape '\\'`.execute(db);
  for (const { name } of names.parse(rows)) {
    for (const event of ['insert', 'update', 'delete']) {
      await sql`
        create temp trigger ${sql.id(`touched_${name}_${event}`)} after ${sql.raw(event)} on main.${sql.id(name)}
        begin insert into touched values (${sql.lit(name)}); end`.execute(db);
    }
  }
  return {
    touched: async () => {
      const found = names.parse((await sql`select distinct name from temp.touched`.execute(db)).rows);
      if (found.length > 0) await sql`delete from temp.touched`.execute(db);
      return found.map(({ name }) => name);
    },
  };
}
