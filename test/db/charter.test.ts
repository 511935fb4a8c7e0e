import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_CHARTER } from '../../shared/charter/model.ts';
import { CHARTER } from '../support/charter.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusedWith } from './screening-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const charter = () => office.as('ouvidor').charter;

async function published(version = 0) {
  const saved = await charter().save({ version, body: CHARTER });
  return charter().publish({ version: saved.version });
}

describe('the charter', () => {
  test('is drafted incomplete, published whole, as a numbered document', async () => {
    expect(await charter().current({})).toEqual({ draft: null, inForce: null, versions: [] });
    const first = await charter().save({ version: 0, body: EMPTY_CHARTER });
    expect((await charter().current({})).draft?.missing).not.toEqual([]);
    await expect(charter().publish({ version: first.version })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'carta_incompleta', citation: 'Lei 13.460/2017, art. 7º' }),
    );
    const second = await charter().save({ version: first.version, body: CHARTER });
    expect(second).toEqual({ number: 1, version: 2 });
    const { documentId, document } = await charter().publish({ version: 2 });
    expect(document).toMatch(/^CSU-2026-0*1$/);
    expect(await office.as('rh').documents.issued({ id: documentId })).toMatchObject({
      kind: 'carta_servicos',
      summary: 'Versão 1, 1 serviço',
    });
    const { inForce, draft } = await charter().current({});
    expect(draft).toBeNull();
    expect(inForce).toMatchObject({ number: 1, reviewDue: '2027-11-23', body: CHARTER });
  });

  test('published does not change; the next version says what changed', async () => {
    await published();
    await expect(office.db.updateTable('charter_version').set({ body: '{}' }).execute()).rejects.toThrow(
      /published/,
    );
    const same = await charter().save({ version: 0, body: CHARTER });
    await expect(charter().publish({ version: same.version })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    const body = { ...CHARTER, waiting: 'Até 15 minutos.' };
    const next = await charter().save({ version: same.version, body });
    expect((await charter().current({})).draft?.changes).toHaveLength(1);
    await charter().publish({ version: next.version });
    expect(await charter().version({ number: 2 })).toMatchObject({
      changes: [{ where: 'Tempo de espera', after: 'Até 15 minutos.' }],
    });
    expect((await charter().version({ number: 1 })).changes).toEqual([]);
    await expect(charter().version({ number: 9 })).rejects.toEqual(refusedWith({ code: 'notFound' }));
  });

  test('refuses a stale draft, and who may not write', async () => {
    await charter().save({ version: 0, body: CHARTER });
    await expect(charter().save({ version: 0, body: EMPTY_CHARTER })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await expect(charter().publish({ version: 5 })).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await expect(office.as('corregedor').charter.save({ version: 1, body: CHARTER })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
    expect((await office.as('rh').charter.current({})).draft?.number).toBe(1);
  });

  test('asks for its yearly review, from ninety days before', async () => {
    const reviews = async () =>
      (await office.as('ouvidor').dashboard.summary({})).tasks.filter(
        ({ kind }) => kind === 'charter_review',
      );
    await published();
    expect(await reviews()).toEqual([]);
    office.setToday('2027-08-25');
    expect(await reviews()).toMatchObject([{ dueOn: '2027-11-23' }]);
  });
});
