import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { addGuard, addSanction, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const rulebooks = () => office.as('corregedor').rulebooks;
type Law = { readonly lawNumber: string; readonly validFrom: string; readonly validTo: string | null };
const LAW: Law = { lawNumber: 'Lei 5.000/2026', validFrom: '2026-12-01', validTo: null };

async function startFrom(id = 1): Promise<number> {
  return (await rulebooks().startDraft({ from: { type: 'version', id } })).id;
}

async function edit(id: number, change: (body: RulebookDraftBody) => Partial<RulebookDraftBody>) {
  const { row, body } = await rulebooks().getDraft({ id });
  return rulebooks().saveDraft({ id, version: row.version, body: { ...body, ...change(body) } });
}

async function publish(id: number, law: Partial<Law> = {}) {
  const { row } = await rulebooks().getDraft({ id });
  return rulebooks().publish({ draftId: id, version: row.version, ...LAW, ...law });
}

describe('a draft', () => {
  it('starts from a version, another draft or a built-in rulebook, and is listed', async () => {
    const first = await startFrom();
    const second = await rulebooks().startDraft({ from: { type: 'builtIn', id: exampleOtherClasses.id } });
    const third = await rulebooks().startDraft({ from: { type: 'draft', id: first } });
    const rows = await rulebooks().listDrafts({ all: false });
    expect(rows.map((row) => row.id)).toEqual([third.id, second.id, first]);
    expect(rows.at(-1)).toMatchObject({
      title: guardaLegal2021.title,
      basedOn: `${guardaLegal2021.title} (Lei Municipal nº 1.234/2022, vigente desde 01/01/1990)`,
      status: 'open',
      authorName: 'Conta corregedor',
      errors: 0,
      version: 1,
      publishedAs: null,
    });
    const copy = await rulebooks().getDraft({ id: second.id });
    expect(copy.body).toEqual({ ...exampleOtherClasses, example: false });
    const stranger = rulebooks().startDraft({ from: { type: 'builtIn', id: 'nenhuma' } });
    expect(await refusalOf(stranger)).toEqual({ code: 'notFound', what: 'norma' });
  });

  it('keeps what is wrong, tells it, and refuses who read an older state', async () => {
    const id = await startFrom();
    const saved = await edit(id, (body) => ({
      title: 'Código em elaboração',
      severities: body.severities.map((one) => ({ ...one, sanctions: [] })),
      terms: { ...body.terms, appeal: { ...body.terms.appeal, days: 0 } },
    }));
    expect(saved.row).toMatchObject({ title: 'Código em elaboração', errors: 5, version: 2 });
    expect(saved.problems.map((one) => one.path)).toEqual(
      expect.arrayContaining(['terms.appeal.days', 'severities.0.sanctions']),
    );
    const { body, problems } = await rulebooks().getDraft({ id });
    expect(body.terms.appeal.days).toBe(0);
    expect(problems).toEqual(saved.problems);
    const stale = await refusalOf(rulebooks().saveDraft({ id, version: 1, body }));
    expect(stale).toMatchObject({ code: 'conflict' });
    const broken = { ...body, severities: 'graves' };
    const reply = await office.call('corregedor', 'rulebooks.saveDraft', { id, version: 2, body: broken });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { 'body.severities': [expect.any(String)] } },
    });
  });

  it('is discarded once, and belongs to who may write rulebooks', async () => {
    const id = await startFrom();
    await rulebooks().discardDraft({ id, version: 1 });
    expect(await rulebooks().listDrafts({ all: false })).toEqual([]);
    expect(await rulebooks().listDrafts({ all: true })).toMatchObject([{ status: 'discarded', version: 2 }]);
    expect(await refusalOf(rulebooks().discardDraft({ id, version: 2 }))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(rulebooks().getDraft({ id: 99 }))).toMatchObject({ code: 'notFound' });
    const draft = { type: 'draft' as const, id };
    const other = office.as('rh').rulebooks;
    expect(await refusalOf(other.compare({ a: draft, b: draft }))).toMatchObject({ code: 'notFound' });
    expect(await refusalOf(other.startDraft({ from: draft }))).toMatchObject({ code: 'forbidden' });
    await expect(office.db.deleteFrom('rulebook_draft').execute()).rejects.toThrow('not deleted');
    const reopened = office.db.updateTable('rulebook_draft').set({ status: 'open' }).execute();
    await expect(reopened).rejects.toThrow('does not change');
  });
});

