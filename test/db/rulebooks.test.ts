import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulebookById, rulebookForReading, rulebookInForce } from '../../db/rulebooks/statements.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import { FOUNDING, openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const kinds = guardaLegal2021.sanctions.map((sanction) => sanction.id);
const competence = Object.fromEntries(kinds.map((kind) => [kind, ['autoridade' as const]]));
const parameters = {
  suspensionMinDays: 2,
  suspensionMaxDays: 45,
  competence,
  lawNumber: 'Lei 5.000/2026',
  validFrom: '2026-12-01',
};

describe('rulebooks', () => {
  it('lists what is missing and gives the whole', async () => {
    const [row] = await office.as('rh').rulebooks.list({});
    expect(row).toMatchObject({ id: 1, key: 'guarda-legal-2021', validFrom: '1990-01-01', validTo: null });
    expect(row?.missing).toHaveLength(kinds.length);
    const whole = await office.as('ouvidor').rulebooks.get({ id: 1 });
    expect(whole.body.transgressions).toHaveLength(guardaLegal2021.transgressions.length);
    expect(whole.row).toEqual(row);
    expect(await refusalOf(office.as('rh').rulebooks.get({ id: 9 }))).toEqual({
      code: 'notFound',
      what: 'norma',
    });
    expect(await refusalOf(office.as('admin').rulebooks.list({}))).toMatchObject({ code: 'forbidden' });
  });
});

describe('adopting', () => {
  it('adopts other parameters from a day on; the one before ends the day before and stays as it was', async () => {
    const before = await office.as('corregedor').rulebooks.get({ id: 1 });
    const row = await office.as('corregedor').rulebooks.adopt({ basedOn: 1, parameters });
    expect(row).toMatchObject({
      lawNumber: 'Lei 5.000/2026',
      validFrom: '2026-12-01',
      validTo: null,
      missing: [],
    });
    const after = await office.as('corregedor').rulebooks.get({ id: 1 });
    expect(after.row.validTo).toBe('2026-11-30');
    expect(after.body).toEqual(before.body);
    const { inForce } = office.as('admin').rulebooks;
    expect((await inForce({ on: null }))?.row.id).toBe(1);
    expect((await inForce({ on: '2026-11-30' }))?.row.id).toBe(1);
    const next = await inForce({ on: '2026-12-01' });
    expect(next?.row.id).toBe(row.id);
    expect(next?.body.sanctions.find((one) => one.id === 'suspensao')?.days).toEqual({ min: 2, max: 45 });
    expect(next?.body.competence.suspensao).toEqual(['autoridade']);
    expect(await inForce({ on: '1989-12-31' })).toBeNull();
    const rows = await office.as('rh').rulebooks.list({});
    expect(rows.map(({ id }) => id)).toEqual([row.id, 1]);
    expect(office.events.at(-1)).toEqual([
      'rulebooks',
      'behavior',
      'guards',
      'documents',
      'proceedings',
      'dashboard',
    ]);
  });

  it('refuses upside down days, unknown kinds, validity not after the one before, a stale base, who may not', async () => {
    const { adopt } = office.as('corregedor').rulebooks;
    const refused = async (changes: Partial<typeof parameters>) =>
      Object.keys(await invalidFields(adopt({ basedOn: 1, parameters: { ...parameters, ...changes } })));
    expect(await refused({ suspensionMinDays: 46 })).toEqual(['parameters.suspensionMaxDays']);
    expect(await refused({ competence: { prisao: ['autoridade'] } })).toEqual([
      'parameters.competence.prisao',
    ]);
    expect(await refused({ validFrom: '1990-01-01' })).toEqual(['parameters.validFrom']);
    expect(await refusalOf(adopt({ basedOn: 7, parameters }))).toMatchObject({ code: 'notFound' });
    await adopt({ basedOn: 1, parameters });
    const later = { ...parameters, validFrom: '2027-01-01' };
    expect(await refusalOf(adopt({ basedOn: 1, parameters: later }))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(office.as('rh').rulebooks.adopt({ basedOn: 2, parameters: later }))).toMatchObject(
      {
        code: 'forbidden',
      },
    );
    expect(await office.as('rh').rulebooks.list({})).toHaveLength(2);
  });
});

describe('rulebooks read by others', () => {
  it('are parsed once for each file, and never taken for those of another', async () => {
    const one = await rulebookInForce(office.db, '2026-11-23');
    expect((await rulebookById(office.db, 1))?.body).toBe(one?.body);
    const other = await openOffice({
      ...FOUNDING,
      parameters: { ...FOUNDING.parameters, suspensionMaxDays: 90 },
    });
    try {
      const body = (await rulebookById(other.db, 1))?.body;
      expect(body?.sanctions.find((kind) => kind.id === 'suspensao')?.days?.max).toBe(90);
    } finally {
      other.close();
    }
  });

  it('reads days before the first by the oldest', async () => {
    await addGuard(office, 1);
    expect(await rulebookInForce(office.db, '1980-01-01')).toBeNull();
    expect((await rulebookForReading(office.db, '1980-01-01'))?.id).toBe(1);
    expect(await rulebookById(office.db, 5)).toBeNull();
  });
});
