import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import {
  ACCUSED_ACTS,
  openCourt,
  openFile,
  readyFile,
  type TestFile,
  WRITTEN,
} from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
let file: TestFile;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
  file = await openFile(office);
  await file.charge({ guardId, item: '36-I' });
  await file.act('portaria', '2026-08-03');
});
afterEach(() => office.close());

const clerk = () => office.as('escrivao').proceedings;
const signed = { signerName: 'Carla Corregedora', signerOffice: 'Corregedora' };

async function actId(kind: string): Promise<number> {
  const act = (await file.read()).acts.find((one) => one.kind === kind);
  if (act === undefined) throw new Error(kind);
  return act.id;
}

async function issue(kind: string, replaces: number | null = null) {
  const id = await actId(kind);
  const { body } = await clerk().paperDraft({ actId: id });
  const text = body.replaceAll(/\[[^\]]*\]/g, 'Texto completado.');
  return clerk().issueActPaper({ actId: id, body: text, ...signed, replaces });
}

describe('the paper of an act', () => {
  test('each has its own numbers, and stays linked to its act', async () => {
    await file.act('comissao', '2026-08-05');
    for (const [kind, on] of ACCUSED_ACTS.slice(0, 5)) await file.act(kind, on, guardId);
    const numbers: string[] = [];
    for (const kind of ['portaria', 'comissao', 'citacao', 'abertura_prazo_defesa', 'defesa'])
      numbers.push((await issue(kind)).number);
    expect(numbers.map((one) => one.slice(0, 3))).toEqual(['POR', 'DES', 'CIT', 'ABP', 'RDF']);
    const { issued, acts } = await clerk().papers({ proceedingId: file.id });
    expect(issued.map((one) => one.actId)).toContain(await actId('citacao'));
    expect(acts.map((one) => one.kind)).toContain('portaria');
    expect(acts.map((one) => one.actId)).not.toContain(await actId('vista'));
  });

  test('is refused while something in brackets was not filled in', async () => {
    await file.act('comissao', '2026-08-05');
    const { body } = await clerk().paperDraft({ actId: await actId('comissao') });
    const given = { actId: await actId('comissao'), body, ...signed };
    expect(await invalidFields(clerk().issueActPaper(given))).toHaveProperty('body');
  });

  test('is issued once; then only a correction takes its place', async () => {
    const first = await issue('portaria');
    expect(await refusalOf(issue('portaria'))).toMatchObject({ code: 'conflict' });
    const second = await issue('portaria', first.id);
    const { issued } = await clerk().papers({ proceedingId: file.id });
    expect(issued.map((one) => one.number)).toEqual([second.number]);
    expect(await refusalOf(issue('portaria', first.id))).toMatchObject({ code: 'conflict' });
  });

  test('is not made of an annulled act, nor of one that has none, nor by who only reads', async () => {
    await file.act('comissao', '2026-08-05');
    await file.act('libelo', '2026-08-10', guardId);
    expect(await refusalOf(clerk().paperDraft({ actId: await actId('libelo') }))).toMatchObject({
      code: 'conflict',
    });
    const id = await actId('comissao');
    await file.annul(id);
    expect(await refusalOf(clerk().paperDraft({ actId: id }))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(clerk().paperDraft({ actId: 9999 }))).toMatchObject({ code: 'not_found' });
    const input = { actId: await actId('portaria'), body: 'Texto da portaria completo.', ...signed };
    expect(await office.call('autoridade', 'proceedings.issueActPaper', input)).toMatchObject({ ok: false });
  });

  test('of a protected file is neither read nor made by who may not open it', async () => {
    const id = await actId('portaria');
    await office
      .as('corregedor')
      .access.setLevel({ proceedingId: file.id, level: 'sigiloso', reason: WRITTEN });
    expect(await refusalOf(clerk().paperDraft({ actId: id }))).toMatchObject({ code: 'rule' });
    expect(await refusalOf(clerk().papers({ proceedingId: file.id }))).toMatchObject({ code: 'rule' });
    expect(await refusalOf(clerk().issueChecklist({ proceedingId: file.id }))).toMatchObject({
      code: 'rule',
    });
  });
});

describe('the nullity checklist', () => {
  async function factsOf(id: number) {
    const row = await office.db
      .selectFrom('document')
      .select(['facts', 'summary'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { ...row, facts: JSON.parse(row.facts) };
  }

  test('names each guarantee missing, as the gate of the judgment does', async () => {
    const { id, number } = await clerk().issueChecklist({ proceedingId: file.id });
    const { facts } = await factsOf(id);
    const { guarantees } = await file.read();
    expect(number).toMatch(/^LNU-2026-/);
    expect(facts.guarantees.map((one: { missing: string }) => one.missing)).toEqual(
      guarantees.map((one) => one.missing?.text ?? ''),
    );
    expect(guarantees.some((one) => one.missing !== null)).toBe(true);
  });

  test('of a complete file says that nothing is missing, and lists what was annulled', async () => {
    const other = await addGuard(office, 2);
    const ready = await readyFile(office, other);
    const { id } = await clerk().issueChecklist({ proceedingId: ready.id });
    expect((await factsOf(id)).summary).toContain('garantias completas');
    const acts = (await ready.read()).acts;
    await ready.annul(acts.find((one) => one.kind === 'citacao')?.id ?? 0);
    const after = await factsOf((await clerk().issueChecklist({ proceedingId: ready.id })).id);
    expect(after.facts.annulled).toMatchObject([{ label: 'Citação', reason: WRITTEN }]);
    expect(after.summary).toMatch(/falta/);
  });
});
