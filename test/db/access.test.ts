import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../shared/permissions.ts';
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

const manager = () => office.as('corregedor').access;
const protect = (level: 'publico' | 'reservado' | 'sigiloso') =>
  manager().setLevel({ proceedingId: file.id, level, reason: WHY });

async function accountOf(username: Role): Promise<number> {
  const row = await office.db
    .selectFrom('account')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function grantClerk(until = '2026-11-25') {
  return manager().grant({
    proceedingId: file.id,
    accountId: await accountOf('escrivao'),
    reason: WHY,
    until,
  });
}

const everything = { status: 'all', text: '', limit: 50, before: null } as const;

describe('a secret file', () => {
  test('is only a number and a level to an unnamed clerk, wherever it could be read', async () => {
    await protect('sigiloso');
    const clerk = office.as('escrivao');
    const { version } = await office.as('corregedor').proceedings.get({ id: file.id });
    const { rows } = await clerk.proceedings.list(everything);
    expect(rows).toMatchObject([
      { secrecy: 'sigiloso', reachable: false, summary: '', accused: [], limitationOn: null },
    ]);
    expect((await clerk.proceedings.list({ ...everything, text: 'Guarda Número' })).rows).toEqual([]);
    expect((await clerk.proceedings.list({ ...everything, text: 'Fato a apurar' })).rows).toEqual([]);
    expect((await clerk.proceedings.list({ ...everything, text: 'PAD-2026' })).rows).toHaveLength(1);
    expect(await clerk.search.find({ text: 'PAD-2026' })).toMatchObject([{ detail: 'Sigiloso' }]);
    const { counts } = await clerk.dashboard.summary({});
    expect(counts.find((one) => one.id === 'proceedings_open')?.value).toBe(0);
    const day = { from: '2026-11-01', to: '2026-12-31' };
    const id = file.id;
    const readings = [
      clerk.proceedings.get({ id }),
      clerk.proceedings.preview({ id, on: '2026-11-23', findings: [] }),
      clerk.proceedings.recordAct({
        proceedingId: id,
        version,
        kind: 'portaria',
        guardId: null,
        on: '2026-08-04',
        text: '',
      }),
      clerk.people.list({ proceedingId: id }),
      clerk.exhibits.list({ proceedingId: id }),
      clerk.hearings.ofProceeding({ proceedingId: id }),
      clerk.links.list({ proceedingId: id }),
      clerk.access.get({ proceedingId: id }),
      clerk.documents.decision({ proceedingId: id }),
      office.as('autoridade').proceedings.get({ id }),
    ];
    for (const reading of readings) {
      expect(await refusalOf(reading)).toMatchObject({ code: 'rule', rule: 'sigilo' });
    }
    expect(await clerk.hearings.agenda(day)).toEqual([]);
  });

  test('opens to whoever is named, until the day, and closes by itself', async () => {
    await protect('sigiloso');
    const granted = await grantClerk();
    expect(granted.exceptions).toMatchObject([
      { account: { name: 'Conta escrivao' }, status: 'active', until: '2026-11-25' },
    ]);
    await office.as('escrivao').proceedings.get({ id: file.id });
    office.setToday('2026-11-25');
    await office.as('escrivao').proceedings.get({ id: file.id });
    office.setToday('2026-11-26');
    expect(await refusalOf(office.as('escrivao').proceedings.get({ id: file.id }))).toMatchObject({
      rule: 'sigilo',
    });
    expect((await manager().get({ proceedingId: file.id })).exceptions[0]?.status).toBe('expired');
  });

  test('closes at once when the exception is revoked', async () => {
    await protect('sigiloso');
    const [exception] = (await grantClerk()).exceptions;
    const after = await manager().revoke({ exceptionId: exception?.id ?? 0, reason: WHY });
    expect(after.exceptions[0]).toMatchObject({ status: 'revoked', revokedReason: WHY });
    expect(await refusalOf(office.as('escrivao').proceedings.get({ id: file.id }))).toMatchObject({
      rule: 'sigilo',
    });
    expect(await refusalOf(manager().revoke({ exceptionId: exception?.id ?? 0, reason: WHY }))).toMatchObject(
      { code: 'conflict' },
    );
  });

  test('opens to its own commission while it serves', async () => {
    const given = await file.appoint('secretario', { accountId: await accountOf('escrivao') });
    await protect('sigiloso');
    await office.as('escrivao').proceedings.get({ id: file.id });
    const person = given.people[0];
    await office
      .as('corregedor')
      .people.dismiss({ personId: person?.id ?? 0, version: given.version, on: '2026-11-23', reason: WHY });
    expect(await refusalOf(office.as('escrivao').proceedings.get({ id: file.id }))).toMatchObject({
      rule: 'sigilo',
    });
  });
});

test('a reserved file opens to the authority, and not to an unnamed clerk', async () => {
  await protect('reservado');
  await office.as('autoridade').proceedings.get({ id: file.id });
  expect(await refusalOf(office.as('escrivao').proceedings.get({ id: file.id }))).toMatchObject({
    rule: 'sigilo',
  });
});

test('the level and the exceptions are set by the corregedor alone, with reasons and an end', async () => {
  expect(
    await refusalOf(
      office.as('escrivao').access.setLevel({ proceedingId: file.id, level: 'sigiloso', reason: WHY }),
    ),
  ).toMatchObject({ code: 'forbidden' });
  expect(await invalidFields(protect('publico'))).toHaveProperty('level');
  expect(
    await invalidFields(manager().setLevel({ proceedingId: file.id, level: 'sigiloso', reason: 'curto' })),
  ).toHaveProperty('reason');
  expect(await invalidFields(grantClerk('2026-11-22'))).toHaveProperty('until');
  expect(await invalidFields(grantClerk('2028-01-01'))).toHaveProperty('until');
  const rh = { proceedingId: file.id, accountId: await accountOf('rh'), reason: WHY, until: '2026-12-01' };
  expect(await invalidFields(manager().grant(rh))).toHaveProperty('accountId');
  await grantClerk();
  expect(await refusalOf(grantClerk())).toMatchObject({ code: 'conflict' });
  await protect('sigiloso');
  expect((await protect('publico')).levels.map((one) => one.level)).toEqual(['publico', 'sigiloso']);
});

test('every reading of the file is listed: who, when and what', async () => {
  await office.as('escrivao').proceedings.get({ id: file.id });
  await office.as('autoridade').people.list({ proceedingId: file.id });
  const page = { proceedingId: file.id, before: null, limit: 2 };
  const { rows, more } = await manager().readings(page);
  expect(rows).toMatchObject([
    { reader: 'Conta autoridade', procedure: 'people.list' },
    { reader: 'Conta escrivao', procedure: 'proceedings.get' },
  ]);
  expect(more).toBe(true);
  expect(await refusalOf(office.as('escrivao').access.readings(page))).toMatchObject({ code: 'forbidden' });
});
