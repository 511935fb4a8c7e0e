import { afterEach, beforeEach, expect, test } from 'vitest';
import { invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { type PeopledFile, peopledFile, WHY } from './people-samples.ts';
import { openCourt } from './proceedings-samples.ts';

let office: TestOffice;
let file: PeopledFile;
beforeEach(async () => {
  office = await openCourt();
  file = await peopledFile(office);
});
afterEach(() => office.close());

const clerk = () => office.as('escrivao').exhibits;
type Recording = Parameters<ReturnType<typeof clerk>['record']>[0];

const record = (changes: Partial<Recording> = {}) =>
  clerk().record({
    proceedingId: file.id,
    kind: 'objeto',
    description: 'Rádio portátil danificado',
    source: 'Base Centro',
    receivedOn: '2026-08-10',
    receivedBy: 'Escrivã de plantão',
    keptAt: 'Armário 3',
    ...changes,
  });

async function first() {
  const [exhibit] = (await clerk().list({ proceedingId: file.id })).exhibits;
  if (exhibit === undefined) throw new Error('no exhibit');
  return exhibit;
}

async function move(changes: object = {}) {
  const { id, version } = await first();
  return clerk().move({
    exhibitId: id,
    version,
    kind: 'pericia',
    on: '2026-08-12',
    at: '09:00',
    to: 'Instituto de Criminalística',
    place: 'Laboratório',
    reason: WHY,
    ...changes,
  });
}

test('exhibits are numbered in order, and an annulled one keeps its number', async () => {
  await record();
  await record({ kind: 'video', keptAt: '' });
  const { id, version } = await first();
  const after = await clerk().annul({ exhibitId: id, version, reason: WHY });
  expect(after.exhibits[0]).toMatchObject({ number: 1, annulled: true, annulledReason: WHY });
  expect((await record()).exhibits.map((one) => one.number)).toEqual([1, 2, 3]);
  expect(await refusalOf(clerk().annul({ exhibitId: id, version: version + 1, reason: WHY }))).toMatchObject({
    code: 'conflict',
  });
  await expect(office.db.updateTable('exhibit').set({ description: 'outro' }).execute()).rejects.toThrow(
    'not replaced',
  );
  await expect(office.db.deleteFrom('exhibit').execute()).rejects.toThrow('nothing is deleted');
});

test('an object says where it is kept, and nothing comes from the future', async () => {
  expect(await invalidFields(record({ keptAt: '' }))).toHaveProperty('keptAt');
  expect(await invalidFields(record({ receivedOn: '2027-01-01' }))).toHaveProperty('receivedOn');
  expect(await refusalOf(office.as('autoridade').exhibits.record({ ...(await recording()) }))).toMatchObject({
    code: 'forbidden',
  });
});

async function recording(): Promise<Recording> {
  return {
    proceedingId: file.id,
    kind: 'documento',
    description: 'Escala de serviço',
    source: 'Base Centro',
    receivedOn: '2026-08-10',
    receivedBy: 'Escrivã de plantão',
    keptAt: '',
  };
}

test('each link of the chain goes from who held it last, in order, until it leaves for good', async () => {
  await record();
  await move();
  expect(await invalidFields(move({ on: '2026-08-11' }))).toHaveProperty('on');
  await move({ kind: 'devolucao', on: '2026-08-20', to: 'Corregedoria', place: 'Armário 3' });
  const { exhibits } = await move({
    kind: 'restituicao',
    on: '2026-09-01',
    to: 'Base Centro',
    place: 'Base Centro',
  });
  expect(exhibits[0]?.movements.map((one) => [one.from, one.to])).toEqual([
    ['Corregedoria', 'Instituto de Criminalística'],
    ['Instituto de Criminalística', 'Corregedoria'],
    ['Corregedoria', 'Base Centro'],
  ]);
  expect(exhibits[0]).toMatchObject({ holder: 'Base Centro', place: 'Base Centro' });
  expect(await refusalOf(move({ on: '2026-09-02' }))).toMatchObject({ rule: 'cadeia_de_custodia' });
  const { id } = await first();
  expect(await refusalOf(move({ exhibitId: id, version: 1 }))).toMatchObject({ code: 'conflict' });
  await expect(office.db.updateTable('exhibit_movement').set({ place: 'x' }).execute()).rejects.toThrow(
    'append-only',
  );
});

test('each reading of an exhibit is listed', async () => {
  await record();
  const { id } = await first();
  await office.as('autoridade').exhibits.get({ id });
  const { readings } = await clerk().get({ id });
  expect(readings).toMatchObject([{ reader: 'Conta autoridade' }]);
});
