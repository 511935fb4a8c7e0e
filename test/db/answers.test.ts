import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sample } from './manifestations-samples.ts';
import { ANSWER, pageOf, receive, refusedWith, targetOf } from './screening-samples.ts';

const OTHER = 'Apurado o fato, a equipe foi orientada e o procedimento se encerra.';
const reason = 'A primeira versão trocou o nome da equipe.';
const by = { deliveredBy: 'Servidora do balcão', note: '' };

let office: TestOffice;
let id: number;
beforeEach(async () => {
  office = await openOffice();
  id = await receive(office);
});
afterEach(() => office.close());

const answers = () => office.as('ouvidor').answers;

async function give(conclusive = true) {
  const given = { ...(await targetOf(office, id)), conclusive, text: ANSWER };
  const page = await office.as('ouvidor').manifestations.answer(given);
  return page.answers.at(-1)?.id ?? 0;
}

async function correct(answerId: number, text = OTHER) {
  const { version } = await targetOf(office, id);
  return answers().correct({ answerId, version, text, reason });
}

describe('an answer', () => {
  test('is a numbered document that says nothing of who asked', async () => {
    await give();
    const [answer] = (await pageOf(office, id)).answers;
    expect(answer).toMatchObject({ conclusive: true, document: { number: 'RSP-2026-000001' } });
    const document = await office.as('ouvidor').documents.issued({ id: answer?.document?.id ?? 0 });
    expect(document).toMatchObject({
      kind: 'resposta',
      subject: `manifestation:${id}`,
      facts: { protocol: 'OUV-2026-000001', conclusive: true, text: ANSWER, corrects: null },
    });
    await expect(office.as('corregedor').documents.issued({ id: document.id })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
  });

  test('corrected is a new version with its own number, after the closing too', async () => {
    const first = await give();
    const { number, documentId } = await correct(first);
    expect(number).toBe('RSP-2026-000002');
    const page = await pageOf(office, id);
    expect(page.status).toBe('answered');
    expect(page.answers).toMatchObject([
      { id: first, text: ANSWER },
      { replaces: first, text: OTHER, reason, replacedBy: null },
    ]);
    expect(page.answers[0]?.replacedBy).toBe(page.answers[1]?.id);
    const document = await office.as('ouvidor').documents.issued({ id: documentId });
    expect(document.replaces).toMatchObject({ number: 'RSP-2026-000001' });
  });

  test('is not corrected twice, nor at an old version, nor to the same words', async () => {
    const first = await give();
    await expect(correct(first, ANSWER)).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(answers().correct({ answerId: first, version: 1, text: OTHER, reason })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await correct(first);
    await expect(correct(first, `${OTHER} E mais.`)).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await expect(correct(99)).rejects.toEqual(refusedWith({ code: 'notFound' }));
    await expect(correct(first, `Zulmira, ${OTHER}`)).rejects.toEqual(refusedWith({ code: 'conflict' }));
  });

  test('tells nothing of who asked, in text, reason or delivery', async () => {
    const answerId = await give();
    const leak = refusedWith({ code: 'rule' });
    await expect(correct(answerId, `Senhora Zulmira: ${OTHER}`)).rejects.toEqual(leak);
    const delivery = { answerId, on: '2026-11-23', means: 'correio', outcome: 'entregue' } as const;
    await expect(
      answers().deliver({ ...delivery, ...by, note: 'Recebida por Zulmira Quaresma.' }),
    ).rejects.toEqual(leak);
  });

  test('is refused while a field is left to fill, with its place', async () => {
    const text = 'Primeira linha.\nSituação: [preencher: Resultado].';
    const given = { ...(await targetOf(office, id)), conclusive: true, text };
    await expect(office.as('ouvidor').manifestations.answer(given)).rejects.toEqual(
      refusedWith({
        code: 'invalid',
        fields: { text: [expect.stringContaining('linha 2, coluna 11')] },
      }),
    );
  });

  test('read by the code is the version that stands', async () => {
    const received = await office.as('ouvidor').manifestations.register(sample({ anonymous: true }));
    id = received.id;
    const first = await give(false);
    await correct(first);
    const seen = await office.as('ouvidor').manifestations.followUp({ code: received.followUpCode });
    expect(seen?.answers).toEqual([
      { on: '2026-11-23', text: OTHER, conclusive: false, number: 'RSP-2026-000002', corrected: true },
    ]);
  });

  test('of before numbering is issued once, as it was given', async () => {
    const answerId = await give();
    await office.db.updateTable('manifestation_answer').set({ document_id: null }).execute();
    expect((await answers().issue({ answerId })).number).toBe('RSP-2026-000002');
    await expect(answers().issue({ answerId })).rejects.toEqual(refusedWith({ code: 'conflict' }));
  });

  test('of a principal is a document for each citizen', async () => {
    const other = await receive(office);
    const join = { ...(await targetOf(office, other)), principalId: id, reason };
    await office.as('ouvidor').manifestations.join(join);
    await give();
    const [own] = (await pageOf(office, other)).answers;
    expect(own).toMatchObject({ text: ANSWER, document: { number: 'RSP-2026-000001' } });
    expect((await pageOf(office, id)).answers[0]?.document?.number).toBe('RSP-2026-000002');
  });

  test('of a principal corrected is corrected for each citizen, but where it was worded apart', async () => {
    const [other, apart] = [await receive(office), await receive(office)];
    for (const joined of [other, apart]) {
      const join = { ...(await targetOf(office, joined)), principalId: id, reason };
      await office.as('ouvidor').manifestations.join(join);
    }
    const first = await give();
    const [own] = (await pageOf(office, apart)).answers;
    const { version } = await targetOf(office, apart);
    const worded = 'A resposta a este protocolo diz outra coisa.';
    await answers().correct({ answerId: own?.id ?? 0, version, text: worded, reason });
    await correct(first);
    const said = async (one: number) =>
      (await pageOf(office, one)).answers.filter(({ replacedBy }) => replacedBy === null);
    expect(await said(other)).toMatchObject([{ text: OTHER, reason, document: {} }]);
    expect(await said(id)).toMatchObject([{ text: OTHER, reason, document: {} }]);
    expect(await said(apart)).toMatchObject([{ text: worded }]);
  });

  test('of a principal tells nothing of who is behind those joined', async () => {
    const other = await office.as('ouvidor').manifestations.register(sample());
    id = await receive(office, { anonymous: true });
    const join = { ...(await targetOf(office, other.id)), principalId: id, reason };
    await office.as('ouvidor').manifestations.join(join);
    const given = { ...(await targetOf(office, id)), conclusive: true, text: `Senhora Zulmira: ${ANSWER}` };
    await expect(office.as('ouvidor').manifestations.answer(given)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'identidade_no_texto' }),
    );
  });
});

