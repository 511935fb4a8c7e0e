import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/permissions.ts';
import { addGuard, addSanction, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { entries, readyGuard, WHY } from './personnel-samples.ts';
import { openFile } from './proceedings-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const rh = () => office.as('rh').personnel;
const ofGuard = (guardId: number, on: string | null = null) =>
  office.as('rh').progression.ofGuard({ guardId, on });
const ranking = (grade: 'segunda_classe' | 'classe_distinta' = 'segunda_classe', on: string | null = null) =>
  office.as('rh').progression.ranking({ grade, on });

async function missing(guardId: number): Promise<string[]> {
  return (await ofGuard(guardId)).requirements.filter((one) => !one.met).map((one) => one.id);
}

describe('standing of a guard', () => {
  it('is read from the record, requirement by requirement', async () => {
    const bare = await addGuard(office, 1);
    expect(await missing(bare)).toEqual([
      'schooling',
      'driving_licence',
      'course',
      'selection',
      'fitness',
      'evaluations',
    ]);
    const ready = await readyGuard(office, 2);
    expect(await ofGuard(ready)).toMatchObject({
      guardId: ready,
      on: '2026-11-23',
      rulebook: { id: 1 },
      grade: 'terceira_classe',
      gradeSince: '2010-03-01',
      target: 'segunda_classe',
      yearsInGrade: 16,
      eligible: true,
      points: {
        total: 21,
        parts: [
          { id: 'ano_na_graduacao', points: 16 },
          { id: 'excelente', points: 5 },
        ],
      },
      tie: { courseGrade: 8.5, schooling: 'medio', birthOn: '1985-05-20', dependants: 0 },
      step: null,
    });
  });

  it('follows what is recorded and annulled', async () => {
    const guardId = await readyGuard(office, 1);
    const own = entries(guardId);
    const { convictions } = await rh().recordConviction(own.conviction);
    expect(await missing(guardId)).toEqual(['no_conviction']);
    await rh().annul({ id: convictions[0]?.id ?? 0, reason: WHY });
    await rh().recordDependant(own.dependant);
    const { fitness } = await rh().recordFitness({ ...own.fitness, on: '2026-11-01', approved: false });
    expect(await missing(guardId)).toEqual(['fitness']);
    await rh().annul({ id: fitness[0]?.id ?? 0, reason: WHY });
    expect(await ofGuard(guardId)).toMatchObject({ eligible: true, tie: { dependants: 1 } });
  });

  it('is barred by an open PAD, not by an inquiry, a withdrawn charge or one judged', async () => {
    const guardId = await readyGuard(office, 1);
    const inquiry = await openFile(office, 'sindicancia');
    await inquiry.charge({ guardId, item: '34-I' });
    expect(await missing(guardId)).toEqual([]);
    const pad = await openFile(office);
    const { charges } = await pad.charge({ guardId, item: '36-I' });
    expect(await missing(guardId)).toEqual(['no_open_pad']);
    expect((await ofGuard(guardId, '2026-08-02')).requirements.at(-2)).toMatchObject({ met: true });
    await office.as('corregedor').proceedings.withdrawCharge({
      chargeId: charges[0]?.id ?? 0,
      version: (await pad.read()).version,
      reason: 'Imputação dirigida a outra pessoa.',
    });
    expect(await missing(guardId)).toEqual([]);
  });

  it('loses points and days by sanctions, and service by absences that are no service', async () => {
    const guardId = await readyGuard(office, 1);
    const dates = { fact_on: '2025-01-10', decided_on: '2025-02-01', final_on: '2025-03-01' };
    const served = { served_from: '2025-03-10', fulfilled_on: '2025-03-19' };
    await addSanction(office, guardId, {
      ...dates,
      ...served,
      kind: 'suspensao',
      days: 10,
      severity: 'grave',
    });
    await addSanction(office, guardId, {
      ...dates,
      kind: 'advertencia_verbal',
      served_from: '2025-03-10',
      fulfilled_on: '2025-03-10',
    });
    const { tie, points, behavior } = await ofGuard(guardId).then((found) => ({
      ...found,
      behavior: found.requirements.find((one) => one.id === 'behavior'),
    }));
    expect(points.parts.map(({ id, points: given }) => [id, given])).toEqual([
      ['ano_na_graduacao', 16],
      ['advertencia', -0.5],
      ['suspensao', -1],
    ]);
    expect(behavior).toMatchObject({ met: false, proof: 'Comportamento na data: Regular.' });
    await office.as('rh').guards.recordLeave({
      guardId,
      kind: 'licenca_interesse',
      from: '2020-01-01',
      to: '2020-12-31',
      act: '',
    });
    const after = await ofGuard(guardId);
    expect([after.yearsInGrade, tie.serviceDays - after.tie.serviceDays]).toEqual([15, 366]);
  });

  it('is that of the grade and of the service on the day', async () => {
    const guardId = await readyGuard(office, 1);
    const { guards } = office.as('rh');
    const change = { guardId, on: '2026-10-01', act: 'Portaria 2' };
    await guards.recordCareer({ ...change, version: 1, change: { kind: 'grade', grade: 'segunda_classe' } });
    expect(await ofGuard(guardId)).toMatchObject({
      target: 'primeira_classe',
      gradeSince: '2026-10-01',
      eligible: false,
      step: { letter: 'A', next: { letter: 'B', on: '2028-10-01' } },
    });
    expect(await ofGuard(guardId, '2026-09-30')).toMatchObject({ target: 'segunda_classe', eligible: true });
    await guards.recordCareer({ ...change, version: 2, change: { kind: 'status', status: 'retired' } });
    expect(await refusalOf(ofGuard(guardId))).toMatchObject({ code: 'invalid' });
    expect(await refusalOf(ofGuard(guardId, '2009-01-01'))).toMatchObject({ code: 'invalid' });
    expect(await refusalOf(ofGuard(99))).toMatchObject({ code: 'notFound' });
  });
});

describe('ranking', () => {
  it('orders who is classified and says what the others miss', async () => {
    const first = await readyGuard(office, 1);
    const second = await readyGuard(office, 2);
    const third = await addGuard(office, 3);
    await rh().recordTitle({ ...entries(second).title, level: 'mestrado', name: 'Segurança pública' });
    const found = await ranking();
    expect(found).toMatchObject({
      on: '2026-11-23',
      label: 'Guarda Civil Municipal 2ª Classe',
      from: { grade: 'terceira_classe' },
      vacancies: { total: 3, basis: 'force', vacancies: null },
    });
    expect(
      found.ranked.map(({ position, guardId, points, decidedBy }) => [
        position,
        guardId,
        points.total,
        decidedBy,
      ]),
    ).toEqual([
      [1, second, 29, null],
      [2, first, 21, 'points'],
    ]);
    expect(found.unqualified).toMatchObject([{ guardId: third, points: 21 }]);
    expect(found.unqualified[0]?.missing).toHaveLength(6);
    expect((await ranking()).fingerprint).toBe(found.fingerprint);
    expect(await ranking('classe_distinta')).toMatchObject({ ranked: [], vacancies: { places: 0 } });
  });

  it('is refused for the entry grade and without the table of the career', async () => {
    const { progression } = office.as('rh');
    expect(await refusalOf(progression.ranking({ grade: 'terceira_classe', on: null }))).toMatchObject({
      code: 'invalid',
    });
    const adopted = office.db.selectFrom('rulebook').selectAll();
    const { id: _, body, ...row } = await adopted.executeTakeFirstOrThrow();
    const bare = JSON.stringify({ ...JSON.parse(body), progression: null });
    await office.db
      .insertInto('rulebook')
      .values({ ...row, valid_from: '2026-01-01', body: bare })
      .execute();
    expect(await refusalOf(ranking())).toMatchObject({ code: 'rule', rule: 'progressao-sem-tabela' });
  });
});

describe('published lists', () => {
  const publish = async (changes: object = {}, as: Role = 'autoridade') => {
    const { fingerprint } = await ranking();
    const input = {
      grade: 'segunda_classe' as const,
      on: '2026-11-23',
      fingerprint,
      act: 'Portaria 100/2026',
    };
    return office.as(as).progression.publish({ ...input, ...changes });
  };

  it('are numbered and stay as issued', async () => {
    const guardId = await readyGuard(office, 1);
    const { id, number } = await publish();
    expect(number).toBe('PROG-2026-000001');
    expect(office.events.at(-1)).toEqual(['progression', 'documents']);
    await rh().recordConviction(entries(guardId).conviction);
    expect((await ranking()).ranked).toEqual([]);
    const list = await office.as('comandante').progression.get({ id });
    expect(list).toMatchObject({
      number,
      on: '2026-11-23',
      publishedOn: '2026-11-23',
      act: 'Portaria 100/2026',
      classified: 1,
      appealUntil: '2026-11-26',
      body: {
        ranked: [{ position: 1, guardId, points: { total: 21 } }],
        authority: { name: 'Conta autoridade' },
      },
    });
    await expect(office.db.updateTable('progression_list').set({ body: '{}' }).execute()).rejects.toThrow(
      'as issued',
    );
    const paper = await office.as('rh').documents.issued({ id: list.documentId ?? 0 });
    expect(paper).toMatchObject({
      number,
      kind: 'lista_progressao',
      letterhead: { municipality: 'Exemplo' },
    });
    expect(paper.facts).toMatchObject({ act: 'Portaria 100/2026', appealUntil: '2026-11-26' });
    expect(JSON.stringify(paper)).not.toContain('unqualified');
  });

  it('are refused when the ranking changed, is empty, is of a day to come, or is not theirs to publish', async () => {
    expect(await refusalOf(publish())).toMatchObject({ rule: 'progressao-sem-classificados' });
    await readyGuard(office, 1);
    expect(await refusalOf(publish({ fingerprint: 'outra' }))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(publish({ on: '2026-11-24' }))).toMatchObject({ code: 'invalid' });
    expect(await refusalOf(publish({}, 'rh'))).toMatchObject({ code: 'forbidden' });
    expect(await office.as('rh').progression.lists({})).toEqual([]);
    expect(await refusalOf(office.as('rh').progression.get({ id: 1 }))).toMatchObject({ code: 'notFound' });
  });

  it('are withdrawn with a reason, once, and published anew', async () => {
    await readyGuard(office, 1);
    const { id } = await publish();
    const { progression } = office.as('autoridade');
    await progression.annul({ id, reason: WHY });
    expect(await refusalOf(progression.annul({ id, reason: WHY }))).toMatchObject({ code: 'conflict' });
    expect((await publish()).number).toBe('PROG-2026-000002');
    const lists = await progression.lists({});
    expect(lists.map(({ number, annulled, annulledReason }) => [number, annulled, annulledReason])).toEqual([
      ['PROG-2026-000002', false, null],
      ['PROG-2026-000001', true, WHY],
    ]);
  });
});
