import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { proceedingsPart } from '../../db/dashboard/proceedings.ts';
import { type Role, role } from '../../shared/permissions.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { FOUNDING, openOffice, type TestOffice } from '../support/office.ts';
import { addAct, addFile, addSanction } from './dashboard-samples.ts';
import { addGuard, addProceeding, EXTRACT, sample } from './manifestations-samples.ts';

const authority: Role[] = ['autoridade'];
const COMPETENT = {
  ...FOUNDING,
  parameters: {
    ...FOUNDING.parameters,
    competence: {
      advertencia_verbal: authority,
      repreensao: authority,
      repreensao_escrita: authority,
      suspensao: authority,
      exoneracao: authority,
    },
  },
};

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice(COMPETENT);
});
afterEach(() => office.close());

const summary = (...roles: readonly [Role, ...Role[]]) => office.as(...roles).dashboard.summary({});

async function countOf(caller: Role, id: string) {
  const found = (await summary(caller)).counts.find((count) => count.id === id);
  return found === undefined ? null : [found.value, found.late];
}

describe('each role', () => {
  test('counts only what it may read', async () => {
    const ids = async (caller: Role) => (await summary(caller)).counts.map(({ id }) => id);
    const files = ['proceedings_open', 'defense_terms', 'limitation_near'];
    const serving = ['sanctions_to_notify', 'sanctions_ready', 'sanctions_to_serve'];
    const acts = ['reclassifications_due'];
    const praised = ['recommendations_open', 'praise_waiting'];
    const conducting = ['hearings_today', 'acts_late', 'recusals_pending'];
    expect(await ids('admin')).toEqual([]);
    expect(await ids('ouvidor')).toEqual([
      'manifestations_open',
      'manifestations_near',
      'complements_awaited',
      'internal_answers',
      'answers_undelivered',
      'recommendations_open',
    ]);
    expect(await ids('comandante')).toEqual(['command_answers', ...praised, 'behavior_changes', ...acts]);
    expect(await ids('rh')).toEqual(['sanctions_to_serve', 'behavior_changes', ...acts]);
    expect(await ids('autoridade')).toEqual([
      ...praised,
      ...files,
      'decisions_ready',
      'recusals_pending',
      'behavior_changes',
      ...acts,
    ]);
    expect(await ids('escrivao')).toEqual([
      'referrals_waiting',
      ...files,
      ...conducting,
      ...serving,
      'behavior_changes',
    ]);
    expect(await ids('corregedor')).toEqual([
      'referrals_waiting',
      'recommendations_open',
      ...files,
      'decisions_ready',
      ...conducting,
      ...serving,
      'behavior_changes',
      ...acts,
    ]);
  });

  test('an empty office owes nothing', async () => {
    for (const caller of role.options) {
      expect(await summary(caller)).toMatchObject({ on: '2026-11-23', tasks: [] });
    }
  });
});

describe('manifestations', () => {
  test('open, near and late, most urgent first, without who spoke', async () => {
    const { register, answer } = office.as('ouvidor').manifestations;
    await register(sample());
    office.setToday('2026-12-10');
    await register(sample({ district: '' }));
    const closed = await register(sample());
    await answer({ id: closed.id, version: 1, conclusive: true, text: 'A apuração terminou, obrigado.' });
    expect(await countOf('ouvidor', 'manifestations_open')).toEqual([2, 0]);
    expect(await countOf('ouvidor', 'manifestations_near')).toEqual([0, 0]);
    office.setToday('2026-12-16');
    expect(await countOf('ouvidor', 'manifestations_near')).toEqual([1, 0]);
    office.setToday('2027-01-04');
    expect(await countOf('ouvidor', 'manifestations_open')).toEqual([2, 1]);
    expect(await countOf('ouvidor', 'manifestations_near')).toEqual([1, 0]);
    const { tasks } = await summary('ouvidor');
    expect(tasks).toEqual([
      expect.objectContaining({ kind: 'answer_undelivered', id: closed.id, dueOn: '2026-12-15' }),
      {
        kind: 'manifestation_due',
        id: 1,
        title: 'Responder a manifestação OUV-2026-000001',
        detail: 'Denúncia · Centro · Na ouvidoria',
        dueOn: '2026-12-23',
      },
      expect.objectContaining({ id: 2, detail: 'Denúncia · Na ouvidoria', dueOn: '2027-01-11' }),
    ]);
  });

  test('a referral waits for the corregedoria until a proceeding takes it up', async () => {
    const { register, forward } = office.as('ouvidor').manifestations;
    const { id } = await register(sample());
    await forward({ id, version: 1, extract: EXTRACT, note: '' });
    expect(await countOf('corregedor', 'referrals_waiting')).toEqual([1, 0]);
    expect((await summary('escrivao')).tasks).toEqual([
      {
        kind: 'referral_waiting',
        id,
        title: 'Examinar a manifestação OUV-2026-000001',
        detail: 'Denúncia encaminhada em 23/11/2026; prazo da resposta ao cidadão',
        dueOn: '2026-12-23',
      },
    ]);
    await addProceeding(office, 'SIND-2026-000001', id);
    expect(await countOf('corregedor', 'referrals_waiting')).toEqual([0, 0]);
  });
});

