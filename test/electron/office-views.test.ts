import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { onPage, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';
import { call } from './bridge.ts';

const listed = z.object({
  value: z.object({ rows: z.array(z.object({ id: z.number(), number: z.string() })) }),
});

let office: string;
let desk: Desk;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-views-'));
  const until = systemClock.today();
  await generateDemo({ folder: office, until, guards: 30, manifestations: 30, casesPerYear: 6 });
  desk = await openDesk({ prefix: 'office-views', dataDir: office });
});
afterAll(async () => {
  await desk.close();
  rmSync(office, { recursive: true, force: true });
});

const enter = (place: Locator) => place.press('Enter');

async function goByKeys(page: Page, entry: string, title: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Principal' });
  await enter(menu.getByRole('link', { name: entry, exact: true }));
  await onPage(page, title);
}

async function savedText(kind: string, input: object, suggestedName: string): Promise<string> {
  const answer = await call(desk.page, 'desktop.savePdf', { kind, input, suggestedName });
  expect(answer).toMatchObject({ ok: true, value: { saved: true } });
  return pdfText(savedFile(desk, suggestedName)).toLowerCase();
}

/** The number of the document last told of, and its id in the register. */
async function lastIssued(kind: string): Promise<{ readonly id: number; readonly number: string }> {
  const input = { text: '', kind, year: null, subject: null, limit: 1, before: null };
  const reply = listed.parse(await call(desk.page, 'documents.list', input));
  const [row] = reply.value.rows;
  if (row === undefined) throw new Error(`no document of kind ${kind}`);
  return row;
}

test('board, limitation and statistics, looked at and printed by keyboard', async () => {
  const { page } = desk;
  await pictured(desk, 'office-views', async () => {
    await signIn(page, { username: 'corregedor', password: DEMO_PASSWORD });
    await desk.pass('dashboard');
    await goByKeys(page, 'Quadro por fase', 'Quadro por fase');
    await desk.pass('board');
    await goByKeys(page, 'Prescrição', 'Prescrição');
    await desk.pass('limitation');
    expect(await savedText('limitation', { shown: 'all' }, 'prescricao.pdf')).toMatch(/último dia seguro/i);
    await goByKeys(page, 'Estatísticas', 'Estatísticas');
    await page.getByRole('img', { name: /^Conclusões sobre as imputações: / }).waitFor();
    await desk.pass('statistics');
    await page.getByRole('heading', { name: 'Por lotação do acusado' }).scrollIntoViewIfNeeded();
    await desk.pass('statistics-units');
    const year = systemClock.today().slice(0, 4);
    const period = { from: `${year}-01`, to: `${year}-12`, smallest: 5 };
    const text = await savedText('statistics', period, 'estatisticas.pdf');
    for (const words of ['Carga de trabalho', 'Mediana (dias)', 'Por dispositivo imputado'])
      expect(text).toContain(words.toLowerCase());
  });
});

test('the checklist and the index of a file, issued by keyboard and read on paper', async () => {
  const { page } = desk;
  await pictured(desk, 'office-views-papers', async () => {
    await goByKeys(page, 'Procedimentos', 'Procedimentos');
    await enter(page.getByRole('link', { name: /^PAD-\d{4}-\d{6}$/ }).first());
    await onPage(page, /^PAD-/);
    const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await enter(page.getByRole('tab', { name: /^Atos/ }));
    for (const [label, said, kind, title] of [
      ['Expedir lista', 'Lista de nulidades expedida', 'lista_nulidades', 'Lista de nulidades'],
      ['Expedir sumário', 'Sumário dos autos expedido', 'sumario', 'Sumário dos autos'],
    ] as const) {
      await enter(page.getByRole('button', { name: label, exact: true }));
      await enter(page.getByRole('dialog').getByRole('button', { name: 'Expedir', exact: true }));
      await told(page, said);
      const { id, number: own } = await lastIssued(kind);
      const text = await savedText('issued', { documentId: id }, `${kind}.pdf`);
      for (const words of [title, own, number]) expect(text).toContain(words.toLowerCase());
    }
    await desk.pass('file-papers');
    await enter(page.getByRole('tab', { name: /^Acusados/ }));
    await page.getByRole('heading', { name: 'Afastamento preventivo' }).scrollIntoViewIfNeeded();
    await desk.pass('file-removals');
  });
});

test('no screen passed had a barrier, and the page complained of nothing', () => {
  expect(desk.faults()).toEqual([]);
});
