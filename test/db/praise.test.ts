import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addGuard, EXTRACT, TRACES } from './manifestations-samples.ts';
import { ANSWER, receive, refusedWith, targetOf } from './screening-samples.ts';

const reason = 'O fato é rotina do serviço e já foi elogiado em nota.';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 'Davi Nogueira', 1);
});
afterEach(() => office.close());

const praiseOf = () => office.as('comandante').praise.ofGuard({ guardId });
const grantInput = (noteId: number) => ({
  guardId,
  noteId,
  kind: 'elogio',
  on: '2026-11-23',
  act: 'Portaria nº 9/2026',
  reason: 'Ajudou uma pessoa idosa a voltar para casa.',
});
const conclude = async (id: number) =>
  office
    .as('ouvidor')
    .manifestations.answer({ ...(await targetOf(office, id)), conclusive: true, text: ANSWER });

/** A praise sent to the command; returns its id and its note. */
async function noted() {
  const id = await receive(office, { kind: 'elogio', guardIds: [guardId] });
  const target = await targetOf(office, id);
  await office.as('ouvidor').manifestations.sendToCommand({ ...target, extract: EXTRACT, note: '' });
  const [note] = await praiseOf();
  if (note === undefined) throw new Error('no note');
  return { id, note };
}

describe('a praise that names a guard', () => {
  test('reaches the record when it is forwarded, by its extract, and tells nothing of who spoke', async () => {
    const { id, note } = await noted();
    expect(note).toMatchObject({
      manifestationId: id,
      protocol: 'OUV-2026-000001',
      extract: EXTRACT,
      state: 'waiting',
      guard: { id: guardId, name: 'Davi Nogueira' },
    });
    for (const trace of TRACES) expect(JSON.stringify(await praiseOf())).not.toContain(trace);
    const { tasks, counts } = await office.as('comandante').dashboard.summary({});
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'praise_waiting', title: 'Examinar 1 elogio de cidadão' }),
    );
    expect(counts.find((one) => one.id === 'praise_waiting')?.value).toBe(1);
    await conclude(id);
    expect(await praiseOf()).toHaveLength(1);
  });

  test('reaches it at the answer when nothing was forwarded, without the words of who spoke', async () => {
    const id = await receive(office, { kind: 'elogio', guardIds: [guardId] });
    expect(await praiseOf()).toEqual([]);
    await conclude(id);
    expect(await praiseOf()).toMatchObject([
      { extract: expect.stringContaining('sob o protocolo OUV-2026-000001'), state: 'waiting' },
    ]);
  });

  test('of another type, or that names nobody, leaves no note', async () => {
    await conclude(await receive(office, { kind: 'elogio' }));
    await conclude(await receive(office, { kind: 'reclamacao', guardIds: [guardId] }));
    expect(await praiseOf()).toEqual([]);
  });
});

describe('the ouvidor', () => {
  test('brings it by hand, rewrites the extract while it waits, and takes it back with reasons', async () => {
    const { praise } = office.as('ouvidor');
    const id = await receive(office, { kind: 'elogio', guardIds: [guardId] });
    const given = { manifestationId: id, guardIds: [guardId], extract: EXTRACT };
    const [note] = await praise.send(given);
    const better = 'Pessoa idosa foi levada até a sua casa, com cuidado.';
    const [again] = await praise.send({ ...given, extract: better });
    expect(again).toMatchObject({ id: note?.id, extract: better, version: 2 });
    const target = { noteId: note?.id ?? 0, reason: 'O guarda elogiado era outro.' };
    await expect(praise.withdraw({ ...target, version: 1 })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await praise.withdraw({ ...target, version: 2 });
    expect(await praiseOf()).toEqual([]);
    expect(await praise.ofManifestation({ manifestationId: id })).toMatchObject([{ state: 'withdrawn' }]);
  });

  test('is refused what tells who spoke, guards not named and other types', async () => {
    const { praise } = office.as('ouvidor');
    const other = await addGuard(office, 'Ivo Prado', 2);
    const id = await receive(office, { kind: 'elogio', guardIds: [guardId] });
    const given = { manifestationId: id, guardIds: [guardId], extract: EXTRACT };
    await expect(praise.send({ ...given, extract: 'Zulmira Quaresma elogiou o guarda.' })).rejects.toEqual(
      refusedWith({ code: 'rule' }),
    );
    await expect(praise.send({ ...given, guardIds: [other] })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    const complaint = await receive(office, { kind: 'reclamacao', guardIds: [guardId] });
    await expect(praise.send({ ...given, manifestationId: complaint })).rejects.toEqual(
      refusedWith({ rule: 'nota_de_elogio' }),
    );
  });
});

describe('the authority', () => {
  test('turns it into a reward that keeps the origin; its annulment opens the note again', async () => {
    const { id, note } = await noted();
    const { rewards, praise } = office.as('autoridade');
    const granted = await rewards.grant(grantInput(note.id));
    expect(await rewards.ofGuard({ guardId })).toMatchObject([
      { id: granted.id, note: { id: note.id, protocol: 'OUV-2026-000001' } },
    ]);
    expect(await office.as('ouvidor').praise.ofManifestation({ manifestationId: id })).toMatchObject([
      { state: 'rewarded', reward: { id: granted.id, act: 'Portaria nº 9/2026' } },
    ]);
    await expect(rewards.grant(grantInput(note.id))).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await rewards.annul({ id: granted.id, reason: 'O ato foi publicado com erro.' });
    expect(await praise.queue({ state: 'waiting' })).toMatchObject([{ id: note.id, state: 'waiting' }]);
    await rewards.grant(grantInput(note.id));
    expect(await praise.queue({ state: 'waiting' })).toEqual([]);
  });

  test('dismisses it with reasons and may open it again', async () => {
    const { note } = await noted();
    const { praise, rewards } = office.as('autoridade');
    await praise.dismiss({ noteId: note.id, version: note.version, reason });
    const [dismissed] = await praise.queue({ state: 'all' });
    expect(dismissed).toMatchObject({ state: 'dismissed', dismissal: { on: '2026-11-23', reason } });
    await expect(rewards.grant(grantInput(note.id))).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await expect(praise.reopen({ noteId: note.id, version: 1, reason })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await praise.reopen({ noteId: note.id, version: dismissed?.version ?? 0, reason });
    expect(await praise.queue({ state: 'waiting' })).toHaveLength(1);
  });

  test('rewards the guard of the note, after the praise', async () => {
    const { note } = await noted();
    const { rewards } = office.as('autoridade');
    const other = await addGuard(office, 'Ivo Prado', 2);
    await expect(rewards.grant({ ...grantInput(note.id), guardId: other })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(rewards.grant({ ...grantInput(note.id), on: '2026-11-22' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(rewards.grant(grantInput(99))).rejects.toEqual(refusedWith({ code: 'notFound' }));
  });

  test('alone sees the queue; who keeps the records sees the notes', async () => {
    const { note } = await noted();
    for (const role of ['ouvidor', 'corregedor', 'rh', 'admin'] as const)
      expect(await office.call(role, 'praise.queue', { state: 'all' })).toMatchObject({
        error: { code: 'forbidden' },
      });
    expect(await office.as('rh').praise.ofGuard({ guardId })).toMatchObject([{ id: note.id }]);
    expect(await office.call('ouvidor', 'praise.ofGuard', { guardId })).toMatchObject({
      error: { code: 'forbidden' },
    });
    await expect(office.as('rh').praise.ofGuard({ guardId: 99 })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });
});