describe('proceedings', () => {
  test('a running term of defense, until the defense comes', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const proceedingId = await addFile(office, { number: 'SIND-2026-000001', guardId });
    await addAct(office, { proceedingId, guardId, kind: 'citacao', on: '2026-11-12' });
    await addAct(office, {
      proceedingId,
      guardId,
      kind: 'abertura_prazo_defesa',
      on: '2026-11-18',
      dueOn: '2026-11-30',
    });
    const task = {
      kind: 'defense_term',
      id: proceedingId,
      title: 'Prazo de defesa em curso no SIND-2026-000001',
      detail: 'Acusado: Bruno Teles',
      dueOn: '2026-11-30',
    };
    for (const caller of ['corregedor', 'escrivao', 'autoridade'] as const) {
      expect((await summary(caller)).tasks).toContainEqual(task);
    }
    await addAct(office, { proceedingId, guardId, kind: 'defesa', on: '2026-11-20' });
    expect(await countOf('corregedor', 'defense_terms')).toEqual([0, 0]);
  });

  test('limitation within sixty days, and past', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    await addFile(office, {
      number: 'AP-2026-000001',
      kind: 'apuracao_preliminar',
      knownOn: '2026-06-15',
      guardId,
    });
    await addFile(office, {
      number: 'AP-2026-000002',
      kind: 'apuracao_preliminar',
      knownOn: '2026-11-01',
      guardId,
    });
    expect(await countOf('corregedor', 'limitation_near')).toEqual([1, 0]);
    const limited = (await summary('corregedor')).tasks.find(({ kind }) => kind === 'limitation');
    expect(limited).toMatchObject({
      title: 'Prescrição próxima no AP-2026-000001',
      detail: expect.stringContaining('prescreve em 12/12/2026'),
      dueOn: '2026-12-11',
    });
    office.setToday('2026-12-12');
    expect(await countOf('corregedor', 'limitation_near')).toEqual([0, 1]);
    expect(await countOf('autoridade', 'proceedings_open')).toEqual([2, 1]);
    expect((await summary('corregedor')).tasks[0]?.title).toBe('Prescrição consumada no AP-2026-000001');
  });

  test('ready for judgment when every guarantee is met and nothing is left to settle', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const proceedingId = await addFile(office, { number: 'SIND-2026-000001', guardId });
    const act = { proceedingId, guardId };
    await addAct(office, { ...act, kind: 'citacao', on: '2026-11-12' });
    await addAct(office, { ...act, kind: 'vista', on: '2026-11-12' });
    await addAct(office, { ...act, kind: 'defesa', on: '2026-11-16' });
    expect(await countOf('corregedor', 'decisions_ready')).toEqual([0, 0]);
    await addAct(office, { ...act, kind: 'oitiva', on: '2026-11-17' });
    const before = (await summary('corregedor')).tasks.find(({ kind }) => kind === 'decision_ready');
    expect(before).toMatchObject({ id: proceedingId, title: 'Preparar o julgamento: SIND-2026-000001' });
    expect(before?.detail).toMatch(/pendências? a resolver antes$/);
    expect(await countOf('autoridade', 'decisions_ready')).toEqual([0, 0]);
    await addAct(office, { proceedingId, guardId: null, kind: 'portaria', on: '2026-11-10' });
    const { charges } = await office.as('corregedor').proceedings.get({ id: proceedingId });
    for (const { id, circumstances } of charges) {
      for (const { id: circumstance, kind } of circumstances.filter((one) => one.proposed)) {
        const settled = {
          verdict: 'confirmed',
          reason: 'Consta do registro.',
          settled_at: '',
          settled_by: null,
        } as const;
        await office.db
          .insertInto('charge_circumstance')
          .values({ charge_id: id, circumstance, kind, ...settled })
          .execute();
      }
    }
    expect((await summary('autoridade')).tasks.filter(({ kind }) => kind === 'decision_ready')).toEqual([
      {
        kind: 'decision_ready',
        id: proceedingId,
        title: 'Pronto para julgamento: SIND-2026-000001',
        detail: 'Garantias de defesa cumpridas',
        dueOn: null,
      },
    ]);
    expect(await countOf('escrivao', 'decisions_ready')).toBeNull();
  });
});

