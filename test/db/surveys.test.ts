import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../shared/permissions.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sample } from './manifestations-samples.ts';
import { ANSWER, pageOf, REASON, receive, refusedWith, targetOf } from './screening-samples.ts';

const SAID = { score: 75, resolved: 'sim', comment: '' } as const;
const PAPER = { ...SAID, means: 'papel', on: '2026-11-23' } as const;

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const surveys = () => office.as('ouvidor').surveys;

async function conclude(id: number): Promise<number> {
  const given = { ...(await targetOf(office, id)), conclusive: true, text: ANSWER };
  await office.as('ouvidor').manifestations.answer(given);
  return id;
}

const closed = async () => conclude(await receive(office));

describe('the satisfaction survey', () => {
  test('is recorded once, from the closing on', async () => {
    const manifestationId = await receive(office);
    await expect(surveys().record({ manifestationId, ...PAPER })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'pesquisa_antes_da_conclusao' }),
    );
    await conclude(manifestationId);
    const { id } = await surveys().record({ manifestationId, ...PAPER });
    expect((await pageOf(office, manifestationId)).surveys).toEqual([
      { id, ...PAPER, reason: null, replacedBy: null },
    ]);
    await expect(surveys().record({ manifestationId, ...PAPER, score: 0 })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('is asked too where the conclusive answer was not possible', async () => {
    const manifestationId = await receive(office);
    const archive = { ...(await targetOf(office, manifestationId)), reason: 'Não foi possível responder.' };
    await office.as('ouvidor').manifestations.archive(archive);
    await expect(surveys().record({ manifestationId, ...PAPER })).resolves.toBeDefined();
  });

  test.each([
    ['a day to come', { on: '2026-11-24' }, 'on'],
    ['a day before the closing', { on: '2026-11-22' }, 'on'],
    ['a degree between two', { score: 60 }, 'score'],
    ['the means of the counter', { means: 'codigo' }, 'means'],
  ])('is not of %s', async (_, change, field) => {
    const manifestationId = await closed();
    const reply = await office.call('ouvidor', 'surveys.record', { manifestationId, ...PAPER, ...change });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { [field]: [expect.any(String)] } },
    });
  });

  test('is the work of the ouvidoria alone', async () => {
    const manifestationId = await closed();
    const others: readonly Role[] = ['admin', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'];
    for (const role of others) {
      const reply = await office.call(role, 'surveys.record', { manifestationId, ...PAPER });
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  test('corrected keeps what was written before, and is not corrected twice nor to the same', async () => {
    const manifestationId = await closed();
    const { id: surveyId } = await surveys().record({ manifestationId, ...PAPER });
    const correction = { ...SAID, surveyId, on: PAPER.on, reason: 'Leu-se o quadrado errado da folha.' };
    await expect(surveys().correct(correction)).rejects.toEqual(refusedWith({ code: 'invalid' }));
    const { id } = await surveys().correct({ ...correction, score: 0 });
    expect((await pageOf(office, manifestationId)).surveys).toMatchObject([
      { id: surveyId, score: 75, replacedBy: id },
      { id, score: 0, means: 'papel', reason: correction.reason, replacedBy: null },
    ]);
    await expect(surveys().correct({ ...correction, score: 25 })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await expect(surveys().correct({ ...correction, surveyId: 99 })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });

  test('masks who spoke in the comment, which the open vault shows as it was said', async () => {
    const manifestationId = await closed();
    const comment = 'Fui bem tratada. Assinado: Zulmira Quaresma.';
    const { id } = await surveys().record({ manifestationId, ...PAPER, comment });
    const [kept] = (await pageOf(office, manifestationId)).surveys;
    expect(kept?.comment).toContain('Fui bem tratada');
    expect(kept?.comment).not.toMatch(/Zulmira|Quaresma/);
    const shown = await office
      .as('ouvidor')
      .identities.reveal({ manifestationId, reason: 'Conferir a pesquisa respondida.' });
    expect(shown.original).toMatchObject({ [`survey:${id}`]: comment });
    const reason = 'Corrigido a pedido de Zulmira Quaresma.';
    await expect(
      surveys().correct({ ...SAID, surveyId: id, on: PAPER.on, score: 50, reason }),
    ).rejects.toEqual(refusedWith({ code: 'rule', rule: 'identidade_no_texto' }));
  });

  test('with a comment needs the vault open; without one it does not', async () => {
    const manifestationId = await closed();
    await office.as('ouvidor').identities.lock({});
    await expect(surveys().record({ manifestationId, ...PAPER, comment: 'Atenderam bem.' })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'cofre_fechado' }),
    );
    await expect(surveys().record({ manifestationId, ...PAPER })).resolves.toBeDefined();
  });

  test('of manifestations joined is one for each', async () => {
    const principal = await receive(office);
    const other = await receive(office);
    const join = { ...(await targetOf(office, other)), principalId: principal, reason: REASON };
    await office.as('ouvidor').manifestations.join(join);
    await conclude(principal);
    await surveys().record({ manifestationId: principal, ...PAPER });
    await surveys().record({ manifestationId: other, ...PAPER, score: 25 });
    expect((await pageOf(office, other)).surveys).toMatchObject([{ score: 25 }]);
  });

  test('is neither changed nor deleted in the file', async () => {
    await surveys().record({ manifestationId: await closed(), ...PAPER });
    await expect(office.db.updateTable('satisfaction_survey').set({ score: 0 }).execute()).rejects.toThrow(
      'never changed',
    );
    await expect(office.db.deleteFrom('satisfaction_survey').execute()).rejects.toThrow('nothing is deleted');
  });
});

describe('the survey by the code', () => {
  test('is answered by who holds it, once, and shows in the same view', async () => {
    const { id, followUpCode: code } = await office
      .as('ouvidor')
      .manifestations.register(sample({ anonymous: true }));
    const seen = () => office.as('ouvidor').manifestations.followUp({ code });
    expect((await seen())?.survey).toEqual({ state: 'early', secrecy: 'anonima' });
    await conclude(id);
    expect((await seen())?.survey).toEqual({ state: 'open', secrecy: 'anonima' });
    await surveys().answerByCode({ code, ...SAID, comment: 'Resposta rápida.' });
    expect((await seen())?.survey).toEqual({
      state: 'answered',
      score: 75,
      resolved: 'sim',
      on: '2026-11-23',
    });
    expect((await pageOf(office, id)).surveys).toMatchObject([
      { means: 'codigo', comment: 'Resposta rápida.' },
    ]);
    await expect(surveys().answerByCode({ code, ...SAID })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test.each(['0000000000000000', '12', ''])('is of no manifestation with the code "%s"', async (code) => {
    await expect(surveys().answerByCode({ code, ...SAID })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });
});

test('the list is filtered by the survey that stands, and by its lack', async () => {
  const [heard, unheard] = [await closed(), await closed()];
  await receive(office);
  const { id: surveyId } = await surveys().record({ manifestationId: heard, ...PAPER });
  await surveys().correct({ ...SAID, surveyId, on: PAPER.on, score: 0, reason: 'Leitura errada da folha.' });
  const found = async (wanted: ('0' | '75' | 'none')[]) => {
    const input = { surveys: wanted, limit: 10, before: null };
    return (await office.as('ouvidor').manifestations.list(input)).rows.map(({ id }) => id);
  };
  expect(await found(['75'])).toEqual([]);
  expect(await found(['0'])).toEqual([heard]);
  expect(await found(['none'])).toEqual([unheard]);
  expect(await found(['0', 'none'])).toEqual([unheard, heard]);
});