describe('publishing', () => {
  it('ends the version before on the day before, and nothing changes either afterwards', async () => {
    const id = await startFrom();
    await edit(id, () => ({ title: 'Código de Exemplo' }));
    const row = await publish(id);
    expect(row).toMatchObject({ key: guardaLegal2021.id, title: 'Código de Exemplo', ...LAW });
    const [now, before] = await rulebooks().list({});
    expect([now?.id, before?.validTo]).toEqual([row.id, '2026-11-30']);
    expect((await rulebooks().get({ id: row.id })).body).toMatchObject({
      law: LAW.lawNumber,
      example: false,
    });
    const [draft] = await rulebooks().listDrafts({ all: true });
    expect(draft).toMatchObject({ status: 'published', publishedAs: row.id });
    expect(await refusalOf(publish(id))).toMatchObject({ code: 'conflict' });
    expect(office.events.at(-1)).toContain('behavior');
    const change = (values: object) =>
      office.db.updateTable('rulebook').set(values).where('id', '=', 1).execute();
    await expect(change({ body: '{}' })).rejects.toThrow('does not change');
    await expect(change({ title: 'Outro' })).rejects.toThrow('does not change');
    await expect(change({ valid_to: null })).rejects.toThrow('does not change');
    await expect(change({ valid_to: '2027-01-01' })).rejects.toThrow('does not change');
    await expect(office.db.deleteFrom('rulebook').execute()).rejects.toThrow('not deleted');
  });

  it('is refused with every error of the draft', async () => {
    const id = await startFrom();
    await edit(id, (body) => ({
      behavior: { ...body.behavior, classes: body.behavior.classes.toReversed() },
    }));
    const refusal = await refusalOf(publish(id));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'norma_com_erros' });
    expect(JSON.stringify(refusal)).toContain('behavior.classes.0.when: ');
    expect(await rulebooks().list({})).toHaveLength(1);
  });

  it('takes one version for each day: an older law needs its end, and days already taken are refused', async () => {
    const older = await startFrom();
    const validFrom = '1980-01-01';
    expect(Object.keys(await invalidFields(publish(older, { validFrom })))).toEqual(['validTo']);
    const late = { validFrom, validTo: '1990-01-01' };
    expect(Object.keys(await invalidFields(publish(older, late)))).toEqual(['validTo']);
    const upside = { validFrom, validTo: '1979-12-31' };
    expect(Object.keys(await invalidFields(publish(older, upside)))).toEqual(['validTo']);
    await publish(older, { validFrom, validTo: '1989-12-31' });
    const again = await startFrom();
    expect(Object.keys(await invalidFields(publish(again, { validFrom: '1990-01-01' })))).toEqual([
      'validFrom',
    ]);
    await publish(again);
    expect((await rulebooks().list({})).map((row) => [row.validFrom, row.validTo])).toEqual([
      ['2026-12-01', null],
      ['1990-01-01', '2026-11-30'],
      ['1980-01-01', '1989-12-31'],
    ]);
    const { inForce } = office.as('rh').rulebooks;
    expect((await inForce({ on: '1985-01-01' }))?.row.validTo).toBe('1989-12-31');
  });
});

