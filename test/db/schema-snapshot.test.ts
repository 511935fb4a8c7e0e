import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('the schema of a migrated file is the one that was reviewed', async () => {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema where sql is not null order by name`.execute(office.db);
  const text = rows.map((row) => `${row.sql.replace(/\n\s*\n/g, '\n')};\n`).join('\n');
  await expect(text).toMatchFileSnapshot('../fixtures/schema.sql');
});
