import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../db/audit/verify.ts';
import { pathsOf } from '../../db/files.ts';
import { temporaryFolder } from '../support/folder.ts';
import { addGuard } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let other: TestOffice;
const outside = temporaryFolder();

beforeAll(async () => {
  [office, other] = [await openOffice(), await openOffice()];
  for (const one of [office, other]) await addGuard(one, 1);
});
afterAll(() => {
  office.close();
  other.close();
});

const audit = (of = office) => of.as('corregedor').audit;
function kept(name: string, text: string): { readonly file: string } {
  const file = join(outside, name);
  writeFileSync(file, text);
  return { file };
}

/** What a check says while the trail is changed by someone who holds the key of the file; undone afterwards. */
async function afterTampering(change: string, check: () => Promise<unknown>): Promise<unknown> {
  const triggers = await sql<{
    sql: string;
  }>`select sql from sqlite_schema where name like 'audit_entry_no_%'`.execute(office.db);
  const rows = await office.db.selectFrom('audit_entry').selectAll().execute();
  await sql`drop trigger audit_entry_no_update`.execute(office.db);
  await sql`drop trigger audit_entry_no_delete`.execute(office.db);
  await sql.raw(change).execute(office.db);
  try {
    return await check();
  } finally {
    await office.db.deleteFrom('audit_entry').execute();
    await office.db.insertInto('audit_entry').values(rows).execute();
    for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(office.db);
  }
}

describe('a signed head kept elsewhere', () => {
  test('is that of the trail in use, until the trail goes back in time or is made anew', async () => {
    const { text, seq, at, fingerprint } = await audit().head({});
    expect(fingerprint).toMatch(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/);
    const proof = kept('head.json', text);
    expect(await audit().checkFile(proof)).toEqual({ seq, at, entries: 0, fault: null });
    expect(
      await afterTampering(`delete from audit_entry where seq >= ${seq}`, () => audit().checkFile(proof)),
    ).toMatchObject({ seq, fault: 'behind' });
    expect(
      await afterTampering(`update audit_entry set hash = '${'a'.repeat(64)}' where seq = ${seq}`, () =>
        audit().checkFile(proof),
      ),
    ).toMatchObject({ seq, fault: 'different' });
    expect(await audit().checkFile(proof)).toMatchObject({ fault: null });
  });

  test('is refused when altered, of another key, or no head', async () => {
    const { text, seq } = await audit().head({});
    const altered = kept('altered.json', text.replace(`"seq": ${seq}`, `"seq": ${seq + 1}`));
    expect((await audit().checkFile(altered)).fault).toBe('signature');
    const foreign = kept('foreign.json', (await audit(other).head({})).text);
    expect((await audit().checkFile(foreign)).fault).toBe('key');
    expect((await audit().checkFile(kept('x.json', 'nada'))).fault).toBe('format');
    expect(
      await office.call('corregedor', 'audit.checkFile', { file: join(outside, 'absent') }),
    ).toMatchObject({
      ok: false,
    });
    expect(await office.call('rh', 'audit.head', {})).toMatchObject({ error: { code: 'forbidden' } });
  });

  test('is found by what a paper prints of it', async () => {
    const { hash, seq } = await audit().head({});
    const typed = `${hash.slice(0, 8).toUpperCase()} ${hash.slice(8, 16)}`;
    expect(await audit().checkCode({ code: typed })).toMatchObject({ seq, fault: null });
    expect((await audit().checkCode({ code: '0'.repeat(16) })).fault).toBe('absent');
    expect(await office.call('corregedor', 'audit.checkCode', { code: 'x' })).toMatchObject({
      error: { code: 'invalid' },
    });
  });
});

test('a head whose signature was taken off or put there by another is named', async () => {
  const { head } = pathsOf(office.folder);
  const before = readFileSync(head, 'utf8');
  const lines = before.trimEnd().split('\n');
  const [first = ''] = lines;
  expect(first.split(' ')).toHaveLength(5);
  for (const line of [first.split(' ').slice(0, 4).join(' '), `${first.slice(0, -6)}AAAA==`]) {
    writeFileSync(head, `${[line, ...lines.slice(1)].join('\n')}\n`);
    expect((await audit().verify({})).broken).toEqual({ seq: 1, reason: 'signature' });
  }
  writeFileSync(head, before);
  expect((await audit().verify({})).broken).toBeNull();
});

test('an exported trail is whole by itself and the one in use; any change of it is seen', async () => {
  const { name, entries } = await audit().export({ file: outside });
  const text = readFileSync(join(outside, name), 'utf8');
  expect(await audit().checkFile({ file: join(outside, name) })).toMatchObject({
    seq: entries,
    entries,
    fault: null,
  });
  const [last] = await audit().list({ before: null, limit: 1 });
  expect(last).toMatchObject({ procedure: 'audit.export', subject: `audit:${entries}` });
  const faultOf = async (changed: string) => (await audit().checkFile(kept('t.jsonl', changed))).fault;
  const lines = text.trimEnd().split('\n');
  const joined = (some: readonly string[]) => `${some.join('\n')}\n`;
  expect(await faultOf(text.replace('Conta ', 'Conto '))).toBe('content');
  expect(await faultOf(joined(lines.slice(0, -1)))).toBe('format');
  expect(await faultOf(joined(lines.toSpliced(-2, 1)))).toBe('content');
  expect(await faultOf(joined([...lines, 'mais']))).toBe('format');
  expect(await faultOf(text.replace(`"entries":${entries}`, `"entries":${entries + 1}`))).toBe('signature');
  expect(await office.call('corregedor', 'audit.export', { file: join(outside, 'absent') })).toMatchObject({
    ok: false,
  });
});

test('who read a guard is told to the corregedor alone', async () => {
  await office.as('rh').guards.get({ id: 1 });
  const page = { guardId: 1, before: null, limit: 10 };
  const { rows } = await office.as('corregedor').access.guardReadings(page);
  expect(rows).toContainEqual(expect.objectContaining({ reader: 'Conta rh', procedure: 'guards.get' }));
  expect(await office.call('rh', 'access.guardReadings', page)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(
    await office.call('corregedor', 'access.manifestationReadings', { ...page, manifestationId: 1 }),
  ).toMatchObject({ error: { code: 'forbidden' } });
});

test('progress is told, and a verification may be ended', async () => {
  const told: number[] = [];
  const { signer, headLog } = office.file;
  await verifyChain(office.db, headLog.lines(), {
    signer,
    told: (done, total) => {
      told.push(done / total);
      return Promise.resolve();
    },
  });
  expect(told.at(-1)).toBe(1);
  const job = crypto.randomUUID();
  await audit().cancel({ job });
  expect(await office.call('corregedor', 'audit.verify', { job })).toMatchObject({
    error: { code: 'conflict' },
  });
});
