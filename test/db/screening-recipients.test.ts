import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { EXTRACT, TRACES } from './manifestations-samples.ts';
import { ANSWER, pageOf, REASON, receive, refusedWith, targetOf } from './screening-samples.ts';

let office: TestOffice;
let id: number;
beforeEach(async () => {
  office = await openOffice();
  id = await receive(office);
});
afterEach(() => office.close());

const ouvidor = () => office.as('ouvidor').manifestations;
const ouvidorDocuments = () => office.as('ouvidor').documents;
const command = () => office.as('comandante').manifestations;
const toCommand = async () =>
  ouvidor().sendToCommand({ ...(await targetOf(office, id)), extract: EXTRACT, note: '' });
const toCorregedoria = async (extract = EXTRACT) =>
  ouvidor().forward({ ...(await targetOf(office, id)), extract, note: '' });

describe('several recipients at once', () => {
  test('corregedoria, command and another body, each with its extract and term', async () => {
    await toCorregedoria();
    await toCommand();
    office.setToday('2026-11-24');
    const sent = await ouvidor().sendOutside({
      ...(await targetOf(office, id)),
      name: 'Secretaria Municipal de Obras',
      address: 'Paço Municipal',
      extract: EXTRACT,
      note: '',
    });
    expect(sent.number).toBe('OFC-2026-000001');
    const letter = await ouvidorDocuments().issued({ id: sent.documentId });
    expect(JSON.stringify(letter)).toContain(EXTRACT);
    expect(JSON.stringify(letter)).toContain('14/12/2026');
    const page = await pageOf(office, id);
    expect(page.recipients[2]?.documentId).toBe(sent.documentId);
    expect(page.status).toBe('referred');
    expect(page.recipients.map(({ kind, name, dueOn }) => [kind, name, dueOn])).toEqual([
      ['corregedoria', '', '2026-12-14'],
      ['comando', '', '2026-12-14'],
      ['orgao', 'Secretaria Municipal de Obras', '2026-12-14'],
    ]);
    expect(
      await ouvidor().archive({
        ...(await targetOf(office, id)),
        kind: 'outside_competence',
        reason: REASON,
      }),
    ).toMatchObject({ status: 'archived', archiveKind: 'outside_competence' });
  });

  test('none is sent while the extract gives away who spoke', async () => {
    const input = { ...(await targetOf(office, id)), extract: 'A senhora Zulmira foi abordada.', note: '' };
    const refused = refusedWith({ code: 'rule', rule: 'identidade_no_extrato' });
    await expect(ouvidor().sendToCommand(input)).rejects.toEqual(refused);
    await expect(ouvidor().sendOutside({ ...input, name: 'Obras', address: '' })).rejects.toEqual(refused);
    expect((await pageOf(office, id)).recipients).toEqual([]);
  });

  test('a new extract before the answer takes the place of the one before; after it, asks anew', async () => {
    await toCorregedoria();
    await toCorregedoria(`${EXTRACT} Chovia.`);
    const [only, ...others] = (await pageOf(office, id)).recipients;
    expect([only?.extract, others]).toEqual([`${EXTRACT} Chovia.`, []]);
    await office.as('corregedor').manifestations.answerReferred({ recipientId: only?.id ?? 0, text: ANSWER });
    await toCorregedoria();
    expect((await pageOf(office, id)).recipients).toHaveLength(2);
  });

  test('what needs no answer any more is cancelled with the reason', async () => {
    const { recipientId } = await toCommand();
    await ouvidor().cancelRecipient({ ...(await targetOf(office, id)), recipientId, reason: REASON });
    expect(await pageOf(office, id)).toMatchObject({
      status: 'received',
      recipients: [{ cancelledReason: REASON }],
    });
    await expect(command().getCommanded({ id: recipientId })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
    await expect(
      ouvidor().cancelRecipient({ ...(await targetOf(office, id)), recipientId, reason: REASON }),
    ).rejects.toEqual(refusedWith({ code: 'conflict' }));
  });
});

describe('the command', () => {
  test('reads its extract, nothing of who spoke, and answers in the application', async () => {
    const { recipientId } = await toCommand();
    const { rows } = await command().commanded({ status: 'waiting', limit: 50, before: null });
    expect(rows).toMatchObject([{ id: recipientId, protocol: 'OUV-2026-000001', dueOn: '2026-12-14' }]);
    const page = await command().getCommanded({ id: recipientId });
    expect(page.recipient.extract).toBe(EXTRACT);
    for (const trace of TRACES) expect(JSON.stringify(page)).not.toContain(trace);
    expect(JSON.stringify(page)).not.toContain('ríspido com as pessoas que passavam');
    await command().answerCommanded({ recipientId, text: ANSWER });
    expect((await command().commanded({ status: 'waiting', limit: 50, before: null })).rows).toEqual([]);
    expect((await pageOf(office, id)).recipients).toMatchObject([
      {
        answer: ANSWER,
        answeredOn: '2026-11-23',
        answeredVia: 'application',
        answeredBy: 'Conta comandante',
      },
    ]);
    await expect(command().answerCommanded({ recipientId, text: ANSWER })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('has a task until it answers, and neither reads nor answers what is of others', async () => {
    await toCorregedoria();
    const other = (await pageOf(office, id)).recipients[0]?.id ?? 0;
    const missing = refusedWith({ code: 'notFound' });
    await expect(command().getCommanded({ id: other })).rejects.toEqual(missing);
    await expect(command().answerCommanded({ recipientId: other, text: ANSWER })).rejects.toEqual(missing);
    const { recipientId } = await toCommand();
    await expect(
      office.as('corregedor').manifestations.answerReferred({ recipientId, text: ANSWER }),
    ).rejects.toEqual(missing);
    expect((await office.as('comandante').dashboard.summary({})).tasks).toMatchObject([
      { kind: 'command_answer', id: recipientId, dueOn: '2026-12-14' },
    ]);
    const { tasks } = await office
      .as('comandante')
      .deadlines.calendar({ from: '2026-12-01', to: '2026-12-31' });
    expect(tasks).toMatchObject([{ kind: 'command_answer', id: recipientId }]);
  });
});

describe('the internal term', () => {
  test('is extended once, with reasons, while it runs', async () => {
    const { recipientId } = await toCommand();
    office.setToday('2026-12-14');
    expect(await command().extendCommanded({ recipientId, reason: REASON })).toEqual({
      id: recipientId,
      dueOn: '2027-01-04',
    });
    await expect(
      ouvidor().extendInternal({ ...(await targetOf(office, id)), recipientId, reason: REASON }),
    ).rejects.toEqual(refusedWith({ code: 'rule', rule: 'prorrogacao_interna_unica' }));
    expect((await pageOf(office, id)).events.at(-1)?.text).toContain('prazo prorrogado até 04/01/2027');
  });

  test('once late is a task of the ouvidoria; the answer on paper is typed with its day', async () => {
    await toCorregedoria();
    office.setToday('2026-12-16');
    const { counts, tasks } = await office.as('ouvidor').dashboard.summary({});
    expect(counts.find((one) => one.id === 'internal_answers')).toMatchObject({ value: 1, late: 1 });
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'internal_answer', id, dueOn: '2026-12-14', detail: 'Corregedoria' }),
    );
    const recipientId = (await pageOf(office, id)).recipients[0]?.id ?? 0;
    await expect(
      office.as('corregedor').manifestations.extendReferred({ recipientId, reason: REASON }),
    ).rejects.toEqual(refusedWith({ code: 'rule', rule: 'prazo_interno_esgotado' }));
    const record = async (on: string) =>
      ouvidor().recordInternal({ ...(await targetOf(office, id)), recipientId, on, text: ANSWER });
    await expect(record('2026-11-22')).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(record('2026-12-17')).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await record('2026-12-15');
    expect((await pageOf(office, id)).recipients).toMatchObject([
      { answeredOn: '2026-12-15', answeredVia: 'paper' },
    ]);
  });

  test('ends with the manifestation', async () => {
    const { recipientId } = await toCommand();
    await ouvidor().answer({ ...(await targetOf(office, id)), conclusive: true, text: ANSWER });
    await expect(command().answerCommanded({ recipientId, text: ANSWER })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'manifestacao_encerrada' }),
    );
    expect((await office.as('comandante').dashboard.summary({})).tasks).toEqual([]);
  });
});

test('a recipient of another manifestation is not this one’s', async () => {
  const { recipientId } = await toCommand();
  const other = await receive(office);
  const target = await targetOf(office, other);
  await expect(ouvidor().cancelRecipient({ ...target, recipientId, reason: REASON })).rejects.toEqual(
    refusedWith({ code: 'notFound' }),
  );
});