describe('before publishing', () => {
  it('compares with what is in force', async () => {
    const id = await startFrom();
    await edit(id, (body) => ({ terms: { ...body.terms, appeal: { ...body.terms.appeal, days: 15 } } }));
    const version = { type: 'version' as const, id: 1 };
    const reply = await rulebooks().compare({ a: version, b: { type: 'draft', id } });
    expect(reply.a).toMatchObject({ source: version, title: guardaLegal2021.title });
    expect(reply.sections).toMatchObject([
      { id: 'terms', label: 'Prazos', differences: [{ before: '30 dias', after: '15 dias' }] },
    ]);
    const builtIn = { type: 'builtIn' as const, id: guardaLegal2021.id };
    const { sections } = await office.as('ouvidor').rulebooks.compare({ a: builtIn, b: version });
    expect(sections.map((one) => one.id)).toEqual(['identity', 'sanctions']);
  });

  it('counts who changes class on the day it takes effect, and says who', async () => {
    const clean = await addGuard(office, 1);
    const punished = await addGuard(office, 2);
    await addGuard(office, 3, { admissionOn: '2026-11-20' });
    await addSanction(office, punished, {
      kind: 'suspensao',
      days: 5,
      final_on: '2026-10-01',
      served_from: '2026-10-05',
      fulfilled_on: null,
    });
    const { id } = await rulebooks().startDraft({ from: { type: 'builtIn', id: exampleOtherClasses.id } });
    const of = { type: 'draft' as const, id };
    const on = '2026-12-01';
    const found = await rulebooks().impact({ of, on });
    expect(found.guards).toBe(3);
    expect(found.before?.source).toEqual({ type: 'version', id: 1 });
    expect(found.changes).toEqual([
      {
        guard: { id: punished, name: 'Guarda Número 2', registration: 'M2' },
        from: { class: 'regular', label: 'Regular' },
        to: { class: 'insuficiente', label: 'Insuficiente' },
      },
    ]);
    const counts = found.classes.map((one) => [one.class, one.before, one.after]);
    expect(counts).toEqual([
      ['excelente', 1, 1],
      ['otimo', 0, 0],
      ['bom', 1, 1],
      ['regular', 1, 0],
      ['insuficiente', 0, 1],
      ['mau', 0, 0],
    ]);
    const row = await publish(id);
    const after = await rulebooks().impact({ of: { type: 'version', id: row.id }, on });
    expect({ ...after, after: found.after }).toEqual({ ...found, before: after.before });
    expect((await office.as('rh').behavior.ofGuard({ guardId: clean, on })).rulebook.id).toBe(row.id);
  });

  it('has no impact to tell while the rule of behavior cannot be read', async () => {
    const id = await startFrom();
    await edit(id, (body) => ({ behavior: { ...body.behavior, initial: '' } }));
    const refusal = await refusalOf(rulebooks().impact({ of: { type: 'draft', id }, on: '2026-12-01' }));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'norma_com_erros' });
  });
});

describe('files', () => {
  it('go out and come back as they were', async () => {
    const source = { type: 'version' as const, id: 1 };
    const file = await office.as('rh').rulebooks.exportJson({ source });
    expect(file.fileName).toMatch(/^norma-modelo-de-codigo-de-conduta.*\.json$/);
    const { id } = await rulebooks().importJson({ text: `\uFEFF${file.text}` });
    const { body, row } = await rulebooks().getDraft({ id });
    expect(body).toEqual((await rulebooks().get({ id: 1 })).body);
    expect(row.basedOn).toBe('Arquivo importado');
  });

  it('that are bad are refused with the place and the reason', async () => {
    const refused = (text: string) => invalidFields(rulebooks().importJson({ text }));
    expect((await refused('{\n "id": "x",\n}')).text).toBe(
      'O arquivo não é um texto JSON válido. O defeito está na linha 3.',
    );
    expect((await refused('[]')).text).toBe('Aqui se espera um grupo de campos.');
    const copy: { severities: { sanctions: string[] }[]; recurrence: { windowMonths: number }[] } =
      structuredClone({ ...guardaLegal2021 });
    for (const severity of copy.severities) severity.sanctions.push('prisao');
    for (const rule of copy.recurrence) rule.windowMonths = -1;
    expect(await refused(JSON.stringify(copy))).toMatchObject({
      'severities.0.sanctions': 'A sanção “prisao” não existe.',
      'recurrence.0.windowMonths': 'O menor valor admitido é 1.',
    });
    expect(await rulebooks().listDrafts({ all: true })).toEqual([]);
  });
});
