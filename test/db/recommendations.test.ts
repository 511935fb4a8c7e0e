import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../shared/permissions.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sample, TRACES } from './manifestations-samples.ts';
import { receive, refusedWith } from './screening-samples.ts';

const reason = 'A direção pediu mais tempo para ouvir as equipes.';
const CONFLICT = refusedWith({ code: 'conflict' });

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const mine = () => office.as('ouvidor').recommendations;

const WORDS = {
  subject: 'Ronda na praça central',
  grounds: 'Três pessoas relatam a falta de guardas na praça durante a feira.',
  text: 'Recomenda-se manter uma dupla na praça das oito às doze horas, aos sábados.',
  termDays: 30,
  termUnit: 'calendar',
} as const;

type Input = Parameters<ReturnType<typeof mine>['issue']>[0];

function issue(change: Partial<Input> = {}) {
  return mine().issue({ ...WORDS, addressee: 'comando', recipientName: '', originIds: [], ...change });
}

const accepted = { outcome: 'aceita', text: 'A dupla passa a cobrir a feira.', fulfilBy: null } as const;

describe('a recommendation', () => {
  test('is numbered, keeps its origins and tells nothing of who spoke', async () => {
    const id = await receive(office, { kind: 'sugestao' });
    const made = await issue({ originIds: [id, id] });
    expect(made).toMatchObject({
      number: 'RCM-2026-000001',
      issuedOn: '2026-11-23',
      dueOn: '2026-12-23',
      status: 'waiting',
      origins: [{ id, protocol: 'OUV-2026-000001', kind: 'sugestao' }],
      version: 1,
    });
    const paper = await office.as('ouvidor').documents.issued({ id: made.documentId });
    expect(paper).toMatchObject({
      kind: 'recomendacao',
      subject: `recommendation:${made.id}`,
      facts: { recipient: 'Comando da guarda', origins: [{ type: 'Sugestão' }], corrects: null },
    });
    for (const trace of TRACES) expect(JSON.stringify([made, paper])).not.toContain(trace);
    expect(await mine().ofManifestation({ manifestationId: id })).toEqual([
      { id: made.id, number: made.number, recipient: 'Comando da guarda', status: 'waiting' },
    ]);
  });

  test('shows the citizen its number and no more', async () => {
    const { manifestations } = office.as('ouvidor');
    const { id, followUpCode: code } = await manifestations.register(sample({ kind: 'sugestao' }));
    const made = await issue({ originIds: [id] });
    const seen = await manifestations.followUp({ code });
    expect(seen?.recommendations).toEqual([made.number]);
    expect(JSON.stringify(seen)).not.toContain(WORDS.text);
    await mine().annul({ id: made.id, version: 1, reason });
    expect((await manifestations.followUp({ code }))?.recommendations).toEqual([]);
  });

  test('is refused while it tells who spoke, leaves a place to fill or names no body', async () => {
    const id = await receive(office, { kind: 'sugestao' });
    await expect(issue({ originIds: [id], grounds: 'Zulmira Quaresma pede mais guardas.' })).rejects.toEqual(
      refusedWith({ code: 'rule' }),
    );
    const invalid = refusedWith({ code: 'invalid' });
    await expect(issue({ text: 'Recomenda-se à [preencher: Município] rever a escala.' })).rejects.toEqual(
      invalid,
    );
    await expect(issue({ addressee: 'orgao' })).rejects.toEqual(invalid);
    await expect(issue({ originIds: [77] })).rejects.toEqual(invalid);
    await expect(issue({ termDays: 0 })).rejects.toEqual(invalid);
    expect(await mine().list({})).toEqual([]);
    expect((await issue({ addressee: 'orgao', recipientName: 'Secretaria de Obras' })).number).toBe(
      'RCM-2026-000001',
    );
  });

  test('counts its term in business days too', async () => {
    expect((await issue({ termDays: 5, termUnit: 'business' })).dueOn).toBe('2026-11-30');
  });
});

