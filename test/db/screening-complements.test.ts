import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { CITIZEN } from './manifestations-samples.ts';
import { pageOf, REASON, receive, refusedWith, targetOf } from './screening-samples.ts';

const TEXT = 'Diga o dia, a hora e a rua em que o fato aconteceu.';

let office: TestOffice;
let id: number;
beforeEach(async () => {
  office = await openOffice();
  id = await receive(office);
});
afterEach(() => office.close());

const ouvidor = () => office.as('ouvidor').manifestations;
const ask = async (again = '') =>
  ouvidor().askComplement({ ...(await targetOf(office, id)), text: TEXT, again });
const bring = async (on: string) =>
  ouvidor().receiveComplement({
    ...(await targetOf(office, id)),
    on,
    channel: 'telefone',
    text: 'Foi no dia 12, à noite, na rua da feira.',
  });

describe('a complement', () => {
  test('suspends the term of the answer until it comes', async () => {
    office.setToday('2026-11-30');
    expect(await ask()).toMatchObject({ complementDueOn: '2026-12-21', dueOn: '2027-01-13' });
    expect(await pageOf(office, id)).toMatchObject({
      status: 'complement',
      complements: [{ askedOn: '2026-11-30', dueOn: '2026-12-21', suspends: true, receivedOn: null }],
    });
    office.setToday('2026-12-03');
    expect((await bring('2026-12-02')).dueOn).toBe('2026-12-28');
    const page = await pageOf(office, id);
    expect(page).toMatchObject({ status: 'received', complements: [{ channel: 'telefone' }] });
    expect(page.events.slice(-2).map(({ kind }) => kind)).toEqual([
      'complement_asked',
      'complement_received',
    ]);
  });

  test('suspends nothing where the office counts so, nor once the term ran out', async () => {
    await office.as('ouvidor').deadlines.setPolicy({ complementSuspends: false });
    expect(await office.as('rh').deadlines.policy({})).toEqual({ complementSuspends: false });
    expect((await ask()).dueOn).toBe('2026-12-23');
    const late = await receive(office);
    await office.as('ouvidor').deadlines.setPolicy({ complementSuspends: true });
    office.setToday('2027-01-11');
    const asked = await ouvidor().askComplement({ ...(await targetOf(office, late)), text: TEXT });
    expect(asked.dueOn).toBe('2026-12-23');
  });

  test('that does not come lets the manifestation be closed, from the day after the term', async () => {
    await ask();
    const close = async () =>
      ouvidor().archive({ ...(await targetOf(office, id)), kind: 'complement_missing', reason: REASON });
    office.setToday('2026-12-14');
    await expect(close()).rejects.toEqual(refusedWith({ code: 'rule', rule: 'encerramento_sem_base' }));
    office.setToday('2026-12-15');
    const { counts, tasks } = await office.as('ouvidor').dashboard.summary({});
    expect(counts.find((one) => one.id === 'complements_awaited')).toMatchObject({ value: 1, late: 1 });
    expect(tasks.map(({ kind }) => kind)).toContain('complement_due');
    expect(await close()).toMatchObject({ status: 'archived', archiveKind: 'complement_missing' });
  });

  test('that comes late is taken, and pauses no longer than its term', async () => {
    await ask();
    office.setToday('2027-01-04');
    expect((await bring('2027-01-04')).dueOn).toBe('2027-01-13');
    expect((await pageOf(office, id)).events.at(-1)?.text).toContain('depois do prazo');
  });

  test('is asked one at a time, and again only with a reason', async () => {
    await ask();
    await expect(ask()).rejects.toEqual(refusedWith({ code: 'rule', rule: 'passo_ask_complement' }));
    await expect(bring('2026-11-22')).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(bring('2026-11-24')).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await bring('2026-11-23');
    await expect(bring('2026-11-23')).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'passo_receive_complement' }),
    );
    await expect(ask()).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await ask('O relato novo fala de outra testemunha.');
    expect((await pageOf(office, id)).complements).toHaveLength(2);
  });

  test('that tells who spoke is masked, and sealed as it was told', async () => {
    const told = `Sou ${CITIZEN.name}, CPF ${CITIZEN.cpf}; foi na rua da feira.`;
    const named = await receive(office);
    await ouvidor().askComplement({ ...(await targetOf(office, named)), text: TEXT });
    await ouvidor().receiveComplement({
      ...(await targetOf(office, named)),
      on: '2026-11-23',
      channel: 'telefone',
      text: told,
    });
    const [kept] = (await pageOf(office, named)).complements;
    expect(kept?.received).toBe('Sou [manifestante], CPF [CPF]; foi na rua da feira.');
    const shown = await office.as('ouvidor').identities.reveal({
      manifestationId: named,
      reason: 'Conferência do complemento.',
    });
    expect(Object.entries(shown.original)).toContainEqual([expect.stringMatching(/^complement:\d+$/), told]);
  });

  test('is seen by who has the code, anonymous ones included', async () => {
    const { id: other, followUpCode } = await office.as('ouvidor').manifestations.register({
      kind: 'denuncia',
      channel: 'telefone',
      secrecy: 'anonima',
      identity: null,
      narrative: 'Alguém viu uma agressão na praça.',
      factOn: null,
      factTime: null,
      address: '',
      district: '',
      guardIds: [],
      described: '',
      vehicle: '',
      unit: '',
      witnesses: '',
    });
    await ouvidor().askComplement({ ...(await targetOf(office, other)), text: TEXT });
    expect(await ouvidor().followUp({ code: followUpCode })).toMatchObject({
      status: 'complement',
      complement: { text: TEXT, dueOn: '2026-12-14' },
    });
  });
});
