import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officeHolderOn } from '../../db/mandates/statements.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusedWith } from './screening-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const mandates = () => office.as('admin').mandates;
const NOMINATION = {
  office: 'corregedor',
  kind: 'titular',
  person: 'Heitor Leão',
  act: 'Portaria nº 12/2026',
  actOn: '2026-01-10',
  published: 'Diário Oficial nº 3.001',
  from: '2026-01-15',
} as const;
const REASON = 'Razão prevista no art. 9º da Lei Municipal nº 77/2020.';
const LOSS = { kind: 'perda', on: '2026-11-20', sessionOn: '2026-11-19', reason: REASON } as const;

describe('a term of office', () => {
  test('ends by the rule of the office, unless another day is given', async () => {
    const one = await mandates().record(NOMINATION);
    expect(one).toMatchObject({ until: '2028-01-14', version: 1, vote: null });
    await mandates().setRule({ office: 'ouvidor', months: 36, mostTerms: 1, law: 'Lei nº 77/2020, art. 3º' });
    const ouvidor = { ...NOMINATION, office: 'ouvidor' } as const;
    expect((await mandates().record(ouvidor)).until).toBe('2029-01-14');
    const next = { ...ouvidor, kind: 'reconducao', from: '2029-01-15' } as const;
    office.setToday('2028-12-01');
    await expect(mandates().record(next)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'reconducao', citation: 'Lei nº 77/2020, art. 3º' }),
    );
    const commander = { ...NOMINATION, office: 'comandante' } as const;
    expect((await mandates().record(commander)).until).toBeNull();
  });

  test('does not overlap another, and its days are coherent', async () => {
    await mandates().record(NOMINATION);
    for (const [given, field] of [
      [{ from: '2027-05-01', person: 'Outra Pessoa' }, 'from'],
      [{ office: 'ouvidor', actOn: '2026-12-01' }, 'actOn'],
      [{ office: 'ouvidor', until: '2025-12-31' }, 'until'],
      [{ office: 'ouvidor', from: '2066-01-01' }, 'from'],
      [{ office: 'ouvidor', accountId: 999 }, 'accountId'],
      [{ office: 'ouvidor', kind: 'reconducao' }, 'kind'],
    ] as const) {
      await expect(mandates().record({ ...NOMINATION, ...given })).rejects.toEqual(
        refusedWith({ code: 'invalid', fields: { [field]: [expect.any(String)] } }),
      );
    }
  });

  test('is lost only by the absolute majority of the Câmara', async () => {
    const { id, version } = await mandates().record(NOMINATION);
    await expect(mandates().end({ id, version, ...LOSS, votes: 6, members: 13 })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'perda_de_mandato', citation: 'Lei 13.022/2014, art. 13, § 2º' }),
    );
    const released = { id, version, kind: 'exoneracao', on: '2026-11-20', reason: REASON } as const;
    await expect(mandates().end(released)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'exoneracao_com_mandato' }),
    );
    for (const given of [
      { votes: 14, members: 13 },
      { votes: 7, members: null },
      { votes: null, members: 13 },
      { votes: 3, members: 5 },
      { votes: 7, members: 13, sessionOn: '2026-11-21' },
      { votes: 7, members: 13, sessionOn: '2026-01-01' },
    ]) {
      await expect(mandates().end({ id, version, ...LOSS, ...given })).rejects.toEqual(
        refusedWith({ code: 'invalid' }),
      );
    }
    expect(await officeHolderOn(office.db, 'corregedor', '2026-11-23')).toMatchObject({ id, endedOn: null });
    const ended = await mandates().end({ id, version, ...LOSS, votes: 7, members: 13 });
    expect(ended).toMatchObject({ endKind: 'perda', vote: { votes: 7, members: 13 }, version: 2 });
    expect(await mandates().holderOn({ office: 'corregedor', on: '2026-11-20' })).toMatchObject({ id });
    expect(await mandates().holderOn({ office: 'corregedor', on: '2026-11-21' })).toBeNull();
    await expect(
      mandates().end({ id, version: 2, kind: 'renuncia', on: '2026-11-20', reason: REASON }),
    ).rejects.toEqual(refusedWith({ code: 'conflict' }));
  });

  test('ends by own act or death, within its days; a stale version is refused', async () => {
    const { id, version } = await mandates().record(NOMINATION);
    const end = { id, version, kind: 'renuncia', reason: 'Pedido escrito, de próprio punho.' } as const;
    for (const on of ['2026-12-01', '2025-12-01']) {
      await expect(mandates().end({ ...end, on })).rejects.toEqual(refusedWith({ code: 'invalid' }));
    }
    await expect(mandates().end({ ...end, version: 7, on: '2026-11-01' })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await mandates().end({ ...end, on: '2026-11-01' });
    const interim = { ...NOMINATION, kind: 'interino', person: 'Bia Interina', from: '2026-11-02' } as const;
    const { id: other } = await mandates().record(interim);
    expect(await mandates().holderOn({ office: 'corregedor', on: '2026-11-23' })).toMatchObject({
      id: other,
    });
    await mandates().end({ ...end, id: other, version: 1, kind: 'cessacao', on: '2026-11-22' });
  });

  test('recorded by mistake is annulled, and stays in the history without counting', async () => {
    const { id, version } = await mandates().record(NOMINATION);
    await mandates().annul({ id, version, reason: 'Digitado no cargo errado.' });
    expect((await mandates().list({})).mandates).toMatchObject([{ id, annulled: true }]);
    expect(await mandates().holderOn({ office: 'corregedor', on: '2026-11-23' })).toBeNull();
    await mandates().record(NOMINATION);
    await expect(mandates().annul({ id, version: 2, reason: 'De novo, por engano.' })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('near its end, and then vacant, is on the dashboard of who can act', async () => {
    const kinds = async (role: 'admin' | 'ouvidor' | 'rh') =>
      (await office.as(role).dashboard.summary({})).tasks.filter(({ kind }) => kind.startsWith('mandate'));
    expect(await kinds('admin')).toEqual([]);
    await mandates().record({ ...NOMINATION, until: '2026-12-31' });
    expect(await kinds('ouvidor')).toMatchObject([{ kind: 'mandate_ending', dueOn: '2026-12-31' }]);
    expect(await kinds('rh')).toEqual([]);
    office.setToday('2027-01-05');
    expect(await kinds('admin')).toMatchObject([{ kind: 'mandate_vacant', title: 'Cargo vago: Corregedor' }]);
    const now = (await mandates().list({})).offices.find((one) => one.office === 'corregedor');
    expect(now).toMatchObject({ holder: null, vacantSince: '2026-12-31' });
  });

  test('is written by who may, and read by all; nothing is deleted nor a loss stored without the majority', async () => {
    await expect(office.as('rh').mandates.record(NOMINATION)).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
    const { id } = await office.as('corregedor').mandates.record(NOMINATION);
    expect((await office.as('rh').mandates.list({})).mandates).toHaveLength(1);
    await expect(office.db.deleteFrom('mandate').where('id', '=', id).execute()).rejects.toThrow(/deleted/);
    const short = { ended_on: '2026-11-20', end_kind: 'perda', end_reason: 'x' } as const;
    await expect(
      office.db
        .updateTable('mandate')
        .set({ ...short, session_on: '2026-11-19', votes: 6, members: 12 })
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow(/CHECK/);
  });
});
