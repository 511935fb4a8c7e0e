import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestationFilters, NO_FILTERS } from '../../shared/manifestations/filters.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
  await office.db
    .insertInto('account')
    .values({
      username: 'ouvidora',
      name: 'Segunda Ouvidora',
      status: 'active',
      must_change_password: 0,
      guard_id: null,
      last_sign_in_at: null,
      created_at: '',
    })
    .execute();
  await office.db.insertInto('account_role').values({ account_id: 8, role: 'ouvidor' }).execute();
});
afterEach(() => office.close());

const screen = 'manifestations' as const;
const filters = manifestationFilters.parse({ kinds: ['elogio'], order: 'due', text: 'praça' });
const views = () => office.as('ouvidor').views;
const list = () => views().list({ screen });

/** The second ouvidor's view, straight in the table. */
async function ofAnother(name: string, shared: 0 | 1): Promise<number> {
  const { id } = await office.db
    .insertInto('saved_view')
    .values({ account_id: 8, screen, name, body: JSON.stringify(NO_FILTERS), shared, created_at: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

describe('a saved view', () => {
  it('keeps filters and order under a name, changes and goes away', async () => {
    const { id } = await views().create({ screen, name: ' Elogios ', filters, shared: false });
    expect(await list()).toEqual([
      {
        id,
        name: 'Elogios',
        filters,
        shared: false,
        own: true,
        ownerName: 'Conta ouvidor',
        isDefault: false,
        version: 1,
      },
    ]);
    await views().update({ id, version: 1, name: 'Elogios da praça', filters: NO_FILTERS, shared: true });
    expect(await list()).toMatchObject([
      { name: 'Elogios da praça', shared: true, filters: NO_FILTERS, version: 2 },
    ]);
    await views().setDefault({ screen, id });
    expect(await list()).toMatchObject([{ isDefault: true }]);
    await views().remove({ id, version: 2 });
    expect(await list()).toEqual([]);
    expect(await office.db.selectFrom('default_view').selectAll().execute()).toEqual([]);
  });

  it('is refused a name in use, a version gone by, bad filters and the hand of another', async () => {
    const { id } = await views().create({ screen, name: 'Elogios', filters, shared: false });
    const again = await office.call('ouvidor', 'views.create', {
      screen,
      name: 'Elogios',
      filters,
      shared: false,
    });
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { name: [expect.any(String)] } },
    });
    const stale = { id, version: 7, name: 'Outro', filters, shared: false };
    expect(await office.call('ouvidor', 'views.update', stale)).toMatchObject({
      error: { code: 'conflict' },
    });
    const empty = { screen, name: '  ', filters, shared: false };
    expect(await office.call('ouvidor', 'views.create', empty)).toMatchObject({ error: { code: 'invalid' } });
    const wrong = { screen, name: 'X', filters: { kinds: ['multa'] }, shared: false };
    expect(await office.call('ouvidor', 'views.create', wrong)).toMatchObject({ error: { code: 'invalid' } });
    const theirs = await ofAnother('Deles', 1);
    expect(await office.call('ouvidor', 'views.remove', { id: theirs, version: 1 })).toMatchObject({
      error: { code: 'notFound' },
    });
    expect(await office.call('corregedor', 'views.list', { screen })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('of another is seen when shared, and may be the one with which the list opens until it no longer is', async () => {
    const open = await ofAnother('Aberta', 1);
    const closed = await ofAnother('Fechada', 0);
    expect(await list()).toMatchObject([{ id: open, own: false, ownerName: 'Segunda Ouvidora' }]);
    await views().setDefault({ screen, id: open });
    expect(await list()).toMatchObject([{ id: open, isDefault: true }]);
    expect(await office.call('ouvidor', 'views.setDefault', { screen, id: closed })).toMatchObject({
      error: { code: 'notFound' },
    });
    await views().setDefault({ screen, id: null });
    expect(await list()).toMatchObject([{ isDefault: false }]);
  });

  it('that today’s list no longer understands is left out', async () => {
    const id = await ofAnother('Antiga', 1);
    await office.db
      .updateTable('saved_view')
      .set({ body: '{"kinds":["multa"]}' })
      .where('id', '=', id)
      .execute();
    expect(await list()).toEqual([]);
  });
});

describe('an export', () => {
  it('leaves which list, how many rows and which filters in the trail, and no words typed', async () => {
    const record = {
      list: 'manifestations',
      title: 'Manifestações',
      format: 'xlsx',
      rows: 12,
      filters: ['kinds=elogio', 'text=sim'],
    };
    expect(await office.call('ouvidor', 'exports.record', record)).toMatchObject({ ok: true });
    const entry = await office.db
      .selectFrom('audit_entry')
      .select('reason')
      .where('procedure', '=', 'exports.record')
      .executeTakeFirstOrThrow();
    expect(entry.reason).toBe(
      'Manifestações (manifestations), XLSX, 12 linhas, filtros: kinds=elogio; text=sim',
    );
    for (const wrong of [
      { filters: ['text=Zulmira Quaresma'] },
      { rows: 100_001 },
      { format: 'pdf' },
      { list: 'a b' },
    ])
      expect(await office.call('ouvidor', 'exports.record', { ...record, ...wrong })).toMatchObject({
        error: { code: 'invalid' },
      });
  });
});
