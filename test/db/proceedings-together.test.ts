import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/time/civil-date.ts';
import { addGuard } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';

import { chargeAt, openCourt, openFile, proven, readyFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const secret = (proceedingId: number) =>
  office.as('corregedor').access.setLevel({ proceedingId, level: 'sigiloso', reason: WRITTEN });

describe('the table of limitation', () => {
  test('has each penalty still possible of each open file, as its page says', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    const { limitation } = await file.read();
    const { rows, on, hidden } = await office.as('escrivao').proceedings.limitationTable({});
    expect(limitation.length).toBeGreaterThan(0);
    expect(rows.map(({ effect, runsOutOn, lastSafeDay }) => ({ effect, runsOutOn, lastSafeDay }))).toEqual(
      limitation
        .map(({ effect, runsOutOn, lastSafeDay }) => ({ effect, runsOutOn, lastSafeDay }))
        .toSorted((a, b) => (a.lastSafeDay < b.lastSafeDay ? -1 : 1)),
    );
    expect(hidden).toBe(0);
    for (const row of rows) expect(addDays(on, row.daysLeft)).toBe(row.lastSafeDay);
  });

  test('tells the opening that interrupted it', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    const before = await office.as('escrivao').proceedings.limitationTable({});
    await file.act('portaria', '2026-08-03');
    const after = await office.as('escrivao').proceedings.limitationTable({});
    expect(JSON.stringify(after.rows[0]?.because)).toContain('Instauração em 03/08/2026');
    expect((after.rows[0]?.lastSafeDay ?? '') > (before.rows[0]?.lastSafeDay ?? '')).toBe(true);
  });

  test('restarts at a decision within the 140 days, in another file about the same facts', async () => {
    const judged = await readyFile(office, guardId);
    await judged.decide([proven(chargeAt(await judged.read()).id, 'suspensao', 5)], '2026-09-16');
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await file.act('portaria', '2026-08-03');
    const line = async () => (await file.read()).limitation.find((one) => one.effect === 'suspension');
    expect(await line()).toMatchObject({ runsOutOn: '2028-12-21' });
    const kin = { from_id: judged.id, to_id: file.id, on_day: '2026-09-16', reason: WRITTEN };
    await office.db
      .insertInto('proceeding_conversion')
      .values({ ...kin, recorded_at: '', recorded_by: null })
      .execute();
    const { because, runsOutOn } = (await line()) ?? { because: [] };
    expect(runsOutOn).toBe('2028-09-16');
    expect(JSON.stringify(because)).toContain('16/09/2026, dia da decisão');
    const { rows } = await office.as('escrivao').proceedings.limitationTable({});
    expect(rows.find((one) => one.effect === 'suspension')?.runsOutOn).toBe('2028-09-16');
  });

  test('leaves out, counting it, a file that the reader may not open', async () => {
    const file = await openFile(office);
    await secret(file.id);
    expect(await office.as('escrivao').proceedings.limitationTable({})).toMatchObject({
      rows: [],
      hidden: 1,
    });
    expect((await office.as('corregedor').proceedings.limitationTable({})).rows.length).toBeGreaterThan(0);
  });
});

describe('the board', () => {
  const cards = async () => (await office.as('escrivao').proceedings.board({})).cards;

  test('puts each file in its phase, and the acts move it', async () => {
    const file = await openFile(office);
    expect(await cards()).toMatchObject([
      { id: file.id, kind: 'pad', phase: 'instauracao', accused: 0, lateTerms: 0 },
    ]);
    await file.charge({ guardId, item: '36-I' });
    await file.act('portaria', '2026-08-03');
    await file.act('comissao', '2026-08-05');
    await file.act('libelo', '2026-08-10', guardId);
    const [card] = await cards();
    const { phases } = await file.read();
    expect(card?.phase).toBe(phases.find((one) => one.state === 'current')?.id);
    expect(card).toMatchObject({ accused: 1, clerk: { name: 'Conta corregedor' } });
    expect(card?.waitsFor).not.toBeNull();
  });

  test('keeps a judged file until its sanction is served', async () => {
    const file = await readyFile(office, guardId);
    const { charges } = await file.read();
    await file.decide([proven(chargeAt({ ...(await file.read()), charges }).id, 'suspensao', 10)]);
    expect(await cards()).toMatchObject([{ phase: 'intimacao', term: null, limitation: null }]);
  });

  test('has the phases of every kind of the rulebook', async () => {
    const { kinds } = await office.as('autoridade').proceedings.board({});
    expect(kinds.map((one) => one.id)).toEqual(expect.arrayContaining(['pad', 'sindicancia']));
    expect(kinds.every((one) => one.phases.length > 0)).toBe(true);
  });

  test('of a protected file says only number, kind and phase', async () => {
    const file = await openFile(office);
    await file.charge({ guardId, item: '36-I' });
    await secret(file.id);
    const [card] = await cards();
    expect(card).toMatchObject({
      reachable: false,
      accused: 0,
      waitsFor: null,
      term: null,
      limitation: null,
      clerk: null,
    });
    expect((await office.as('corregedor').proceedings.board({})).cards[0]).toMatchObject({
      reachable: true,
      accused: 1,
    });
  });

  test('is not for who does not read proceedings', async () => {
    for (const role of ['ouvidor', 'rh', 'comandante', 'admin'] as const) {
      expect(await office.call(role, 'proceedings.board', {})).toMatchObject({ ok: false });
      expect(await office.call(role, 'proceedings.limitationTable', {})).toMatchObject({ ok: false });
    }
  });
});
