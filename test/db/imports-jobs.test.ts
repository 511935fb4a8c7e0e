import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { createDispatcher } from '../../db/dispatch.ts';
import { createJobs, type Progress } from '../../db/jobs.ts';
import { silentLog } from '../../db/log.ts';
import { handlers } from '../../db/registry.ts';
import { contract } from '../../shared/contract/index.ts';
import { openOffice, type TestOffice, testClock } from '../support/office.ts';
import { fileOf, lines, ROLL_TITLES, rollLine } from '../support/spreadsheets.ts';

const JOB = '0b9f4c52-6f0e-4d0a-9a39-7b8f6d6f2c11';
const CANCELLED = {
  ok: false,
  error: { code: 'conflict', what: 'A operação foi cancelada e nada foi gravado.' },
};

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const many = (count: number) =>
  fileOf('muitos.csv', lines([ROLL_TITLES, ...Array.from({ length: count }, (_, at) => rollLine(at + 1))]));
const count = async () => (await office.as('rh').guards.list({ status: 'all' })).length;

/** A caller that hears of progress, and may cancel at a part of the way. */
async function listener(cancelAt: number | null) {
  const heard: Progress[] = [];
  const session = await loadSession(office.db, 'rh');
  if (session === null) throw new Error('no account');
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => ({ office: office.file, session }),
    clock: testClock(),
    log: silentLog,
    changed: () => undefined,
    jobs: createJobs((progress) => {
      heard.push(progress);
      const reached = progress.total > 0 && progress.done / progress.total >= (cancelAt ?? 2);
      if (reached) void dispatch({ path: 'imports.cancel', input: { job: JOB } });
    }),
  });
  return { dispatch, heard };
}

describe('a long import', () => {
  it('tells how far it is, never backwards, to the end', async () => {
    const { dispatch, heard } = await listener(null);
    const file = many(1000);
    expect(await dispatch({ path: 'guards.import', input: { file, job: JOB } })).toMatchObject({ ok: true });
    const parts = heard.filter(({ total }) => total > 0).map(({ done, total }) => done / total);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    expect(heard.every(({ job }) => job === JOB)).toBe(true);
    expect(await count()).toBe(1000);
  });

  it.each([0.1, 0.5, 0.8, 1])('cancelled at %f of the way leaves nothing', async (part) => {
    const { dispatch } = await listener(part);
    const file = many(1000);
    expect(await dispatch({ path: 'guards.import', input: { file, job: JOB } })).toEqual(CANCELLED);
    expect(await count()).toBe(0);
    expect(await office.as('rh').imports.list({})).toEqual([]);
    expect(await office.as('rh').guards.import({ file })).toMatchObject({ new: 1000 });
  });

  it('is checked, and its checking cancelled, in the same way', async () => {
    const { dispatch } = await listener(0.2);
    const input = { kind: 'guards', file: many(1000), job: JOB };
    expect(await dispatch({ path: 'imports.check', input })).toEqual(CANCELLED);
    expect(await dispatch({ path: 'imports.check', input: { ...input, job: null } })).toMatchObject({
      ok: true,
      value: { new: 1000 },
    });
  });

  it('is cancelled also before its turn, and by nobody without the permission', async () => {
    const { dispatch } = await listener(null);
    expect(await office.call('ouvidor', 'imports.cancel', { job: JOB })).toMatchObject({
      error: { code: 'forbidden' },
    });
    await dispatch({ path: 'imports.cancel', input: { job: JOB } });
    expect(await dispatch({ path: 'guards.import', input: { file: many(3), job: JOB } })).toEqual(CANCELLED);
    expect(await count()).toBe(0);
  });

  it('of ten thousand lines takes seconds', async () => {
    const file = many(10_000);
    const start = performance.now();
    expect(await office.as('rh').guards.import({ file })).toMatchObject({ new: 10_000 });
    const entered = performance.now();
    expect(await office.as('rh').guards.import({ file })).toMatchObject({ unchanged: 10_000 });
    const repeated = performance.now();
    expect([entered - start < 10_000, repeated - entered < 10_000]).toEqual([true, true]);
  }, 30_000);
});
