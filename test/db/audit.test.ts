import { readFileSync, writeFileSync } from 'node:fs';
import { CompiledQuery, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EntryRow, entryHash } from '../../db/audit/chain.ts';
import { LARGEST_LAG } from '../../db/audit/head.ts';
import { type Verdict, verifyChain } from '../../db/audit/verify.ts';
import { pathsOf } from '../../db/files.ts';
import type { Database } from '../../db/schema.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const ENTRIES = 80;
const TIMES = 25;
let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
  const admin = office.as('admin');
  let agency = await admin.agencies.current({});
  for (let n = 0; n < ENTRIES; n += 1) {
    const { id: _id, ...fields } = agency;
    agency = await admin.agencies.update({ ...fields, letterhead: `Linha ${n}` });
  }
});
afterAll(() => office.close());

type Trx = Transaction<Database>;
const how = () => ({ signer: office.file.signer, told: () => Promise.resolve() });
class Undo extends Error {}

/** What the verification says of a trail changed by someone who holds the key; the change is undone. */
async function verdictAfter(tamper: (trx: Trx) => Promise<void>): Promise<Verdict> {
  let verdict: Verdict | null = null;
  try {
    await office.db.transaction().execute(async (trx) => {
      await sql`drop trigger audit_entry_no_update`.execute(trx);
      await sql`drop trigger audit_entry_no_delete`.execute(trx);
      await tamper(trx);
      verdict = await verifyChain(trx, office.file.headLog.lines(), how());
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return verdict ?? expect.fail('no verdict');
}

const entryAt = (trx: Trx, seq: number): Promise<EntryRow> =>
  trx.selectFrom('audit_entry').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();

async function rewriteFrom(trx: Trx, first: number): Promise<void> {
  let before = first === 1 ? '0'.repeat(64) : (await entryAt(trx, first - 1)).hash;
  for (let seq = first; seq <= ENTRIES; seq += 1) {
    const entry = await entryAt(trx, seq);
    const changed = { ...entry, actor_name: 'Outra Pessoa', prev_hash: before };
    before = entryHash(changed);
    await trx
      .updateTable('audit_entry')
      .set({ ...changed, hash: before })
      .where('seq', '=', seq)
      .execute();
  }
}

const somewhere = (n: number): number => 2 + ((n * 37) % (ENTRIES - 4));
const remove = (trx: Trx, from: number, to: number) =>
  trx.deleteFrom('audit_entry').where('seq', '>=', from).where('seq', '<=', to).execute();

const attacks: ReadonlyArray<
  readonly [string, (trx: Trx, at: number) => Promise<unknown>, (at: number) => Verdict['broken']]
> = [
  [
    'an edited entry',
    (trx, at) => trx.updateTable('audit_entry').set({ subject: 'guard:9' }).where('seq', '=', at).execute(),
    (at) => ({ seq: at, reason: 'edited' }),
  ],
  ['a deleted entry', (trx, at) => remove(trx, at, at), (at) => ({ seq: at, reason: 'gap' })],
  [
    'a deleted entry, the rest renumbered',
    async (trx, at) => {
      await remove(trx, at, at);
      for (let seq = at + 1; seq <= ENTRIES; seq += 1)
        await trx
          .updateTable('audit_entry')
          .set({ seq: seq - 1 })
          .where('seq', '=', seq)
          .execute();
    },
    (at) => ({ seq: at, reason: 'edited' }),
  ],
  [
    'two entries in each other’s place',
    async (trx, at) => {
      const [a, b] = [await entryAt(trx, at), await entryAt(trx, at + 1)];
      await trx
        .updateTable('audit_entry')
        .set({ ...b, seq: at })
        .where('seq', '=', at)
        .execute();
      await trx
        .updateTable('audit_entry')
        .set({ ...a, seq: at + 1 })
        .where('seq', '=', at + 1)
        .execute();
    },
    (at) => ({ seq: at, reason: 'edited' }),
  ],
  ['a cut tail', (trx, at) => remove(trx, at, ENTRIES), (at) => ({ seq: at, reason: 'truncated' })],
  ['a forged last entry', (trx) => rewriteFrom(trx, ENTRIES), () => ({ seq: ENTRIES, reason: 'forged' })],
  ['a rewritten tail', (trx, at) => rewriteFrom(trx, at), (at) => ({ seq: at, reason: 'forged' })],
];

describe('the audit trail', () => {
  test('is whole, gapless and in one chain', async () => {
    expect(await office.as('admin').audit.verify({})).toEqual({
      entries: ENTRIES,
      headSeq: ENTRIES,
      broken: null,
    });
    const [last] = await office.as('admin').audit.list({ before: null, limit: 1 });
    expect(last).toMatchObject({
      seq: ENTRIES,
      procedure: 'agencies.update',
      subject: 'agency:1',
      actorName: 'Ana Administradora',
    });
    expect(await office.as('admin').audit.list({ before: 3, limit: 10 })).toHaveLength(2);
  });

  test.each(attacks)(
    `shows %s, ${TIMES} times in ${TIMES}, and names the first broken entry`,
    async (_name, attack, broken) => {
      for (let n = 0; n < TIMES; n += 1) {
        const at = somewhere(n);
        const verdict = await verdictAfter(async (trx) => void (await attack(trx, at)));
        expect(verdict.broken).toEqual(broken(at));
      }
      expect((await office.as('admin').audit.verify({})).broken).toBeNull();
    },
  );

  test('shows an altered, emptied or missing head', async () => {
    const lines = office.file.headLog.lines() ?? [];
    const altered = lines.map((line, index) => (index === 9 ? { ...line, authentic: false } : line));
    expect((await verifyChain(office.db, altered, how())).broken).toEqual({ seq: 10, reason: 'head' });
    expect((await verifyChain(office.db, [], how())).broken).toEqual({ seq: ENTRIES, reason: 'head' });
    expect((await verifyChain(office.db, null, how())).broken).toEqual({ seq: ENTRIES, reason: 'head' });
  });

  /** What the verification says of the head with its file changed by someone without the key. */
  async function verdictOf(tamper: (lines: string[]) => string[]): Promise<Verdict> {
    const { head } = pathsOf(office.folder);
    const before = readFileSync(head, 'utf8');
    writeFileSync(head, `${tamper(before.trimEnd().split('\n')).join('\n')}\n`);
    try {
      return await office.as('admin').audit.verify({});
    } finally {
      writeFileSync(head, before);
    }
  }

  test.each(['lixo', '', 'x y z w', '99999999999999999999 9 a b', '-1 -1 a b', '1 NaN a b'])(
    'reports a stray line “%s” in the head, and goes on answering',
    async (stray) => {
      const verdict = await verdictOf((lines) => [...lines, stray === '' ? ' ' : stray]);
      expect(verdict).toMatchObject({ entries: ENTRIES, headSeq: ENTRIES, broken: { reason: 'head' } });
    },
  );

  test('shows a line taken out of the middle or the beginning, moved, or put twice', async () => {
    expect((await verdictOf((lines) => lines.toSpliced(20, 1))).broken).toEqual({ seq: 22, reason: 'head' });
    expect((await verdictOf((lines) => lines.slice(5))).broken).toEqual({ seq: 6, reason: 'head' });
    expect((await verdictOf((lines) => lines.toSpliced(20, 30))).broken).toEqual({ seq: 51, reason: 'head' });
    expect((await verdictOf((lines) => [...lines, lines[3] ?? ''])).broken).toEqual({
      seq: 4,
      reason: 'head',
    });
  });

  test('shows a head cut by more than a crash can cost', async () => {
    expect((await verdictOf((lines) => lines.slice(0, -LARGEST_LAG))).broken).toBeNull();
    expect((await verdictOf((lines) => lines.slice(0, -LARGEST_LAG - 1))).broken).toEqual({
      seq: ENTRIES - LARGEST_LAG,
      reason: 'head',
    });
    expect((await verdictOf((lines) => lines.slice(0, 10))).broken).toEqual({ seq: 11, reason: 'head' });
  });

  test('keeps what was wrong when the head is rewritten, and drops only what is right', async () => {
    const { head } = pathsOf(office.folder);
    const before = readFileSync(head, 'utf8');
    const { headLog } = office.file;
    try {
      const lines = before.trimEnd().split('\n');
      writeFileSync(head, `${lines.toSpliced(20, 1).join('\n')}\n78 80 torn`);
      headLog.compact(() => true);
      expect((await office.as('admin').audit.verify({})).broken).toEqual({ seq: 22, reason: 'head' });
      headLog.compact(({ authentic }, index) => !authentic || index > 40);
      const left = headLog.lines() ?? [];
      expect(left.filter(({ authentic }) => !authentic).map(({ seq }) => seq)).toEqual([22]);
      expect(left.at(-1)).toMatchObject({ seq: ENTRIES, authentic: true });
    } finally {
      writeFileSync(head, before);
      headLog.compact(() => true);
    }
    expect((await office.as('admin').audit.verify({})).broken).toBeNull();
  });

  test('may be ahead of its head, as a crash leaves it', async () => {
    const lines = (office.file.headLog.lines() ?? []).slice(0, -2);
    expect(await verifyChain(office.db, lines, how())).toEqual({
      entries: ENTRIES,
      headSeq: ENTRIES - 2,
      broken: null,
    });
  });

  test.each([
    "update audit_entry set actor_name = 'x' where seq = 3",
    'delete from audit_entry where seq = 3',
    'insert or replace into audit_entry select * from audit_entry where seq = 3',
    'replace into audit_entry select * from audit_entry where seq = 3',
  ])('refuses from inside: %s', async (statement) => {
    await expect(office.db.executeQuery(CompiledQuery.raw(statement))).rejects.toThrow('append-only');
  });
});
