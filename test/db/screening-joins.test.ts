import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { EXTRACT } from './manifestations-samples.ts';
import { ANSWER, pageOf, REASON, receive, refusedWith, targetOf } from './screening-samples.ts';

const MANY = 20_000;

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ouvidor = () => office.as('ouvidor').manifestations;

async function pair(): Promise<readonly [number, number]> {
  const principal = await receive(office);
  const other = await receive(office);
  await ouvidor().join({ ...(await targetOf(office, other)), principalId: principal, reason: REASON });
  return [principal, other];
}

describe('duplicates', () => {
  test('are offered with what agrees, the other facts are not', async () => {
    const first = await receive(office, { factOn: '2026-11-20', address: 'Praça da Matriz' });
    const second = await receive(office, { factOn: '2026-11-20', address: 'praça da matriz' });
    await receive(office, { district: 'Jardim Alto', factOn: '2026-10-01', kind: 'sugestao' });
    const found = await ouvidor().duplicates({ id: first });
    expect(found[0]).toMatchObject({ id: second, protocol: 'OUV-2026-000002', status: 'received' });
    expect(found[0]?.reasons).toContain('Fatos no mesmo dia');
    expect(found.map(({ id }) => id)).not.toContain(first);
  });

  test('stay quick however many are open, and read no more of them than a few hundred', async () => {
    const id = await receive(office, { factOn: '2026-11-20' });
    await sql`
      with recursive n (i) as (select 1 union all select i + 1 from n where i < ${MANY})
      insert into manifestation (agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on,
        fact_on, address, district, narrative, described, vehicle, unit, witnesses, status, due_on)
      select 1, 'OUV-2025-' || i, 'digest ' || i, 'denuncia', 'site', 'anonima', '', '2026-11-23', '2026-11-20', '',
        'Centro', 'Relato de número ' || i || ' sobre outra coisa qualquer, em outro lugar da cidade.', '', '', '', '',
        case when i % 2 = 0 then 'received' else 'referred' end, date('2026-11-24', '+' || (i % 60) || ' days')
      from n`.execute(office.db);
    const start = performance.now();
    await ouvidor().duplicates({ id });
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test('one already joined or closed is not offered', async () => {
    const [principal, other] = await pair();
    expect((await ouvidor().duplicates({ id: principal })).map(({ id }) => id)).not.toContain(other);
    await expect(ouvidor().duplicates({ id: 99 })).rejects.toEqual(refusedWith({ code: 'notFound' }));
  });
});

describe('joining', () => {
  test('puts one under the other; both tell of it', async () => {
    const [principal, other] = await pair();
    expect(await pageOf(office, principal)).toMatchObject({
      status: 'received',
      joined: [{ id: other, protocol: 'OUV-2026-000002', reason: REASON }],
      principal: null,
    });
    const page = await pageOf(office, other);
    expect(page).toMatchObject({ status: 'joined', principal: { id: principal }, joined: [] });
    expect(page.events.at(-1)).toMatchObject({
      kind: 'joined',
      text: `Reunida a OUV-2026-000001: ${REASON}`,
    });
  });

  test('the answer of the principal is given under each protocol, and closes both', async () => {
    const [principal, other] = await pair();
    await ouvidor().answer({ ...(await targetOf(office, principal)), conclusive: false, text: ANSWER });
    expect((await pageOf(office, other)).status).toBe('joined');
    await ouvidor().answer({ ...(await targetOf(office, principal)), conclusive: true, text: ANSWER });
    const page = await pageOf(office, other);
    expect(page).toMatchObject({ status: 'answered', closedOn: '2026-11-23' });
    const answers = page.events.filter(({ kind }) => kind.endsWith('_answer'));
    expect(answers.map(({ kind, text }) => [kind, text])).toEqual([
      ['intermediate_answer', ANSWER],
      ['conclusive_answer', ANSWER],
    ]);
  });

  test('a closing without answer closes both, but not for a reason of one person', async () => {
    const [principal, other] = await pair();
    const target = await targetOf(office, principal);
    await expect(ouvidor().archive({ ...target, kind: 'withdrawn', reason: REASON })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'encerramento_sem_base' }),
    );
    await ouvidor().archive({ ...target, kind: 'other', reason: REASON });
    expect(await pageOf(office, other)).toMatchObject({ status: 'archived', archiveKind: 'joined' });
    expect(await pageOf(office, principal)).toMatchObject({ status: 'archived', archiveKind: 'other' });
  });

  test('a joined one takes no step of its own until the joining is undone', async () => {
    const [principal, other] = await pair();
    const target = await targetOf(office, other);
    const refused = refusedWith({ code: 'rule', rule: 'manifestacao_reunida' });
    await expect(ouvidor().answer({ ...target, conclusive: true, text: ANSWER })).rejects.toEqual(refused);
    await expect(ouvidor().forward({ ...target, extract: EXTRACT, note: '' })).rejects.toEqual(refused);
    await expect(ouvidor().extend({ ...target, reason: REASON })).rejects.toEqual(refused);
    const undone = await ouvidor().unjoin({ ...target, reason: 'São fatos de dias diferentes.' });
    expect(undone.dueOn).toBe('2026-12-23');
    expect(await pageOf(office, other)).toMatchObject({ status: 'received', principal: null });
    expect((await pageOf(office, principal)).joined).toEqual([]);
    await expect(ouvidor().unjoin({ ...(await targetOf(office, other)), reason: REASON })).rejects.toEqual(
      refusedWith({ code: 'rule' }),
    );
  });

  test('is refused with itself, under one that is joined, of one that leads, of one closed', async () => {
    const [principal, other] = await pair();
    const third = await receive(office);
    const target = await targetOf(office, third);
    const join = (id: number, principalId: number, version: number) =>
      ouvidor().join({ id, version, principalId, reason: REASON });
    await expect(join(third, third, target.version)).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(join(third, other, target.version)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'manifestacao_reunida' }),
    );
    await expect(join(principal, third, (await targetOf(office, principal)).version)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'passo_join' }),
    );
    await expect(join(third, 99, target.version)).rejects.toEqual(refusedWith({ code: 'notFound' }));
    await expect(join(third, principal, 9)).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await ouvidor().answer({ ...target, conclusive: true, text: ANSWER });
    await expect(join(third, principal, 2)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'manifestacao_encerrada' }),
    );
  });
});

test('the type is corrected with a reason', async () => {
  const id = await receive(office);
  const target = await targetOf(office, id);
  await expect(ouvidor().reclassify({ ...target, kind: 'denuncia', reason: REASON })).rejects.toEqual(
    refusedWith({ code: 'invalid' }),
  );
  await ouvidor().reclassify({ ...target, kind: 'reclamacao', reason: REASON });
  const page = await pageOf(office, id);
  expect(page.kind).toBe('reclamacao');
  expect(page.events.at(-1)).toMatchObject({ text: `De Denúncia para Reclamação: ${REASON}` });
});
