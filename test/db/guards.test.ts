import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, addSanction, cpfOf, guardInput, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function updateInput(id: number) {
  const { registration, name, cpf, birthOn, admissionOn, version } = await office.as('rh').guards.get({ id });
  return { id, version, registration, name, cpf, birthOn, admissionOn };
}

describe('registering', () => {
  it('keeps the record with the admission as the first event of the career', async () => {
    const id = await addGuard(office, 1, { name: 'José da Conceição', cpf: '529.982.247-25' });
    const record = await office.as('escrivao').guards.get({ id });
    expect(record).toMatchObject({
      registration: 'M1',
      name: 'José da Conceição',
      cpf: '52998224725',
      status: 'active',
      version: 1,
    });
    expect(record.career).toMatchObject([
      {
        on: '2010-03-01',
        kind: 'admission',
        detail: 'Guarda Civil Municipal 3ª Classe, Base Centro',
        act: 'Portaria 1/2010',
      },
    ]);
    expect(office.events.at(-1)).toEqual(['guards', 'behavior', 'progression', 'search', 'dashboard']);
    const audit = await office.db.selectFrom('audit_entry').select(['procedure', 'subject']).execute();
    expect(audit).toContainEqual({ procedure: 'guards.register', subject: `guard:${id}` });
    expect(audit).toContainEqual({ procedure: 'guards.get', subject: `guard:${id}` });
  });

  it('refuses a registration and a CPF already there, naming nobody', async () => {
    await addGuard(office, 1, { name: 'Fulana Sigilosa' });
    expect(await invalidFields(addGuard(office, 2, { registration: ' M1 ' }))).toEqual({
      registration: 'Já existe guarda com esta matrícula: confira o número.',
    });
    const repeated = await invalidFields(addGuard(office, 2, { cpf: cpfOf(1) }));
    expect(repeated).toEqual({ cpf: 'Já existe guarda com este CPF: confira os números.' });
    expect(await office.as('rh').guards.list({ status: 'all' })).toHaveLength(1);
  });

  it.each([
    [{ admissionOn: '2026-11-24' }, 'admissionOn'],
    [{ birthOn: '2010-03-01' }, 'birthOn'],
    [{ birthOn: '1992-03-02' }, 'birthOn'],
    [{ birthOn: '1992-02-31' }, 'birthOn'],
    [{ cpf: '111.111.111-11' }, 'cpf'],
    [{ registration: '  ' }, 'registration'],
  ])('refuses %j', async (changes, field) => {
    expect(Object.keys(await invalidFields(addGuard(office, 1, changes)))).toEqual([field]);
  });

  it('accepts who completes 18 years on the day of admission, and an admission today', async () => {
    await addGuard(office, 1, { birthOn: '1992-03-01' });
    await addGuard(office, 2, { admissionOn: '2026-11-23' });
    expect(await office.as('rh').guards.list({ status: 'all' })).toHaveLength(2);
  });

  it('is for who may', async () => {
    expect(await refusalOf(office.as('ouvidor').guards.register(guardInput(1)))).toEqual({
      code: 'forbidden',
      permission: 'guards.write',
    });
    const id = await addGuard(office, 1);
    for (const who of ['ouvidor', 'admin'] as const) {
      expect(await refusalOf(office.as(who).guards.get({ id }))).toMatchObject({
        code: 'forbidden',
        permission: 'guards.record',
      });
    }
    expect(await refusalOf(office.as('admin').guards.list({ status: 'all' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refusalOf(office.as('rh').guards.get({ id: 99 }))).toEqual({
      code: 'notFound',
      what: 'guarda',
    });
  });
});

describe('correcting the identification', () => {
  it('saves, raises the version and moves the admission with its event', async () => {
    const id = await addGuard(office, 1);
    const saved = await office
      .as('rh')
      .guards.update({ ...(await updateInput(id)), name: 'Nome Corrigido', admissionOn: '2011-03-01' });
    expect(saved).toMatchObject({ name: 'Nome Corrigido', admissionOn: '2011-03-01', version: 2 });
    expect(saved.career[0]?.on).toBe('2011-03-01');
  });

  it('refuses a stale version and keeps what is there', async () => {
    const id = await addGuard(office, 1);
    const input = await updateInput(id);
    await office.as('rh').guards.update({ ...input, name: 'Primeira Mão' });
    const refusal = await refusalOf(office.as('corregedor').guards.update({ ...input, name: 'Segunda Mão' }));
    expect(refusal).toMatchObject({ code: 'conflict', what: expect.stringContaining('outra pessoa') });
    expect(await office.as('rh').guards.get({ id })).toMatchObject({ name: 'Primeira Mão', version: 2 });
  });

  it("refuses another's registration or CPF, but not its own", async () => {
    await addGuard(office, 1);
    const id = await addGuard(office, 2);
    const input = await updateInput(id);
    const { update } = office.as('rh').guards;
    expect(Object.keys(await invalidFields(update({ ...input, registration: 'M1' })))).toEqual([
      'registration',
    ]);
    expect(Object.keys(await invalidFields(update({ ...input, cpf: cpfOf(1) })))).toEqual(['cpf']);
    expect((await update(input)).version).toBe(2);
  });

  it('refuses an admission after a leave or a punished fact of the record', async () => {
    const id = await addGuard(office, 1);
    await addSanction(office, id, { fact_on: '2012-05-05' });
    const { update } = office.as('rh').guards;
    const refusal = await invalidFields(update({ ...(await updateInput(id)), admissionOn: '2012-05-06' }));
    expect(refusal.admissionOn).toContain('05/05/2012');
    expect(await update({ ...(await updateInput(id)), admissionOn: '2012-05-05' })).toMatchObject({
      version: 2,
    });
  });
});

describe('career', () => {
  it('keeps each dated change and makes the latest the current one', async () => {
    const guardId = await addGuard(office, 1);
    const { recordCareer } = office.as('rh').guards;
    const change = { kind: 'grade', grade: 'primeira_classe' } as const;
    await recordCareer({ guardId, version: 1, on: '2018-01-01', act: 'Portaria 9', change });
    const late = await recordCareer({
      guardId,
      version: 2,
      on: '2014-01-01',
      act: 'Portaria 2',
      change: { kind: 'grade', grade: 'segunda_classe' },
    });
    expect(late).toMatchObject({ grade: 'primeira_classe', version: 3 });
    expect(late.career.map(({ on, detail }) => [on, detail])).toEqual([
      ['2010-03-01', 'Guarda Civil Municipal 3ª Classe, Base Centro'],
      ['2014-01-01', 'Guarda Civil Municipal 2ª Classe'],
      ['2018-01-01', 'Guarda Civil Municipal 1ª Classe'],
    ]);
    const left = await recordCareer({
      guardId,
      version: 3,
      on: '2026-11-23',
      act: 'Portaria 8',
      change: { kind: 'status', status: 'retired' },
    });
    expect(left.status).toBe('retired');
    expect(left.career.at(-1)?.detail).toBe('Aposentado');
    expect(await office.as('rh').guards.list({ status: 'active' })).toEqual([]);
    expect(await office.as('rh').guards.list({ status: 'all' })).toHaveLength(1);
  });

  it('asks for the act of a change of grade or status, not of unit', async () => {
    const guardId = await addGuard(office, 1);
    const { recordCareer } = office.as('rh').guards;
    const base = { guardId, version: 1, on: '2020-01-01', act: ' ' };
    const status = { kind: 'status', status: 'dismissed' } as const;
    const grade = { kind: 'grade', grade: 'primeira_classe' } as const;
    expect((await invalidFields(recordCareer({ ...base, change: status }))).act).toContain('Informe o ato');
    expect((await invalidFields(recordCareer({ ...base, change: grade }))).act).toContain('Informe o ato');
    const unit = { kind: 'unit', unit: 'Base Norte' } as const;
    expect(await recordCareer({ ...base, change: unit })).toMatchObject({ unit: 'Base Norte' });
  });

  it('refuses what changes nothing, dates before the admission or in the future, and a stale version', async () => {
    const guardId = await addGuard(office, 1);
    const { recordCareer } = office.as('rh').guards;
    const base = { guardId, version: 1, on: '2020-01-01', act: 'Portaria 5' };
    const unit = { kind: 'unit', unit: 'Base Norte' } as const;
    const same = { kind: 'unit', unit: 'Base Centro' } as const;
    expect((await invalidFields(recordCareer({ ...base, change: same })))['change.unit']).toContain(
      'Base Centro',
    );
    const active = { kind: 'status', status: 'active' } as const;
    expect((await invalidFields(recordCareer({ ...base, change: active })))['change.status']).toContain(
      'Ativo',
    );
    for (const on of ['2010-02-28', '2026-11-24']) {
      expect(Object.keys(await invalidFields(recordCareer({ ...base, on, change: unit })))).toEqual(['on']);
    }
    await recordCareer({ ...base, change: unit });
    expect(await refusalOf(recordCareer({ ...base, on: '2021-01-01', change: same }))).toMatchObject({
      code: 'conflict',
    });
    const again = recordCareer({ ...base, version: 2, on: '2022-01-01', change: unit });
    expect(Object.keys(await invalidFields(again))).toEqual(['change.unit']);
  });
});

describe('leaves', () => {
  const leave = { kind: 'licenca_saude', from: '2024-01-01', to: '2024-01-30', act: 'Laudo 3' } as const;

  it('records, refuses what coincides, and frees the period when annulled', async () => {
    const guardId = await addGuard(office, 1);
    const { recordLeave, annulLeave } = office.as('rh').guards;
    const record = await recordLeave({ guardId, ...leave });
    const leaveId = record.leaves[0]?.id ?? 0;
    const other = { guardId, ...leave, kind: 'ferias', from: '2024-01-30', to: '2024-02-10' } as const;
    expect((await invalidFields(recordLeave(other))).from).toContain(
      'Licença para tratamento de saúde, de 01/01/2024 a 30/01/2024',
    );
    const annulled = await annulLeave({ leaveId, reason: 'Laudo tornado sem efeito.' });
    expect(annulled.leaves).toMatchObject([{ annulled: true, annulledReason: 'Laudo tornado sem efeito.' }]);
    expect((await recordLeave(other)).leaves).toHaveLength(2);
    expect(await refusalOf(annulLeave({ leaveId, reason: 'Outra vez, por engano.' }))).toMatchObject({
      code: 'conflict',
    });
    const subjects = await office.db.selectFrom('audit_entry').select(['subject', 'reason']).execute();
    expect(subjects).toContainEqual({ subject: `guard:${guardId}`, reason: 'Laudo tornado sem efeito.' });
  });

  it('refuses a leave before the admission, upside down, of nobody, or annulled without reason', async () => {
    const guardId = await addGuard(office, 1);
    const { recordLeave, annulLeave } = office.as('rh').guards;
    expect(Object.keys(await invalidFields(recordLeave({ guardId, ...leave, from: '2010-02-28' })))).toEqual([
      'from',
    ]);
    expect(Object.keys(await invalidFields(recordLeave({ guardId, ...leave, to: '2023-12-31' })))).toEqual([
      'to',
    ]);
    const endless = recordLeave({ guardId, ...leave, to: '2204-01-30' });
    expect((await invalidFields(endless)).to).toContain('confira o ano');
    await recordLeave({ guardId, ...leave, from: '2026-01-01', to: '2036-11-23' });
    expect(await refusalOf(recordLeave({ guardId: 99, ...leave }))).toMatchObject({ code: 'notFound' });
    expect(await refusalOf(annulLeave({ leaveId: 99, reason: 'Não existe este.' }))).toMatchObject({
      code: 'notFound',
    });
    expect(Object.keys(await invalidFields(annulLeave({ leaveId: 1, reason: 'curto' })))).toEqual(['reason']);
    expect(await refusalOf(office.as('comandante').guards.recordLeave({ guardId, ...leave }))).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('listing', () => {
  it("gives today's class to who may read behavior, by name without accents", async () => {
    const second = await addGuard(office, 1, { name: 'Étore Braga' });
    const first = await addGuard(office, 2, { name: 'Ana Lima' });
    await addSanction(office, second, { kind: 'suspensao', days: 5, fulfilled_on: null });
    const rows = await office.as('comandante').guards.list({ status: 'active' });
    expect(rows.map(({ id, behavior }) => [id, behavior?.label])).toEqual([
      [first, 'Excelente'],
      [second, 'Regular'],
    ]);
    const blind = await office.as('ouvidor').guards.list({ status: 'active' });
    expect(blind.map(({ behavior }) => behavior)).toEqual([null, null]);
    expect(JSON.stringify(rows)).not.toContain(cpfOf(1));
  });
});
