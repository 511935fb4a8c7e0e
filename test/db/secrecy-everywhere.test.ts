import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/permissions.ts';
import { addGuard } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, openFile, proven, readyFile } from './proceedings-samples.ts';

const READERS = [
  'escrivao',
  'autoridade',
  'comandante',
  'rh',
  'ouvidor',
  'admin',
] as const satisfies readonly Role[];
const WHY = 'Motivo do sigilo, escrito por quem o impõe.';
const ITEM = '36-I';

const page = { text: '', limit: 100, before: null };
const span = { from: '2026-06-01', to: '2027-03-01' };

/** What a query that asks for more than nothing is asked; the others get `{}` and a text. */
const INPUTS: Readonly<Record<string, readonly object[]>> = {
  'access.accounts': [{ all: true }],
  'audit.list': [{ before: null, limit: 200 }],
  'deadlines.calendar': [span],
  'documents.list': [{ ...page, kind: null, year: null, subject: null }],
  'hearings.agenda': [span],
  'manifestations.referred': [{ ...page, status: 'all' }],
  'praise.queue': [{ state: 'all' }],
  'proceedings.list': [{ ...page, status: 'all' }],
  'recommendations.groups': [{ ...span, threshold: 2 }],
  'recommendations.origins': [{ ids: [1, 2, 3] }],
  'sanctions.away': [{ on: null }],
  'sanctions.list': [
    { guardId: null, status: 'all' },
    { guardId: null, status: 'pending' },
  ],
  'statistics.figures': [{ from: '2026-06', to: '2026-11', smallest: 3 }],
  'search.find': [{ text: 'PAD-2026' }, { text: 'Sigilo' }],
};

/** The number of a protected file, never more, is shown here so that access to it can be asked for. */
const NUMBERS = new Set([
  'proceedings.list',
  'search.find',
  'proceedings.board',
  'proceedings.limitationTable',
]);
/** Lists of the whole force, and the index of it, which name everyone with nothing of any file. */
const FORCE = new Set([
  'guards.list',
  'search.find',
  'behavior.ofForce',
  'behavior.check',
  'personnel.permits',
]);
/** The law itself. */
const LAW = new Set(['rulebooks.inForce', 'proceedings.kinds']);

let office: TestOffice;
let numbers: string[];
/** A file just opened, one with the defence term running, one ready, and judged: no notice, in the appeal term, past it. */
beforeEach(async () => {
  office = await openCourt();
  const guards: number[] = [];
  for (let at = 0; at < 6; at += 1)
    guards.push(await addGuard(office, at + 1, { name: `Sigilo Acusado ${'ABCDEF'[at]}` }));
  const [fresh = 0, defending = 0, ready = 0, ...judged] = guards;
  const opened = await openFile(office);
  await opened.charge({ guardId: fresh, item: ITEM });
  const running = await openFile(office);
  await running.charge({ guardId: defending, item: ITEM });
  await running.act('portaria', '2026-08-03');
  await running.act('comissao', '2026-08-05');
  await running.act('libelo', '2026-08-10', defending);
  await running.act('citacao', '2026-11-17', defending);
  await running.act('vista', '2026-11-17', defending);
  await running.act('abertura_prazo_defesa', '2026-11-18', defending);
  await readyFile(office, ready);
  const sanctions = office.as('corregedor').sanctions;
  for (const [at, guardId] of judged.entries()) {
    const file = await readyFile(office, guardId);
    await file.decide([proven(chargeAt(await file.read()).id, 'suspensao', 15)]);
    const [sanction] = await sanctions.list({ guardId, status: 'all' });
    if (sanction === undefined) throw new Error('no sanction');
    const on = at === 1 ? '2026-11-20' : '2026-10-08';
    if (at > 0) await sanctions.notify({ id: sanction.id, version: sanction.version, on });
  }
  const rows = await office.db.selectFrom('proceeding').select(['id', 'number']).execute();
  numbers = rows.map(({ number }) => number);
  for (const { id } of rows)
    await office.as('corregedor').access.setLevel({ proceedingId: id, level: 'sigiloso', reason: WHY });
});
afterEach(() => office.close());

const queries: readonly string[] = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).flatMap(([name, { kind }]) => (kind === 'query' ? [`${feature}.${name}`] : [])),
);

/** What the replies to a query told that they should not have, and whether any was given. */
async function leaksOf(role: Role, path: string) {
  const found: string[] = [];
  let answered = false;
  for (const input of INPUTS[path] ?? [{}]) {
    const reply = await office.call(role, path, input);
    answered ||= reply.ok;
    const text = JSON.stringify(reply);
    if (!FORCE.has(path) && text.includes('Sigilo Acusado')) found.push(`${role} ${path}: name`);
    if (!LAW.has(path) && text.includes(`"${ITEM}"`)) found.push(`${role} ${path}: item`);
    if (text.includes('Fato descrito') || text.includes(WHY)) found.push(`${role} ${path}: fact`);
    if (!NUMBERS.has(path) && numbers.some((number) => text.includes(number)))
      found.push(`${role} ${path}: number`);
  }
  return { found, answered };
}

describe('files all secret, without exceptions', () => {
  test('no query that takes no id tells of them', async () => {
    const found: string[] = [];
    const answered = new Set<string>();
    for (const role of READERS) {
      for (const path of queries) {
        const one = await leaksOf(role, path);
        found.push(...one.found);
        if (one.answered) answered.add(path);
      }
    }
    expect(found).toEqual([]);
    const must = [
      ...Object.keys(INPUTS),
      'dashboard.summary',
      'proceedings.board',
      'sanctions.cancellations',
    ];
    expect(must.filter((path) => !answered.has(path))).toEqual([]);
  });

  test('who must act sees that something waits, and is not told how many were decided', async () => {
    const { counts, tasks } = await office.as('escrivao').dashboard.summary({});
    expect(counts.find(({ id }) => id === 'sanctions_to_notify')?.value).toBe(0);
    expect(tasks.find(({ kind }) => kind === 'sanction_notify')).toMatchObject({
      title: 'Ato pendente em procedimento protegido',
      detail: 'Procure o corregedor',
    });
  });

  test('a sanction not final is as if it were not; a final one shows its final facts', async () => {
    const clerk = office.as('escrivao').sanctions;
    const [past] = await office.as('corregedor').sanctions.list({ guardId: null, status: 'all' });
    if (past === undefined) throw new Error('no sanction');
    const { id, version } = past;
    expect(
      await office.call('escrivao', 'sanctions.notify', { id, version, on: '2026-11-23' }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } });
    await office.db.updateTable('sanction').set({ final_on: '2026-11-20' }).where('id', '=', id).execute();
    expect(await clerk.list({ guardId: null, status: 'all' })).toMatchObject([
      { id, proceedingId: null, events: [] },
    ]);
  });
});