describe('its life', () => {
  test('extended, answered by the office, followed up and closed', async () => {
    const { id } = await issue();
    const extended = await mine().extend({ id, version: 1, dueOn: '2027-01-02', reason });
    // 2 January 2027 is a Saturday.
    expect(extended).toMatchObject({ dueOn: '2027-01-04', extensions: [{ fromDue: '2026-12-23', reason }] });
    office.setToday('2026-12-10');
    const { answer } = office.as('comandante').recommendations;
    const answered = await answer({ id, version: 2, ...accepted, fulfilBy: '2027-02-01' });
    expect(answered).toMatchObject({
      status: 'following',
      outcome: 'aceita',
      checkOn: '2027-02-01',
      answers: [{ via: 'application', answeredBy: 'Conta comandante', on: '2026-12-10' }],
    });
    office.setToday('2027-02-01');
    const looked = await mine().followUp({
      id,
      version: 3,
      on: '2027-02-01',
      text: 'A dupla está na praça desde janeiro.',
      nextOn: '2027-03-01',
    });
    expect(looked.checkOn).toBe('2027-03-01');
    const back = await mine().annulFollowUp({
      id,
      version: 4,
      followUpId: looked.followUps[0]?.id ?? 0,
      reason,
    });
    expect(back).toMatchObject({ checkOn: '2027-02-01', followUps: [{ annulment: { reason } }] });
    const closed = await mine().close({ id, version: 5, result: 'cumprida', reason: 'A ronda se manteve.' });
    expect(closed).toMatchObject({ status: 'closed', result: 'cumprida', checkOn: null, version: 6 });
    await expect(
      mine().followUp({ id, version: 6, on: '2027-02-01', text: 'Mais um registro.', nextOn: null }),
    ).rejects.toEqual(refusedWith({ rule: 'recomendacao_follow' }));
  });

  test('answered on paper, which is taken back and typed again', async () => {
    const { id } = await issue({ addressee: 'orgao', recipientName: 'Secretaria de Obras' });
    const paper = {
      ...accepted,
      outcome: 'recusada',
      on: '2026-11-23',
      answeredBy: 'Secretária de Obras',
    } as const;
    await expect(mine().recordAnswer({ id, version: 1, ...paper, on: '2026-11-22' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    expect(await mine().recordAnswer({ id, version: 1, ...paper })).toMatchObject({ status: 'refused' });
    await expect(mine().recordAnswer({ id, version: 2, ...paper })).rejects.toEqual(
      refusedWith({ rule: 'recomendacao_answer' }),
    );
    expect(await mine().annulAnswer({ id, version: 2, reason })).toMatchObject({
      status: 'waiting',
      answers: [{ annulment: { reason } }],
    });
    expect(await mine().recordAnswer({ id, version: 3, ...paper, outcome: 'aceita' })).toMatchObject({
      status: 'following',
      answers: [{ outcome: 'recusada' }, { outcome: 'aceita', annulment: null }],
    });
  });

  test('the answer of the office itself is not taken back by the ouvidoria', async () => {
    const { id } = await issue();
    await office.as('comandante').recommendations.answer({ id, version: 1, ...accepted });
    await expect(mine().annulAnswer({ id, version: 2, reason })).rejects.toEqual(
      refusedWith({ rule: 'resposta_do_destinatario' }),
    );
  });

  test('corrected by another with its own number, while no answer came', async () => {
    const first = await issue();
    const change = { ...WORDS, subject: 'Ronda na feira', originIds: [], reason };
    const second = await mine().correct({ id: first.id, version: 1, ...change });
    expect(second).toMatchObject({
      number: 'RCM-2026-000002',
      replaces: { id: first.id },
      status: 'waiting',
    });
    expect(await mine().get({ id: first.id })).toMatchObject({
      status: 'annulled',
      replacedBy: { number: 'RCM-2026-000002' },
    });
    const { documents } = office.as('ouvidor');
    expect((await documents.issued({ id: first.documentId })).annulledOn).toBe('2026-11-23');
    expect((await documents.issued({ id: second.documentId })).facts).toMatchObject({
      corrects: { number: 'RCM-2026-000001', reason },
    });
    await expect(mine().correct({ id: first.id, version: 2, ...change })).rejects.toEqual(
      refusedWith({ rule: 'recomendacao_correct' }),
    );
  });

  test('nobody writes over what another wrote meanwhile', async () => {
    const { id } = await issue();
    await mine().extend({ id, version: 1, dueOn: '2026-12-30', reason });
    await expect(mine().close({ id, version: 1, result: 'prejudicada', reason })).rejects.toEqual(CONFLICT);
    await expect(mine().annul({ id, version: 1, reason })).rejects.toEqual(CONFLICT);
    await expect(
      office.as('comandante').recommendations.answer({ id, version: 1, ...accepted }),
    ).rejects.toEqual(CONFLICT);
  });
});

describe('each reads and answers what is addressed to the own office', () => {
  test('and no other, on paper neither', async () => {
    const command = await issue();
    const inner = await issue({ addressee: 'corregedoria' });
    const seen = async (role: Role) => (await office.as(role).recommendations.list({})).map(({ id }) => id);
    expect(await seen('comandante')).toEqual([command.id]);
    expect(await seen('corregedor')).toEqual([inner.id]);
    expect(await seen('autoridade')).toEqual([]);
    expect(await seen('ouvidor')).toEqual([inner.id, command.id]);
    const hidden = refusedWith({ code: 'notFound' });
    const other = office.as('comandante');
    await expect(other.recommendations.get({ id: inner.id })).rejects.toEqual(hidden);
    await expect(other.recommendations.answer({ id: inner.id, version: 1, ...accepted })).rejects.toEqual(
      hidden,
    );
    await expect(other.documents.issued({ id: inner.documentId })).rejects.toEqual(hidden);
    expect((await other.documents.issued({ id: command.documentId })).number).toBe(command.number);
    await expect(office.as('autoridade').documents.issued({ id: command.documentId })).rejects.toEqual(
      hidden,
    );
    expect(await office.call('ouvidor', 'recommendations.answer', {})).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect((await other.recommendations.get({ id: command.id })).mayAnswer).toBe(true);
    expect((await mine().get({ id: command.id })).mayAnswer).toBe(false);
  });

  test('and is reminded of it; the ouvidoria only near the end', async () => {
    const { id } = await issue();
    const tasks = async (role: Role) =>
      (await office.as(role).dashboard.summary({})).tasks.filter(({ kind }) =>
        kind.startsWith('recommendation'),
      );
    expect(await tasks('comandante')).toMatchObject([
      { kind: 'recommendation_answer', id, dueOn: '2026-12-23' },
    ]);
    expect(await tasks('corregedor')).toEqual([]);
    expect(await tasks('ouvidor')).toEqual([]);
    office.setToday('2026-12-24');
    expect(await tasks('ouvidor')).toMatchObject([{ kind: 'recommendation_answer', id }]);
    const { counts } = await office.as('ouvidor').dashboard.summary({});
    expect(counts.find((one) => one.id === 'recommendations_open')).toMatchObject({ value: 1, late: 1 });
    await office.as('comandante').recommendations.answer({ id, version: 1, ...accepted });
    expect(await tasks('comandante')).toEqual([]);
    office.setToday('2027-01-20');
    expect(await tasks('ouvidor')).toMatchObject([{ kind: 'recommendation_check', id, dueOn: '2027-01-23' }]);
    const month = { from: '2027-01-01', to: '2027-01-31' };
    const { tasks: due } = await office.as('ouvidor').deadlines.calendar(month);
    expect(due.map(({ kind }) => kind)).toContain('recommendation_check');
  });
});

describe('what repeats', () => {
  const period = { from: '2026-06-01', to: '2026-11-30', threshold: 3 };

  test('is proposed once, without those joined or taken up', async () => {
    const ids: number[] = [];
    for (const kind of ['reclamacao', 'denuncia', 'sugestao', 'elogio', 'reclamacao'] as const)
      ids.push(await receive(office, { kind, district: 'Vila Nova', anonymous: true }));
    const groups = await mine().groups(period);
    expect(groups).toMatchObject([{ aspect: 'district', label: 'Vila Nova' }]);
    const found = groups[0]?.manifestations.map(({ id }) => id) ?? [];
    expect(found).toEqual([ids[0], ids[1], ids[2], ids[4]]);
    expect(await mine().groups({ ...period, threshold: 5 })).toEqual([]);
    expect(await mine().groups({ ...period, to: '2026-11-22' })).toEqual([]);
    const { version } = await office.as('ouvidor').manifestations.get({ id: ids[4] ?? 0 });
    const join = { id: ids[4] ?? 0, version, principalId: ids[0] ?? 0, reason: 'Contam o mesmo fato.' };
    await office.as('ouvidor').manifestations.join(join);
    expect((await mine().groups(period))[0]?.manifestations).toHaveLength(3);
    const made = await issue({ originIds: [ids[1] ?? 0] });
    expect(await mine().groups(period)).toEqual([]);
    await mine().annul({ id: made.id, version: 1, reason });
    expect(await mine().groups(period)).toHaveLength(1);
    await expect(mine().groups({ ...period, to: '2026-01-01' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
  });
});
