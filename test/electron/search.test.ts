import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { closeDatabase, openDatabase } from '../../db/connection.ts';
import { pathsOf } from '../../db/files.ts';
import { readKeyFile, unlockWithPassword } from '../../db/keys.ts';
import { migrations } from '../../db/migrations/index.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { fill, go, onPage, press, tick, told } from '../support/fields.ts';
import { insertManifestations } from '../support/many-manifestations.ts';
import { settled } from '../support/settled.ts';

const MANY = 3_000;
const FIRST = 10_001;
const NARRATIVE = 'A viatura atravessou a Praça São Benedito sem motivo algum <b>às pressas</b>.';
const today = systemClock.today();
let office: string;
let desk: Desk;

/** The demonstration with thousands of older manifestations and one that has words of its own. */
async function arrange(): Promise<void> {
  office = mkdtempSync(join(tmpdir(), 'lisura-search-'));
  await generateDemo({ folder: office, until: today, guards: 10, manifestations: 12, casesPerYear: 1 });
  const paths = pathsOf(office);
  const keys = readKeyFile(paths);
  const [opened] = keys === null ? [] : await unlockWithPassword(keys, 'ouvidor', DEMO_PASSWORD);
  if (opened === undefined) throw new Error('the demonstration did not open');
  const sqlite = openDatabase(paths.database, opened.databaseKey, migrations);
  insertManifestations(sqlite, { count: MANY, firstId: FIRST, from: addDays(today, -400), days: 395 });
  sqlite
    .prepare("update manifestation set narrative = ?, kind = 'elogio', district = '=Centro' where id = ?")
    .run(NARRATIVE, FIRST + MANY - 1);
  closeDatabase(sqlite);
}

beforeAll(async () => {
  await arrange();
  desk = await openDesk({ prefix: 'search', dataDir: office });
  await signIn(desk.page, { username: 'ouvidor', password: DEMO_PASSWORD });
});
afterAll(async () => {
  await desk.close();
  rmSync(office, { recursive: true, force: true });
});

const rows = (page: Page) => page.getByRole('main').locator('tbody tr:not(.ls-gap)');
const count = (page: Page) => page.getByRole('main').getByRole('status').first();

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Procurar nas manifestações' }).fill(words);
}

const step = (name: string, steps: () => Promise<void>) =>
  test(name, async () => {
    await pictured(desk, `search-${name}`, steps);
    expect(desk.faults()).toEqual([]);
  });

step('words are found without accents, by beginning and as a phrase, and shown in relief', async () => {
  const { page } = desk;
  await go(page, 'Manifestações');
  await count(page).filter({ hasText: 'manifestaç' }).waitFor();
  await find(page, 'sao benedi');
  await page.locator('mark', { hasText: 'São' }).waitFor();
  expect(await rows(page).count()).toBe(1);
  expect(await page.locator('mark').allTextContents()).toEqual(['São', 'Benedito']);
  expect(await page.locator('.ls-excerpt b').count()).toBe(0);
  await desk.pass('found');
  await find(page, '"sem motivo algum"');
  await page.locator('mark', { hasText: 'sem motivo algum' }).waitFor();
  await find(page, '"motivo sem"');
  await page.getByText('Nenhuma manifestação com essas palavras').waitFor();
  await desk.pass('nothing');
  await find(page, '((( "');
  await page.getByText('Nenhuma manifestação com essas palavras').waitFor();
  await find(page, '');
});

step('filters narrow the list and come off one by one', async () => {
  const { page } = desk;
  await page
    .getByRole('main')
    .getByText(/^Todas/)
    .click();
  await press(page, 'Filtros');
  const drawer = page.getByRole('dialog', { name: 'Filtros' });
  await settled(page);
  await drawer.getByRole('combobox', { name: 'Tipo', exact: true }).click();
  await page.getByRole('option', { name: 'Sugestão' }).click();
  await page.keyboard.press('Tab');
  await fill(drawer, 'Recebida desde', addDays(today, -5).split('-').toReversed().join('/'));
  await fill(drawer, 'Recebida até', addDays(today, -9).split('-').toReversed().join('/'));
  await press(drawer, 'Aplicar');
  await drawer.getByText('O período termina antes de começar.').first().waitFor();
  await desk.pass('filters-refused');
  await fill(drawer, 'Recebida até', '');
  await press(drawer, 'Aplicar');
  await page.getByRole('group', { name: 'Filtros em uso' }).getByText('Tipo: Sugestão').waitFor();
  await settled(page);
  await desk.pass('filtered');
  const before = await count(page).textContent();
  await page.getByRole('button', { name: /Retirar o filtro Recebida/ }).press('Enter');
  await count(page)
    .filter({ hasNotText: before ?? '' })
    .waitFor();
});

