import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { CITIZEN, EXTRACT, sample } from './manifestations-samples.ts';

let office: TestOffice;
let id: number;
beforeEach(async () => {
  office = await openOffice();
  id = (await office.as('ouvidor').manifestations.register(sample())).id;
});
afterEach(() => office.close());

const refusedWith = (wire: object) => expect.objectContaining({ wire: expect.objectContaining(wire) });
const steps = () => office.as('ouvidor').manifestations;
const reason = 'Falta a resposta do setor.';
const text = 'Prezada pessoa: a apuração terminou.';

describe('forwarding', () => {
  test('sends the extract, again while open, and the last one counts', async () => {
    const first = await steps().forward({ id, version: 1, extract: EXTRACT, note: '' });
    expect(first).toMatchObject({ status: 'referred', extract: EXTRACT, version: 2 });
    const second = await steps().forward({
      id,
      version: 2,
      extract: `${EXTRACT} Havia chuva.`,
      note: 'Complemento.',
    });
    expect(second).toMatchObject({ status: 'referred', extract: `${EXTRACT} Havia chuva.`, version: 3 });
    expect(second.events.map((event) => event.kind)).toEqual(['received', 'referred', 'referred']);
    expect(second.events.at(-1)).toMatchObject({ text: 'Complemento.', actorName: 'Conta ouvidor' });
  });

  test.each([
    ['name', 'A senhora Zulmira foi abordada na praça.', 'o nome'],
    ['CPF', 'Pessoa de CPF 529 982 247-25 foi abordada.', 'o CPF'],
    ['phone', 'Contato pelo número 98765 4321.', 'o telefone'],
    ['e-mail', 'Escrever para ZULMIRA.Q77@exemplo.com.br', 'o e-mail'],
    ['address', 'Mora na R. das Acácias, n. 120.', 'o endereço'],
  ])(
    'is refused while the extract holds the %s, and the refusal does not repeat it',
    async (_, extract, kind) => {
      const reply = await office.call('ouvidor', 'manifestations.forward', {
        id,
        version: 1,
        extract,
        note: '',
      });
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'rule', rule: 'identidade_no_extrato', citation: 'Lei 13.460/2017, art. 10, § 7º' },
      });
      expect(JSON.stringify(reply)).toContain(kind);
      for (const value of [...Object.values(CITIZEN), '52998224725', 'Zulmira']) {
        expect(JSON.stringify(reply).toLowerCase()).not.toContain(value.toLowerCase());
      }
      expect(await steps().get({ id })).toMatchObject({ status: 'received', extract: null, version: 1 });
    },
  );

  test('the note is checked as well; an anonymous one has nothing to find', async () => {
    await expect(
      steps().forward({ id, version: 1, extract: EXTRACT, note: 'Falar com Zulmira.' }),
    ).rejects.toEqual(
      refusedWith({ code: 'rule', facts: [expect.stringContaining('observação'), expect.any(String)] }),
    );
    const other = await steps().register(sample({ anonymous: true }));
    const sent = await steps().forward({
      id: other.id,
      version: 1,
      extract: 'Zulmira passava no local.',
      note: '',
    });
    expect(sent.status).toBe('referred');
  });

  test('an extract is required', async () => {
    await expect(steps().forward({ id, version: 1, extract: ' ', note: '' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
  });
});

describe('extending', () => {
  test('adds thirty days to the first term, once', async () => {
    const extended = await steps().extend({ id, version: 1, reason });
    expect(extended).toMatchObject({ dueOn: '2027-01-22', extended: true, version: 2 });
    expect(extended.events.at(-1)).toMatchObject({ kind: 'extended', text: reason });
    await expect(steps().extend({ id, version: 2, reason })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'prorrogacao_unica' }),
    );
  });

  test('is possible on the last day and not after it', async () => {
    const other = await steps().register(sample());
    office.setToday('2026-12-23');
    expect((await steps().extend({ id, version: 1, reason })).extended).toBe(true);
    office.setToday('2026-12-24');
    await expect(steps().extend({ id: other.id, version: 1, reason })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'prazo_esgotado' }),
    );
  });
});

describe('answering and closing', () => {
  test('an intermediate answer keeps it open, a conclusive one closes it', async () => {
    const open = await steps().answer({ id, version: 1, conclusive: false, text });
    expect(open).toMatchObject({ status: 'received', closedOn: null, version: 2 });
    office.setToday('2026-12-01');
    const closed = await steps().answer({ id, version: 2, conclusive: true, text });
    expect(closed).toMatchObject({ status: 'answered', closedOn: '2026-12-01', closedReason: null });
    expect(closed.events.map((event) => event.kind)).toEqual([
      'received',
      'intermediate_answer',
      'conclusive_answer',
    ]);
  });

  test('closing without an answer needs the reason on record', async () => {
    await expect(steps().archive({ id, version: 1, reason: 'não' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    const closed = await steps().archive({ id, version: 1, reason: 'Complemento não veio em vinte dias.' });
    expect(closed).toMatchObject({
      status: 'archived',
      closedOn: '2026-11-23',
      closedReason: 'Complemento não veio em vinte dias.',
    });
  });

  test.each(['answered', 'archived'] as const)('nothing more happens once %s', async (status) => {
    if (status === 'answered') await steps().answer({ id, version: 1, conclusive: true, text });
    else await steps().archive({ id, version: 1, reason });
    const target = { id, version: 2 };
    const closed = refusedWith({ code: 'rule', rule: 'manifestacao_encerrada' });
    await expect(steps().forward({ ...target, extract: EXTRACT, note: '' })).rejects.toEqual(closed);
    await expect(steps().extend({ ...target, reason })).rejects.toEqual(closed);
    await expect(steps().answer({ ...target, conclusive: true, text })).rejects.toEqual(closed);
    await expect(steps().archive({ ...target, reason })).rejects.toEqual(closed);
    expect((await steps().get({ id })).version).toBe(2);
  });

  test('a page seen before another step is stale for every step', async () => {
    await steps().answer({ id, version: 1, conclusive: false, text });
    const target = { id, version: 1 };
    const stale = refusedWith({ code: 'conflict' });
    await expect(steps().forward({ ...target, extract: EXTRACT, note: '' })).rejects.toEqual(stale);
    await expect(steps().extend({ ...target, reason })).rejects.toEqual(stale);
    await expect(steps().answer({ ...target, conclusive: true, text })).rejects.toEqual(stale);
    await expect(steps().archive({ ...target, reason })).rejects.toEqual(stale);
    await expect(steps().archive({ id: 99, version: 1, reason })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });
});
