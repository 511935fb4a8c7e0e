import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addGuard, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { appointCommission, peopledFile, WHY } from './people-samples.ts';
import { chargeAt, openCourt, proven, readyFile } from './proceedings-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openCourt();
});
afterEach(() => office.close());

const PERIOD = { from: '2026-06', to: '2026-11', smallest: 3 };

/** A PAD judged on 2026-10-05 with a suspension. */
async function judgedFile() {
  const file = await readyFile(office, await addGuard(office, 1));
  await file.decide([proven(chargeAt(await file.read()).id, 'suspensao', 15)]);
  return file;
}
const seal = (proceedingId: number) =>
  office.as('corregedor').access.setLevel({ proceedingId, level: 'sigiloso', reason: WHY });

describe('statistics', () => {
  test('count what was judged in the period, and the work of each person', async () => {
    await judgedFile();
    const open = await readyFile(office, await addGuard(office, 2));
    expect(open.id).toBe(2);
    const figures = await office.as('escrivao').statistics.figures(PERIOD);
    expect(figures.total).toMatchObject({ files: 1, median: 63, p90: 63, proven: 1, notProven: 0 });
    expect(figures.byYear).toMatchObject([{ label: '2026', files: 1 }]);
    expect(figures.byUnit).toMatchObject([{ files: null, proven: null }]);
    const clerk = figures.clerks.find(({ name }) => name === 'Conta corregedor');
    expect(clerk).toMatchObject({ open: 1, opened: 2, age: 112 });
    const before = await office.as('escrivao').statistics.figures({ ...PERIOD, to: '2026-09' });
    expect(before.total).toMatchObject({ files: 0, median: null });
  });

  test('leave out, and say how many, the files closed to the reader', async () => {
    await seal((await judgedFile()).id);
    expect(await office.as('escrivao').statistics.figures(PERIOD)).toMatchObject({
      hidden: 1,
      total: { files: 0 },
      clerks: [],
    });
    expect(await office.as('corregedor').statistics.figures(PERIOD)).toMatchObject({
      hidden: 0,
      total: { files: 1 },
    });
  });
});

test('the index of a file has its pieces in order of day, and is refused to who may not open it', async () => {
  const file = await judgedFile();
  const issued = await office.as('escrivao').proceedings.issueIndex({ proceedingId: file.id });
  expect(issued.number).toBe('SUM-2026-000001');
  const { facts } = await office.as('escrivao').documents.issued({ id: issued.id });
  const text = JSON.stringify(facts);
  for (const piece of ['Autuação', 'Portaria', 'Citação', 'Julgamento']) expect(text).toContain(piece);
  const days = [...text.matchAll(/"on":"(\d{4}-\d\d-\d\d)"/g)].map((match) => match[1] ?? '').slice(0, -1);
  expect(days).toEqual(days.toSorted());
  await seal(file.id);
  expect(
    await refusalOf(office.as('escrivao').proceedings.issueIndex({ proceedingId: file.id })),
  ).toMatchObject({ rule: 'sigilo' });
});

describe('the designation of a commission', () => {
  const acts = async (file: Awaited<ReturnType<typeof peopledFile>>) =>
    (await file.read()).acts.filter(({ kind }) => kind === 'comissao');

  test('is an act of the file by itself, once the opening order is there, and once only', async () => {
    const file = await peopledFile(office);
    await appointCommission(office, file);
    expect(await acts(file)).toEqual([]);
    await file.act('portaria', '2026-08-04');
    expect(await acts(file)).toMatchObject([{ on: '2026-08-05', annulled: false }]);
    expect((await acts(file))[0]?.text).toContain('Portaria 12/2026');
    expect(await refusalOf(file.act('comissao', '2026-08-05'))).toMatchObject({ code: 'conflict' });
  });

  test('leaves a file that has it as it is', async () => {
    const file = await peopledFile(office);
    await file.act('portaria', '2026-08-04');
    await file.act('comissao', '2026-08-05');
    await appointCommission(office, file);
    expect(await acts(file)).toHaveLength(1);
  });
});

test('a removal ordered in a file is an act of it, and so is its end', async () => {
  const file = await peopledFile(office);
  await file.act('portaria', '2026-08-04');
  const clerk = office.as('escrivao').personnel;
  const order = {
    guardId: file.accused,
    from: '2026-11-01',
    to: '2026-12-20',
    act: 'Portaria 30/2026',
    proceedingId: file.id,
    barsPermit: false,
    barsPermitReason: '',
    reason: 'Chefia as testemunhas do fato.',
  };
  expect(
    await refusalOf(clerk.recordRemoval({ ...order, from: '2026-07-01', to: '2026-07-30' })),
  ).toMatchObject({
    code: 'invalid',
  });
  const { removals } = await clerk.recordRemoval(order);
  await clerk.endRemoval({ id: removals[0]?.id ?? 0, on: '2026-11-20', act: 'Portaria 31/2026' });
  const kinds = (await file.read()).acts.map(({ kind }) => kind);
  expect(kinds).toEqual(['portaria', 'afastamento_preventivo', 'fim_afastamento']);
});

test('a final sanction of a closed file is not revised, and its number not told', async () => {
  const file = await judgedFile();
  const [sanction] = await office.as('corregedor').sanctions.list({ guardId: null, status: 'all' });
  if (sanction === undefined) throw new Error('no sanction');
  await office.db.updateTable('sanction').set({ final_on: '2026-11-20' }).execute();
  await seal(file.id);
  const { id, version } = sanction;
  const revision = {
    id,
    version,
    on: '2026-11-23',
    outcome: 'annulled' as const,
    penalty: null,
    newFacts: 'Prova nova, juntada depois do julgamento.',
    reason: WHY,
  };
  const refusal = await refusalOf(office.as('autoridade').sanctions.revise(revision));
  expect(refusal).toMatchObject({ code: 'rule', rule: 'sigilo' });
  expect(JSON.stringify(refusal)).not.toContain('PAD-2026');
  expect(await office.as('rh').sanctions.list({ guardId: null, status: 'all' })).toMatchObject([
    { reference: 'Procedimento protegido' },
  ]);
  const { sanctions } = await office.as('rh').documents.dossier({ guardId: sanction.guard.id });
  expect(sanctions).toMatchObject([{ reference: 'Procedimento protegido' }]);
});
