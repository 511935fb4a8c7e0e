import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, guardInput, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { entries, readyGuard, WHY } from './personnel-samples.ts';

const TOUCHED = ['personnel', 'guards', 'behavior', 'progression', 'proceedings', 'documents', 'dashboard'];

let office: TestOffice;
let guardId: number;
let own: ReturnType<typeof entries>;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
  own = entries(guardId);
});
afterEach(() => office.close());

const rh = () => office.as('rh').personnel;
const record = () => rh().get({ guardId });
const grant = (kind: string, on: string, forceMajeure = false) =>
  office
    .as('comandante')
    .rewards.grant({ guardId, kind, on, act: 'Portaria 7', reason: 'Salvamento em enchente.', forceMajeure });

describe('the record', () => {
  it('starts empty, is read by need and leaves an audit entry', async () => {
    expect(await record()).toEqual({
      guardId,
      hasPhoto: false,
      schooling: null,
      titles: [],
      courses: [],
      evaluations: [],
      fitness: [],
      selections: [],
      dependants: [],
      convictions: [],
      licences: [],
      permits: [],
      removals: [],
      alerts: [],
    });
    const last = await office.db
      .selectFrom('audit_entry')
      .select(['procedure', 'subject'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(last).toEqual({ procedure: 'personnel.get', subject: `guard:${guardId}` });
    expect(await refusalOf(rh().get({ guardId: 99 }))).toMatchObject({ code: 'notFound' });
    expect(await refusalOf(office.as('ouvidor').personnel.get({ guardId }))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('keeps every kind of entry, annulled ones with the reason', async () => {
    const id = await readyGuard(office, 2);
    const full = await rh().get({ guardId: id });
    expect(full).toMatchObject({
      schooling: 'medio',
      titles: [{ level: 'medio', related: true, annulled: false }],
      courses: [{ forGrade: 'segunda_classe', outcome: 'approved', score: 8.5, act: 'Edital 3/2026' }],
      evaluations: [{ approved: true, score: 9 }],
      fitness: [{ on: '2026-04-10', approved: true, score: null }],
      selections: [{ forGrade: 'segunda_classe' }],
      licences: [{ category: 'AD' }],
    });
    const title = full.titles[0]?.id ?? 0;
    const after = await rh().annul({ id: title, reason: WHY });
    expect([after.schooling, after.titles]).toMatchObject([null, [{ annulled: true, annulledReason: WHY }]]);
    expect(office.events.at(-1)).toEqual(TOUCHED);
    expect(await refusalOf(rh().annul({ id: title, reason: WHY }))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(rh().annul({ id: 999, reason: WHY }))).toMatchObject({ code: 'notFound' });
    await rh().recordTitle({ ...own.title, guardId: id });
  });

  it('refuses days that cannot be, each on its field', async () => {
    const fields = async (call: Promise<unknown>) => Object.keys(await invalidFields(call));
    expect(await fields(rh().recordTitle({ ...own.title, concludedOn: '2026-11-24' }))).toEqual([
      'concludedOn',
    ]);
    expect(await fields(rh().recordTitle({ ...own.title, concludedOn: '1985-05-20' }))).toEqual([
      'concludedOn',
    ]);
    expect(await fields(rh().recordFitness({ ...own.fitness, on: '2010-02-28' }))).toEqual(['on']);
    expect(await fields(rh().recordEvaluation({ ...own.evaluation, to: '2024-12-31' }))).toEqual(['to']);
    expect(await fields(rh().recordEvaluation({ ...own.evaluation, on: '2025-12-30' }))).toEqual(['on']);
    expect(await fields(rh().recordSelection({ ...own.selection, on: '2027-01-01' }))).toEqual(['on']);
    expect(await fields(rh().recordLicence({ ...own.licence, expiresOn: '2022-01-01' }))).toEqual([
      'expiresOn',
    ]);
    expect(await fields(rh().recordConviction({ ...own.conviction, on: '2027-01-01' }))).toEqual(['on']);
    expect(await fields(rh().recordDependant({ ...own.dependant, from: '2015-02-02' }))).toEqual(['from']);
  });

  it('refuses what is already there', async () => {
    await rh().recordTitle(own.title);
    expect(
      Object.keys(await invalidFields(rh().recordTitle({ ...own.title, name: 'ensino medio' }))),
    ).toEqual(['name']);
    await rh().recordEvaluation(own.evaluation);
    const again = { ...own.evaluation, from: '2025-12-31', to: '2026-01-10' };
    expect((await invalidFields(rh().recordEvaluation(again))).from).toContain('01/01/2025 a 31/12/2025');
    const { dependants } = await rh().recordDependant(own.dependant);
    expect(Object.keys(await invalidFields(rh().recordDependant(own.dependant)))).toEqual(['name']);
    const id = dependants[0]?.id ?? 0;
    const ended = await rh().endDependant({ id, on: '2026-10-10' });
    expect(ended.dependants).toMatchObject([{ endedOn: '2026-10-10' }]);
    expect(await refusalOf(rh().endDependant({ id, on: '2026-10-11' }))).toMatchObject({ code: 'conflict' });
    await rh().recordDependant({ ...own.dependant, from: '2026-10-11' });
  });

  it('is written only by who keeps it', async () => {
    const { personnel } = office.as('comandante');
    expect(await refusalOf(personnel.recordTitle(own.title))).toMatchObject({ code: 'forbidden' });
    expect((await personnel.get({ guardId })).guardId).toBe(guardId);
  });
});

describe('identification', () => {
  it('has a sector besides the unit, kept when not sent', async () => {
    const { guards } = office.as('rh');
    const { id } = await guards.register(guardInput(3, { sector: ' Ronda escolar ' }));
    expect(await guards.get({ id })).toMatchObject({ unit: 'Base Centro', sector: 'Ronda escolar' });
    const { registration, name, cpf, birthOn, admissionOn } = guardInput(3);
    const update = { id, registration, name, cpf, birthOn, admissionOn };
    expect(await guards.update({ ...update, version: 1 })).toMatchObject({ sector: 'Ronda escolar' });
    expect(await guards.update({ ...update, version: 2, sector: '' })).toMatchObject({ sector: '' });
  });

  it('has a photograph, PNG or JPEG and no more than 500 kB of text', async () => {
    const image = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(64)}`;
    await rh().savePhoto({ guardId, image });
    expect([(await record()).hasPhoto, (await rh().photo({ guardId })).image]).toEqual([true, image]);
    await rh().savePhoto({ guardId, image: null });
    expect(await rh().photo({ guardId })).toEqual({ image: null });
    const refused = [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/png;base64,/9j/AAAA',
      'data:image/jpeg;base64,iVBORw0KGgoAAAA',
      `data:image/png;base64,iVBORw0KGgo${'A'.repeat(500_000)}`,
    ];
    for (const bad of refused) {
      expect(Object.keys(await invalidFields(rh().savePhoto({ guardId, image: bad })))).toEqual(['image']);
    }
    expect(await refusalOf(rh().savePhoto({ guardId: 99, image }))).toMatchObject({ code: 'notFound' });
  });
});

describe('courses', () => {
  const ongoing = { concludedOn: null, outcome: 'ongoing' as const, score: null };

  it('for progression name the grade and are approved with at least 7', async () => {
    const fields = async (changes: object) =>
      Object.keys(await invalidFields(rh().recordCourse({ ...own.course, ...changes })));
    expect(await fields({ forGrade: null })).toEqual(['forGrade']);
    expect(await fields({ kind: 'outro' })).toEqual(['forGrade']);
    expect(await fields({ score: 6.9 })).toEqual(['score']);
    expect(await fields({ score: null })).toEqual(['score']);
    expect(await fields({ concludedOn: null })).toEqual(['concludedOn']);
    expect(await fields({ concludedOn: '2026-03-01' })).toEqual(['concludedOn']);
    expect(await fields({ outcome: 'ongoing' })).toEqual(['concludedOn']);
  });

  it('going on end once', async () => {
    const { courses } = await rh().recordCourse({ ...own.course, ...ongoing });
    const id = courses[0]?.id ?? 0;
    const end = { id, outcome: 'approved' as const, concludedOn: '2026-06-01', score: 8 };
    expect(Object.keys(await invalidFields(rh().endCourse({ ...end, concludedOn: '2026-01-01' })))).toEqual([
      'concludedOn',
    ]);
    expect((await rh().endCourse(end)).courses).toMatchObject([{ outcome: 'approved', score: 8 }]);
    expect(await refusalOf(rh().endCourse(end))).toMatchObject({ code: 'conflict' });
  });

  it('keep a day off from who attends them (art. 52, II), save force majeure', async () => {
    await rh().recordCourse({ ...own.course, ...ongoing });
    const refusal = await refusalOf(grant('dispensa', '2026-11-20'));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'recompensa-curso' });
    expect(JSON.stringify(refusal)).toContain('“Formação para a 2ª Classe”, de 02/03/2026, em andamento');
    await grant('elogio', '2026-11-20');
    await grant('dispensa', '2026-03-01');
    expect(await refusalOf(grant('dispensa', '2026-11-20', true))).toMatchObject({
      rule: 'recompensa-limite',
    });
    await office.as('comandante').rewards.annul({ id: 2, reason: WHY });
    await grant('dispensa', '2026-11-20', true);
    const rewards = await office.as('rh').rewards.ofGuard({ guardId });
    expect(rewards.map(({ kind, forceMajeure }) => [kind, forceMajeure])).toContainEqual(['dispensa', true]);
  });

  it('over or annulled do not', async () => {
    const { courses } = await rh().recordCourse({ ...own.course, ...ongoing });
    const id = courses[0]?.id ?? 0;
    await rh().endCourse({ id, outcome: 'left', concludedOn: '2026-10-01', score: null });
    expect(await refusalOf(grant('dispensa', '2026-10-01'))).toMatchObject({ rule: 'recompensa-curso' });
    await grant('dispensa', '2026-10-02');
  });
});
