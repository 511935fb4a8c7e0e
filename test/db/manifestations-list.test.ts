import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addGuard, sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Input = Parameters<ReturnType<TestOffice['as']>['manifestations']['list']>[0];
const page = { limit: 50, before: null };
const found = async (filters: Partial<Input>) =>
  (await office.as('ouvidor').manifestations.list({ ...page, ...filters })).rows.map(({ id }) => id);

async function add(
  options: Parameters<typeof sample>[0],
  columns: Record<string, string | null> = {},
): Promise<number> {
  const { id } = await office.as('ouvidor').manifestations.register(sample(options));
  if (Object.keys(columns).length > 0)
    await office.db.updateTable('manifestation').set(columns).where('id', '=', id).execute();
  return id;
}

describe('each filter', () => {
  test('leaves what it says, and several leave what all say', async () => {
    const guard = await addGuard(office, 'Bruno Teles', 7);
    const a = await add(
      {
        kind: 'elogio',
        district: 'Água Branca',
        unit: 'Base Norte',
        guardIds: [guard],
        factOn: '2026-11-20',
      },
      { channel: 'telefone', received_on: '2026-11-21', due_on: '2026-12-01' },
    );
    const b = await add(
      { anonymous: true, district: 'Centro' },
      { received_on: '2026-11-22', due_on: '2026-12-10' },
    );
    const c = await add(
      { district: 'Centro', unit: 'Base Norte' },
      { status: 'answered', due_on: '2026-11-30' },
    );
    expect(await found({ kinds: ['elogio'] })).toEqual([a]);
    expect(await found({ kinds: ['elogio', 'denuncia'] })).toEqual([c, b, a]);
    expect(await found({ channels: ['telefone'] })).toEqual([a]);
    expect(await found({ secrecies: ['anonima'] })).toEqual([b]);
    expect(await found({ statuses: ['answered', 'archived'] })).toEqual([c]);
    expect(await found({ receivedTo: '2026-11-21' })).toEqual([a]);
    expect(await found({ receivedFrom: '2026-11-22', receivedTo: '2026-11-22' })).toEqual([b]);
    expect(await found({ factFrom: '2026-11-01', factTo: '2026-11-20' })).toEqual([a]);
    expect(await found({ dueFrom: '2026-12-01', dueTo: '2026-12-05' })).toEqual([a]);
    expect(await found({ districts: ['Centro'] })).toEqual([c, b]);
    expect(await found({ units: ['Base Norte'] })).toEqual([c, a]);
    expect(await found({ guardId: guard })).toEqual([a]);
    expect(await found({ guardId: 99 })).toEqual([]);
    expect(await found({ units: ['Base Norte'], districts: ['Centro'], status: 'closed' })).toEqual([c]);
    expect(await found({ text: 'centro', secrecies: ['anonima'] })).toEqual([b]);
    expect(await found({ text: 'rispido', status: 'open', order: 'due' })).toEqual([a, b]);
  });

  test('finds by recipient, while the sending stands', async () => {
    const a = await add({ anonymous: true });
    await add({ anonymous: true });
    const extract = 'Pessoa relata abordagem ríspida na praça.';
    await office.as('ouvidor').manifestations.forward({ id: a, version: 1, extract, note: '' });
    expect(await found({ recipients: ['corregedoria'] })).toEqual([a]);
    expect(await found({ recipients: ['comando', 'orgao'] })).toEqual([]);
    await office.db
      .updateTable('manifestation_recipient')
      .set({ cancelled_on: '2026-11-23', cancelled_reason: 'Engano' })
      .execute();
    expect(await found({ recipients: ['corregedoria'] })).toEqual([]);
  });

  test('refuses a period that ends before it begins, and a situation that does not exist', async () => {
    const backwards = { ...page, receivedFrom: '2026-11-20', receivedTo: '2026-11-19' };
    const reply = await office.call('ouvidor', 'manifestations.list', backwards);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { receivedTo: [expect.any(String)] } },
    });
    for (const wrong of [
      { status: 'aberta' },
      { order: 'id; drop table' },
      { limit: 501 },
      { text: 'x'.repeat(201) },
    ])
      expect(await office.call('ouvidor', 'manifestations.list', { ...page, ...wrong })).toMatchObject({
        ok: false,
      });
  });
});

describe('each order', () => {
  test('goes through every page without losing nor repeating a row, with words or without', async () => {
    for (let count = 0; count < 11; count += 1)
      await add({ anonymous: true }, { due_on: `2026-12-${String(10 + (count % 3)).padStart(2, '0')}` });
    for (const text of ['', 'rispido']) {
      for (const order of ['newest', 'oldest', 'due'] as const) {
        const seen: number[] = [];
        let before: number | null = null;
        for (;;) {
          const { rows, more } = await office
            .as('ouvidor')
            .manifestations.list({ text, order, limit: 4, before });
          seen.push(...rows.map(({ id }) => id));
          before = rows.at(-1)?.id ?? null;
          if (!more) break;
        }
        const all = await office.db
          .selectFrom('manifestation')
          .select(['id', 'due_on'])
          .orderBy('id')
          .execute();
        const expected = {
          newest: all.toReversed(),
          oldest: all,
          due: all.toSorted((a, b) => a.due_on.localeCompare(b.due_on) || a.id - b.id),
        };
        expect([text, order, seen]).toEqual([text, order, expected[order].map(({ id }) => id)]);
      }
    }
  });
});

describe('the counts', () => {
  test('are those of the list in each situation, under the same other filters', async () => {
    await add({ anonymous: true }, { due_on: '2026-11-01' });
    await add({ anonymous: true, district: 'Moema' });
    await add({ anonymous: true }, { status: 'archived', due_on: '2026-11-01' });
    const ouvidor = office.as('ouvidor');
    const counts = (filters: object) => ouvidor.manifestations.counts(filters);
    expect(await counts({})).toEqual({ all: 3, open: 2, late: 1, closed: 1, capped: false });
    expect(await counts({ status: 'closed', text: 'moema' })).toEqual({
      all: 1,
      open: 1,
      late: 0,
      closed: 0,
      capped: false,
    });
    expect(await counts({ text: '***' })).toMatchObject({ all: 0 });
    expect(await counts({ statuses: ['archived'] })).toMatchObject({ all: 1, open: 0 });
    for (const status of ['open', 'late', 'closed', 'all'] as const)
      expect(await found({ status })).toHaveLength((await counts({}))[status]);
  });

  test('the places in use come in the order of the alphabet', async () => {
    for (const district of ['Zona Sul', 'Água Branca', '', 'Água Branca', 'Brás'])
      await add({ anonymous: true, district });
    const used = await office.db.selectFrom('manifestation').select('district').execute();
    expect(used).toHaveLength(5);
    expect((await office.as('ouvidor').manifestations.places({})).districts).toEqual(
      ['Água Branca', 'Brás', 'Centro', 'Zona Sul'].filter((name) =>
        used.some(({ district }) => district === name),
      ),
    );
  });
});
