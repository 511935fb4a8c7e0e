import { CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EntryRow, entryHash, GENESIS } from '../../db/audit/chain.ts';
import { type Verdict, verifyChain } from '../../db/audit/verify.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const ENTRIES = 1_000_000;
const AT = 640_123;
/** Seconds; a quiet machine takes a quarter of them. */
const SLOWEST = 60;
/** What a page and its strings may cost, far from what a million entries held at once would. */
const MOST_MEMORY = 250_000_000;
const INSERT = `insert into audit_entry values (${Array.from({ length: 11 }, () => '?').join(', ')})`;

let office: TestOffice;

function* entries(from: number, before: string, actor: string): Generator<EntryRow> {
  let prev_hash = before;
  for (let seq = from; seq <= ENTRIES; seq += 1) {
    const entry = {
      seq,
      at: '2026-11-23T15:00:00.000Z',
      actor_id: 1,
      actor_name: actor,
      procedure: 'guards.get',
      subject: `guard:${seq % 150}`,
      reason: null,
      input_digest: '',
      outcome: 'ok',
      prev_hash,
    };
    prev_hash = entryHash(entry);
    yield { ...entry, hash: prev_hash };
  }
}

beforeAll(async () => {
  office = await openOffice();
  let last: EntryRow | null = null;
  await office.db.transaction().execute(async (trx) => {
    for (const entry of entries(1, GENESIS, 'Ana')) {
      await trx.executeQuery(CompiledQuery.raw(INSERT, Object.values(entry)));
      last = entry;
    }
  });
  const { seq, hash }: Pick<EntryRow, 'seq' | 'hash'> = last ?? expect.fail('nothing written');
  office.file.headLog.append([{ seq, hash }]);
  for (const name of ['update', 'delete'])
    await sql.raw(`drop trigger audit_entry_no_${name}`).execute(office.db);
}, 600_000);
afterAll(() => office.close());

async function verified(): Promise<Verdict & { readonly seconds: number; readonly grown: number }> {
  const start = performance.now();
  const before = process.memoryUsage().rss;
  let most = before;
  const verdict = await verifyChain(office.db, office.file.headLog.lines(), {
    signer: office.file.signer,
    told: () => {
      most = Math.max(most, process.memoryUsage().rss);
      return Promise.resolve();
    },
  });
  return { ...verdict, seconds: (performance.now() - start) / 1000, grown: most - before };
}

test('a million entries are verified in seconds, without growing', { timeout: 300_000 }, async () => {
  const { entries: read, broken, seconds, grown } = await verified();
  process.stdout.write(`1,000,000 entries: ${seconds.toFixed(1)} s, ${Math.round(grown / 1e6)} MB more\n`);
  expect([read, broken]).toEqual([ENTRIES, null]);
  expect(seconds).toBeLessThan(SLOWEST);
  expect(grown).toBeLessThan(MOST_MEMORY);
});

test('an edited middle, a rewritten suffix and a cut tail of them are named', {
  timeout: 600_000,
}, async () => {
  const entry = (seq: number) =>
    office.db.selectFrom('audit_entry').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
  const rename = (name: string) =>
    office.db.updateTable('audit_entry').set({ actor_name: name }).where('seq', '=', AT).execute();
  await rename('Outra');
  expect((await verified()).broken).toEqual({ seq: AT, reason: 'edited' });
  await rename('Ana');
  const first = ENTRIES - 1_000;
  const { hash } = await entry(first - 1);
  await office.db.deleteFrom('audit_entry').where('seq', '>=', first).execute();
  expect((await verified()).broken).toEqual({ seq: first, reason: 'truncated' });
  for (const forged of entries(first, hash, 'Outra'))
    await office.db.executeQuery(CompiledQuery.raw(INSERT, Object.values(forged)));
  expect((await verified()).broken).toEqual({ seq: ENTRIES, reason: 'forged' });
});
