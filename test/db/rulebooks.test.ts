import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulebookById, rulebookForReading, rulebookInForce } from '../../db/rulebooks/statements.ts';
import { createAgencyInput } from '../../shared/agencies/contract.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import { FOUNDING, openOffice, type TestOffice } from '../support/office.ts';
import { openCourt, openFile } from './proceedings-samples.ts';

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
      'progression',
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

describe('the first day of validity', () => {
  const adoptFrom = (validFrom: string, of = office) =>
    of.as('corregedor').rulebooks.adopt({ basedOn: 1, parameters: { ...parameters, validFrom } });

  it('is at most a year ahead, so that a slip in the year freezes nothing', async () => {
    for (const day of ['2206-01-01', '2027-11-24']) {
      expect((await invalidFields(adoptFrom(day)))['parameters.validFrom']).toContain('confira o ano');
    }
    expect((await adoptFrom('2027-11-23')).validFrom).toBe('2027-11-23');
  });

  it('does not reach back over what was decided under the one before', async () => {
    const court = await openCourt();
    try {
      const file = await openFile(court);
      const guardId = await addGuard(court, 1);
      const charged = await file.charge({ guardId, item: '34-I' });
      const { id: decision_id } = await court.db
        .insertInto('decision')
        .values({
          proceeding_id: file.id,
          on_day: '2026-10-05',
          reasons: '',
          decided_at: '',
          decided_by: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await court.db
        .insertInto('finding')
        .values({
          decision_id,
          charge_id: charged.charges[0]?.id ?? 0,
          outcome: 'not_proven',
          justification: null,
          severity: null,
          reason: '',
        })
        .execute();
      for (const day of ['2026-01-01', '2026-10-05']) {
        expect((await invalidFields(adoptFrom(day, court)))['parameters.validFrom']).toContain('05/10/2026');
      }
      expect((await adoptFrom('2026-10-06', court)).validFrom).toBe('2026-10-06');
    } finally {
      court.close();
    }
  });

  it('is refused at the founding when too old, unwritten or too far, and the law keeps its number', async () => {
    expect((await rulebookById(office.db, 1))?.body.law).toBe('Lei Municipal nº 1.234/2022');
    const founding = (validFrom: string) => ({
      ...FOUNDING,
      parameters: { ...FOUNDING.parameters, validFrom },
    });
    for (const day of ['0205-01-01', '1899-12-31', '2026-02-30', '']) {
      expect(createAgencyInput.safeParse(founding(day)).success).toBe(false);
    }
    expect(createAgencyInput.safeParse(founding('1900-01-01')).success).toBe(true);
    expect((await invalidFields(openOffice(founding('2027-11-24'))))['parameters.validFrom']).toContain(
      'ano',
    );
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