describe('sanctions and behavior', () => {
  test('each step to take, and only final ones for who reads no proceedings', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const notified = { guardId, notifiedOn: '2020-02-20' };
    const first = await addSanction(office, { guardId });
    const second = await addSanction(office, { ...notified, appealDueOn: '2020-03-05' });
    const third = await addSanction(office, {
      ...notified,
      appealDueOn: '2020-03-05',
      finalOn: '2020-03-06',
    });
    await addSanction(office, { ...notified, appealDueOn: '2027-03-05' });
    await addSanction(office, {
      ...notified,
      appealDueOn: '2020-03-05',
      finalOn: '2020-03-06',
      fulfilledOn: '2020-04-01',
    });
    const steps = (await summary('corregedor')).tasks.filter(({ kind }) => kind.startsWith('sanction_'));
    expect(steps.map(({ kind, id }) => [kind, id])).toEqual([
      ['sanction_notify', first],
      ['sanction_final', second],
      ['sanction_serve', third],
    ]);
    expect(steps[0]).toMatchObject({
      title: 'Dar ciência da decisão a Bruno Teles',
      detail: expect.stringMatching(/de 5 dias · PAD-2020-000001$/),
      dueOn: null,
    });
    const forHr = (await summary('rh')).tasks.filter(({ kind }) => kind.startsWith('sanction_'));
    expect(forHr.map(({ id }) => id)).toEqual([third]);
  });

  test('a change of class in the next thirty days', async () => {
    const guardId = await addGuard(office, 'Bruno Teles', 7);
    const kind = 'advertencia_verbal';
    await addSanction(office, { guardId, kind, finalOn: '2023-12-01', fulfilledOn: '2023-12-05' });
    expect((await summary('comandante')).tasks).toEqual([
      {
        kind: 'behavior_change',
        id: guardId,
        title: 'Comportamento de Bruno Teles: de Bom para Ótimo',
        detail: 'Matrícula 00007',
        dueOn: '2026-12-05',
      },
    ]);
    office.setToday('2026-12-05');
    expect(await countOf('comandante', 'behavior_changes')).toEqual([0, 0]);
  });

  test('parameters that the municipality has not fixed', async () => {
    const other = await openOffice();
    try {
      const { counts, tasks } = await other.as('corregedor').dashboard.summary({});
      const missing = counts.find(({ id }) => id === 'parameters_missing')?.value ?? 0;
      expect(missing).toBeGreaterThan(0);
      expect(tasks).toMatchObject([{ kind: 'parameter_missing', id: 1, dueOn: null }]);
      expect((await other.as('escrivao').dashboard.summary({})).tasks).toEqual([]);
    } finally {
      other.close();
    }
  });
});

describe('a busy office', () => {
  async function fill(from: number, to: number): Promise<void> {
    for (let count = from; count <= to; count += 1) {
      const guardId = await addGuard(office, `Guarda ${count}`, count);
      const number = `SIND-2026-${String(count).padStart(6, '0')}`;
      const proceedingId = await addFile(office, { number, guardId });
      await addAct(office, { proceedingId, guardId, kind: 'citacao', on: '2026-11-12' });
    }
  }

  async function reads(): Promise<number> {
    const session = await loadSession(office.db, 'corregedor');
    if (session === null) throw new Error('no corregedor');
    let count = 0;
    const counting = office.db.withPlugin({
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await proceedingsPart(counting, session, '2026-11-23');
    return count;
  }

  test('reads the same number of times however many files are open', async () => {
    await fill(1, 2);
    const few = await reads();
    await fill(3, 40);
    expect(await reads()).toBe(few);
  });

  test('shows at most a hundred tasks, and answers fast', async () => {
    await fill(1, 150);
    const { register } = office.as('ouvidor').manifestations;
    for (let count = 0; count < 400; count += 1) await register(sample({ anonymous: true }));
    office.setToday(addDays('2026-12-23', 1));
    const { counts, tasks } = await summary('ouvidor', 'corregedor', 'autoridade');
    expect(counts.find(({ id }) => id === 'manifestations_open')).toMatchObject({ value: 400, late: 400 });
    expect(tasks).toHaveLength(100);
    const start = performance.now();
    await summary('ouvidor', 'corregedor', 'autoridade');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('acts of behavior', () => {
  const actTasks = async (caller: Role) =>
    (await summary(caller)).tasks.filter(({ kind }) => kind.startsWith('reclassification'));

  test('what is due, then the draft that waits, then nothing', async () => {
    expect(await actTasks('autoridade')).toEqual([]);
    await addGuard(office, 'Bruno Teles', 7);
    expect(await actTasks('autoridade')).toEqual([
      {
        kind: 'reclassification_due',
        id: 0,
        title: 'Preparar o ato de reclassificação',
        detail: '1 guarda com mudança de comportamento por declarar',
        dueOn: null,
      },
    ]);
    expect(await countOf('rh', 'reclassifications_due')).toEqual([1, 0]);
    expect(await countOf('escrivao', 'reclassifications_due')).toBeNull();
    const { behavior } = office.as('autoridade');
    const { id, version, until } = await behavior.draftAct({ until: '2026-11-23' });
    expect(await actTasks('comandante')).toMatchObject([
      { kind: 'reclassification_draft', id, detail: '1 guarda; mudanças até 23/11/2026' },
    ]);
    await behavior.issueAct({ id, version, on: until, substitution: '' });
    expect(await actTasks('autoridade')).toEqual([]);
    expect(await countOf('autoridade', 'reclassifications_due')).toEqual([0, 0]);
  });
});