step('a view is saved, chosen, made the first and deleted by keyboard', async () => {
  const { page } = desk;
  await press(page, 'Visões');
  await page.getByRole('menuitem', { name: 'Salvar visão atual…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Salvar visão' });
  await fill(dialog, 'Nome', 'Só sugestões');
  await tick(dialog, 'checkbox', 'Compartilhar com a ouvidoria');
  await desk.pass('save-view');
  await page.keyboard.press('Control+s');
  await told(page, 'Visão salva');
  await press(page, 'Visão: Só sugestões');
  await page.getByRole('menuitem', { name: 'Abrir a lista sempre com ela' }).press('Enter');
  await told(page, 'A lista abrirá com esta visão');
  await signOut(page);
  await signIn(page, { username: 'ouvidor', password: DEMO_PASSWORD });
  await go(page, 'Manifestações');
  await page.getByRole('group', { name: 'Filtros em uso' }).getByText('Tipo: Sugestão').waitFor();
  await press(page, 'Visão: Só sugestões');
  await desk.pass('views');
  await page.getByRole('menuitem', { name: 'Excluir…' }).press('Enter');
  await press(page, 'Excluir visão');
  await told(page, 'Visão excluída');
});

step('the list is scrolled to its end without a blank row', async () => {
  const { page } = desk;
  await page
    .getByRole('main')
    .getByText(/^Todas/)
    .click();
  const frame = page.getByRole('region', { name: 'Manifestações' });
  await frame.waitFor();
  let blanks = 0;
  let whole = false;
  for (let turn = 0; turn < 400 && !whole; turn += 1) {
    const seen: { readonly blank: number; readonly end: boolean } = await frame.evaluate(async (box) => {
      box.scrollTop += box.clientHeight * 2;
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      const [top, bottom] = [box.getBoundingClientRect().top + 40, box.getBoundingClientRect().bottom - 4];
      const drawn = [...box.querySelectorAll('tbody tr:not(.ls-gap)')].map((row) =>
        row.getBoundingClientRect(),
      );
      const covered = drawn.reduce(
        (sum, one) => sum + Math.max(0, Math.min(one.bottom, bottom) - Math.max(one.top, top)),
        0,
      );
      const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      return { blank: covered < bottom - top - 60 ? 1 : 0, end: atEnd };
    });
    blanks += seen.blank;
    if (!seen.end) continue;
    const total = await frame.locator('table').getAttribute('aria-rowcount');
    whole = Number(total) > MANY;
  }
  expect(whole).toBe(true);
  expect(blanks).toBe(0);
  await desk.pass('end');
});

step('what is shown goes to CSV and to Excel, with its kinds and without live formulas', async () => {
  const { page } = desk;
  await find(page, 'benedito');
  await page.locator('mark').first().waitFor();
  for (const format of [/CSV/, /XLSX/]) {
    await press(page, 'Exportar Manifestações');
    await page.getByRole('menuitem', { name: format }).press('Enter');
    await told(page, 'Lista exportada');
  }
  const text = readFileSync(savedFile(desk, `manifestações ${today}.csv`), 'utf8');
  expect(text.startsWith('\ufeffProtocolo;Recebida em;Tipo;')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).not.toContain('Benedito');
  const [sheet] = await readWorkbook(readFileSync(savedFile(desk, `manifestações ${today}.xlsx`)));
  expect(sheet?.data).toHaveLength(2);
  expect(sheet?.data[1]?.[1]).toBeInstanceOf(Date);
  await find(page, '');
  await page.locator('mark').first().waitFor({ state: 'detached' });
  await press(page, 'Exportar Manifestações');
  await page.getByRole('menuitem', { name: /XLSX/ }).press('Enter');
  await told(page, 'Lista exportada');
  const [all] = await readWorkbook(readFileSync(savedFile(desk, `manifestações ${today}.xlsx`)));
  expect(all?.data.length).toBeGreaterThan(MANY);
  expect(all?.data.flat()).toContain('=Centro');
});

step('Ctrl+K finds it by its words too, and the corregedoria only what it was sent', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  const box = page.getByRole('textbox', { name: /^Procurar guarda, protocolo/ });
  await box.fill('benedito');
  await page.getByText('Elogio · Recebida · ').first().waitFor();
  await page.keyboard.press('Enter');
  await onPage(page, /OUV-/);
  await signOut(page);
  await signIn(page, { username: 'corregedor', password: DEMO_PASSWORD });
  await go(page, 'Encaminhadas');
  await page
    .getByRole('main')
    .getByText(/^Todas/)
    .click();
  await page.getByRole('searchbox').fill('benedito');
  await page.getByText('Nenhuma manifestação com essas palavras').waitFor();
  await desk.pass('referred-nothing');
});
