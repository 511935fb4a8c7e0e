import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { appointCommission, type PeopledFile, peopledFile, WHY } from './people-samples.ts';
import { chargeAt, openCourt } from './proceedings-samples.ts';

let office: TestOffice;
let file: PeopledFile;
beforeEach(async () => {
  office = await openCourt();
  file = await peopledFile(office);
});
afterEach(() => office.close());

const links = () => office.as('corregedor').links;
const versionOf = async (id: number) => (await office.as('corregedor').proceedings.get({ id })).version;

describe('files joined', () => {
  const join = async (otherId: number, on = '2026-11-20') =>
    links().join({ proceedingId: file.id, version: await versionOf(file.id), otherId, on, reason: WHY });

  test('see the acts and people of one another, each with the act of the joining', async () => {
    const other = await peopledFile(office, 2);
    await other.appoint('testemunha_defesa', { name: 'Moradora da rua' });
    const joined = await join(other.id);
    expect(joined.links).toMatchObject([{ kind: 'apensamento', principal: true, undoneOn: null }]);
    expect(joined.joined[0]).toMatchObject({ id: other.id, people: [{ name: 'Moradora da rua' }] });
    expect(joined.joined[0]?.acts.at(-1)?.text).toContain('Apensamento destes autos ao PAD-2026-000001');
    expect((await file.read()).acts.at(-1)?.text).toContain('Apensamento do PAD-2026-000002');
    expect((await office.as('escrivao').links.list({ proceedingId: other.id })).joined[0]?.id).toBe(file.id);
  });

  test('have one principal, and nothing joins itself', async () => {
    const other = await peopledFile(office, 2);
    const third = await peopledFile(office, 3);
    expect(await invalidFields(join(file.id))).toHaveProperty('otherId');
    await join(other.id);
    expect(await refusalOf(join(other.id))).toMatchObject({ code: 'conflict' });
    const chain = {
      proceedingId: other.id,
      version: await versionOf(other.id),
      otherId: third.id,
      on: '2026-11-20',
      reason: WHY,
    };
    expect(await refusalOf(links().join(chain))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(office.as('escrivao').links.join(chain))).toMatchObject({ code: 'forbidden' });
  });

  test('are parted again with the reason', async () => {
    const other = await peopledFile(office, 2);
    const [link] = (await join(other.id)).links;
    const input = { linkId: link?.id ?? 0, proceedingId: file.id, on: '2026-11-21', reason: WHY };
    const parted = await links().undo({ ...input, version: await versionOf(file.id) });
    expect(parted.links).toMatchObject([{ undoneOn: '2026-11-21', undoneReason: WHY }]);
    expect(parted.joined).toEqual([]);
    expect(await refusalOf(links().undo({ ...input, version: await versionOf(file.id) }))).toMatchObject({
      code: 'conflict',
    });
  });

  test('do not show a protected one to who may not open it', async () => {
    const other = await peopledFile(office, 2);
    await join(other.id);
    await office.as('corregedor').access.setLevel({ proceedingId: other.id, level: 'sigiloso', reason: WHY });
    const seen = await office.as('escrivao').links.list({ proceedingId: file.id });
    expect(seen.links[0]?.other.reachable).toBe(false);
    expect(seen.joined).toEqual([]);
  });
});

describe('a file split', () => {
  async function twoAccused() {
    const second = await addGuard(office, 2);
    await file.act('portaria', '2026-08-03');
    const { acts } = await file.read();
    if (!acts.some((act) => act.kind === 'comissao')) await file.act('comissao', '2026-08-05');
    await file.charge({ guardId: second, item: '36-II' });
    for (const guardId of [file.accused, second]) await file.act('citacao', '2026-08-17', guardId);
    return second;
  }
  const split = async (chargeIds: readonly number[]) =>
    links().split({
      proceedingId: file.id,
      version: await versionOf(file.id),
      chargeIds: [...chargeIds],
      on: '2026-11-20',
      reason: WHY,
    });

  test('takes charge, acts and commission to a new one, with the same limitation', async () => {
    await appointCommission(office, file);
    const second = await twoAccused();
    const before = await file.read();
    const moved = chargeAt(before, 1);
    const { newId, newNumber, splitEffect, links: made } = await split([moved.id]);
    expect(newNumber).toBe('PAD-2026-000002');
    expect(splitEffect.map((one) => one.text).join(' ')).toContain('03/08/2026');
    expect(made).toMatchObject([{ kind: 'desmembramento', principal: true }]);
    const born = await office.as('autoridade').proceedings.get({ id: newId });
    expect(born.accused.map((one) => one.guard.id)).toEqual([second]);
    expect(born.acts.map((act) => act.kind)).toEqual(['portaria', 'comissao', 'citacao', 'outro']);
    expect(born.acts[0]?.text).toContain('Traslado do PAD-2026-000001');
    expect(born.limitation.map((line) => line.runsOutOn)).toEqual(
      before.limitation.map((line) => line.runsOutOn),
    );
    const people = await office.as('autoridade').people.list({ proceedingId: newId });
    expect(people.composition).toEqual([]);
    expect(people.people).toHaveLength(4);
    const left = await file.read();
    expect(left.charges[1]).toMatchObject({
      withdrawn: true,
      withdrawnReason: expect.stringContaining(newNumber),
    });
  });

  test('leaves something behind, and takes only what stands', async () => {
    await twoAccused();
    const { charges } = await file.read();
    expect(await refusalOf(split(charges.map((one) => one.id)))).toMatchObject({
      rule: 'desmembramento_total',
    });
    expect(await invalidFields(split([9999]))).toHaveProperty('chargeIds');
    expect(await invalidFields(split([]))).toHaveProperty('chargeIds');
  });

  test('is as protected as the file it comes from', async () => {
    await twoAccused();
    await office.as('corregedor').access.setLevel({ proceedingId: file.id, level: 'sigiloso', reason: WHY });
    const { charges } = await office.as('corregedor').proceedings.get({ id: file.id });
    const { newId } = await split([charges[1]?.id ?? 0]);
    expect(await refusalOf(office.as('escrivao').proceedings.get({ id: newId }))).toMatchObject({
      rule: 'sigilo',
    });
  });

  test('is undone while nothing was done in it, and not afterwards', async () => {
    const second = await twoAccused();
    const charge = chargeAt(await file.read(), 1);
    const made = await split([charge.id]);
    const undo = async () =>
      links().undo({
        linkId: made.links[0]?.id ?? 0,
        proceedingId: file.id,
        version: await versionOf(file.id),
        on: '2026-11-21',
        reason: WHY,
      });
    const version = await versionOf(made.newId);
    const act = {
      proceedingId: made.newId,
      version,
      kind: 'vista',
      guardId: second,
      on: '2026-11-20',
      text: '',
    };
    const worked = await office.as('escrivao').proceedings.recordAct(act);
    expect(await refusalOf(undo())).toMatchObject({ rule: 'desmembramento_em_curso' });
    await office.db
      .deleteFrom('proceeding_act')
      .where('id', '=', worked.acts.at(-1)?.id ?? 0)
      .execute();
    await undo();
    const back = await file.read();
    expect(new Set(back.accused.map((one) => one.guard.id))).toEqual(new Set([file.accused, second]));
    expect(await office.as('autoridade').proceedings.get({ id: made.newId })).toMatchObject({
      status: 'archived',
    });
  });
});
