import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { type PeopledFile, peopledFile, WHY } from './people-samples.ts';
import { openCourt } from './proceedings-samples.ts';

let office: TestOffice;
let file: PeopledFile;
let disk: string;
beforeEach(async () => {
  office = await openCourt();
  file = await peopledFile(office);
  disk = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => {
  office.close();
  rmSync(disk, { recursive: true, force: true });
});

const clerk = () => office.as('escrivao');
const owner = () => ({ kind: 'proceeding' as const, id: file.id });

function given(name: string): string {
  const path = join(disk, name);
  writeFileSync(path, 'Gravação da câmera da praça.');
  return path;
}

const stage = async (form = `exhibits.record:${file.id}`) =>
  (await clerk().attachments.add({ file: given('camera.txt'), place: { kind: 'draft', form } })).attachment;

const record = (attachmentIds: number[]) =>
  clerk().exhibits.record({
    proceedingId: file.id,
    kind: 'video',
    description: 'Imagens da câmera da praça',
    source: 'Central de monitoramento',
    receivedOn: '2026-08-10',
    receivedBy: 'Escrivã de plantão',
    keptAt: '',
    attachmentIds,
  });

test('an exhibit takes its file over, and each reading of it is listed', async () => {
  const staged = await stage();
  const [exhibit] = (await record([staged.id])).exhibits;
  expect(exhibit).toMatchObject({ number: 1, attachmentId: staged.id });
  const authority = office.as('autoridade').attachments;
  expect(await authority.list({ owner: owner() })).toMatchObject([{ id: staged.id, name: 'camera.txt' }]);
  await authority.open({ id: staged.id });
  await clerk().attachments.export({ id: staged.id, accepted: true });
  expect(await clerk().attachments.readings({ id: staged.id })).toMatchObject([
    { kind: 'export', by: 'Conta escrivao' },
    { kind: 'open', by: 'Conta autoridade' },
  ]);
  expect(await refusalOf(clerk().attachments.annul({ id: staged.id, reason: WHY }))).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('prova nº 1'),
  });
});

test('only a file of that very form becomes an exhibit, one at a time', async () => {
  const staged = await stage();
  const elsewhere = await stage('exhibits.record:999');
  expect(await invalidFields(record([elsewhere.id]))).toHaveProperty('attachmentIds');
  expect(await invalidFields(record([staged.id, elsewhere.id]))).toHaveProperty('attachmentIds');
  await record([staged.id]);
  expect(await invalidFields(record([staged.id]))).toHaveProperty('attachmentIds');
  expect(await refusalOf(office.as('ouvidor').attachments.list({ owner: owner() }))).toMatchObject({
    code: 'forbidden',
  });
});

test('the files of a protected proceeding are of whom its secrecy lets in', async () => {
  const { id } = await stage();
  await record([id]);
  const { token } = await clerk().attachments.open({ id });
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  await office.as('corregedor').access.setLevel({ proceedingId: file.id, level: 'sigiloso', reason: WHY });
  const { attachments } = clerk();
  for (const refused of [
    attachments.list({ owner: owner() }),
    attachments.open({ id }),
    attachments.export({ id }),
    attachments.readings({ id }),
    attachments.add({ file: given('outro.txt'), place: owner() }),
  ]) {
    expect(await refusalOf(refused)).toMatchObject({ code: 'rule', rule: 'sigilo' });
  }
  expect(await office.as('corregedor').attachments.list({ owner: owner() })).toHaveLength(1);
});

test('a closed proceeding takes no file more, and those it has stay as they are', async () => {
  const loose = (await clerk().attachments.add({ file: given('oficio.txt'), place: owner() })).attachment;
  await office.db
    .updateTable('proceeding')
    .set({ status: 'archived', closed_on: '2026-08-20' })
    .where('id', '=', file.id)
    .execute();
  const late = clerk().attachments.add({ file: given('tarde.txt'), place: owner() });
  expect(await refusalOf(late)).toMatchObject({ code: 'conflict' });
  expect(await refusalOf(clerk().attachments.annul({ id: loose.id, reason: WHY }))).toMatchObject({
    code: 'conflict',
  });
  await clerk().attachments.open({ id: loose.id });
});