describe('an answer without a delivery', () => {
  const waiting = async () => {
    const { tasks, counts } = await office.as('ouvidor').dashboard.summary({});
    const count = counts.find((one) => one.id === 'answers_undelivered');
    return { tasks: tasks.filter(({ kind }) => kind === 'answer_undelivered'), count };
  };

  test('is asked about after five days, until it reached the citizen', async () => {
    const answerId = await give();
    expect(await waiting()).toMatchObject({ tasks: [], count: { value: 1, late: 0 } });
    office.setToday('2026-11-28');
    expect(await waiting()).toMatchObject({
      tasks: [{ id, title: 'Registrar a entrega da resposta nº RSP-2026-000001', dueOn: '2026-11-28' }],
      count: { value: 1, late: 1 },
    });
    const note = 'O carteiro não encontrou o número.';
    const back = { answerId, on: '2026-11-25', means: 'correio', outcome: 'devolvida', ...by, note } as const;
    await answers().deliver(back);
    expect((await waiting()).tasks).toHaveLength(1);
    await answers().deliver({ answerId, on: '2026-11-26', means: 'balcao', outcome: 'entregue', ...by });
    expect(await waiting()).toMatchObject({ tasks: [], count: { value: 0 } });
  });

  test('is not asked about where it is intermediate and the case closed, replaced, or at hand by the code', async () => {
    await give(false);
    await correct(await give());
    const anonymous = await receive(office, { anonymous: true });
    const given = { ...(await targetOf(office, anonymous)), conclusive: true, text: ANSWER };
    await office.as('ouvidor').manifestations.answer(given);
    office.setToday('2026-11-28');
    const { tasks } = await waiting();
    expect(tasks.map(({ title }) => title)).toEqual(['Registrar a entrega da resposta nº RSP-2026-000003']);
  });
});

describe('the delivery of an answer', () => {
  test('is recorded, each time it was tried, and annulled with the reason', async () => {
    const answerId = await give();
    const on = '2026-11-23';
    const note = 'O carteiro não encontrou o número.';
    const back = { answerId, on, means: 'correio', outcome: 'devolvida', ...by, note } as const;
    const { id: deliveryId } = await answers().deliver(back);
    await answers().deliver({ answerId, on, means: 'balcao', outcome: 'entregue', ...by });
    await answers().annulDelivery({ deliveryId, reason });
    const [answer] = (await pageOf(office, id)).answers;
    expect(answer?.deliveries).toMatchObject([
      { means: 'correio', outcome: 'devolvida', note, annulledReason: reason },
      { means: 'balcao', outcome: 'entregue', annulledReason: null },
    ]);
    const again = answers().annulDelivery({ deliveryId, reason });
    await expect(again).rejects.toEqual(refusedWith({ code: 'conflict' }));
  });

  test.each([
    ['a day to come', { on: '2026-11-24' }, 'on'],
    ['a day before the answer', { on: '2026-11-22' }, 'on'],
    ['a refusal without its reason', { outcome: 'recusada' }, 'note'],
    ['a return of what was not mailed', { outcome: 'devolvida', note: 'Sem ninguém em casa.' }, 'outcome'],
    [
      'a refusal by the code',
      { means: 'codigo', outcome: 'recusada', note: 'Não quis ler nada.' },
      'outcome',
    ],
  ] as const)('is not %s', async (_, change, field) => {
    const answerId = await give();
    const delivery = { answerId, on: '2026-11-23', means: 'balcao', outcome: 'entregue', ...by } as const;
    await expect(answers().deliver({ ...delivery, ...change })).rejects.toEqual(
      refusedWith({ code: 'invalid', fields: { [field]: [expect.any(String)] } }),
    );
  });

  test('to who is anonymous is by the counter or by the code', async () => {
    id = await receive(office, { anonymous: true });
    const answerId = await give();
    const delivery = { answerId, on: '2026-11-23', outcome: 'entregue', ...by } as const;
    await expect(answers().deliver({ ...delivery, means: 'correio' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(answers().deliver({ ...delivery, means: 'codigo' })).resolves.toBeDefined();
  });
});
