import { chmodSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { axe, launchApp, type RunningApp } from '../support/electron-app.ts';
import { FOUNDING } from '../support/office.ts';
import { fileOf, lines, ROLL_TITLES, rollLine, windows1252 } from '../support/spreadsheets.ts';
import { call } from './bridge.ts';

const PASSWORD = 'figueira-do-largo-9';
const TITLE = 'Importar planilha';
let running: RunningApp;

beforeEach(async () => {
  running = await launchApp();
  await enterAsStaff(running.page);
}, 90_000);
afterEach(() => running.close());

async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** An office with one account of HR and corregedoria, signed in, on the page of imports. */
async function enterAsStaff(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const account = {
    username: 'pessoal',
    name: 'Paula Pessoal',
    office: '',
    roles: ['rh', 'corregedor'],
    guardId: null,
  };
  const made = await value(page, 'accounts.create', account);
  const { temporaryPassword: first } = z.object({ temporaryPassword: z.string() }).parse(made);
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: 'pessoal', password: first });
  await value(page, 'accounts.changePassword', { current: first, next: PASSWORD });
  await page.reload();
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
}

/** The next dialog gives this file. */
async function willChoose(path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** What an office saves: titles above the table, windows-1252. Anyone may read it, as the window has its own user. */
function save(path: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(path, windows1252(`EFETIVO – 2026;;;;;;\r\n\r\n${lines([ROLL_TITLES, ...rows])}`));
}

function spreadsheet(rows: readonly (readonly string[])[]): string {
  const path = fileOf('efetivo.csv', '');
  chmodSync(path.slice(0, path.lastIndexOf('/')), 0o755);
  save(path, rows);
  return path;
}

test('a spreadsheet with errors is refused, goes in once corrected, and repeats without duplicates', async () => {
  const { page } = running;
  const path = spreadsheet([
    rollLine(1),
    rollLine(2, { 2: '111.111.111-11' }),
    rollLine(3, { 5: 'Coronel' }),
  ]);
  await willChoose(path);
  await page.getByRole('button', { name: 'Escolher arquivo' }).click();
  await page.getByText('2 erros a corrigir').waitFor();
  await page.getByRole('cell', { name: 'CPF inválido (111.111.111-11): confira os números.' }).waitFor();
  expect(await page.getByRole('button', { name: /^Importar \d/ }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);

  save(
    path,
    [1, 2, 3].map((number) => rollLine(number)),
  );
  await page.getByRole('button', { name: 'Ler de novo' }).click();
  await page.getByRole('button', { name: 'Importar 3 registros' }).click();
  await page.getByText('Importação concluída').waitFor();
  expect(await value(page, 'guards.list', { status: 'all' })).toHaveLength(3);
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Importar outro arquivo' }).click();
  await page.getByRole('button', { name: 'Escolher arquivo' }).click();
  await page.getByText('Nada a importar').waitFor();
}, 90_000);

test('a long import shows how far it is, and cancelled leaves nothing', async () => {
  const { page } = running;
  const path = spreadsheet(Array.from({ length: 20_000 }, (_, at) => rollLine(at + 1)));
  await willChoose(path);
  await page.getByRole('button', { name: 'Escolher arquivo' }).click();
  await page.getByRole('button', { name: 'Importar 20.000 registros' }).click({ timeout: 30_000 });
  await page.getByText(/^[1-9]\d?%$/).waitFor();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.getByText('Nada foi gravado.').waitFor();
  expect(await value(page, 'guards.list', { status: 'all' })).toEqual([]);
}, 90_000);

test('a page reads no file that the person did not give, and a dropped one is given', async () => {
  const { page } = running;
  const path = spreadsheet([rollLine(1)]);
  const input = { kind: 'guards', file: path, sheet: null };
  const refused = { ok: false, error: { code: 'forbidden', permission: 'file' } };
  expect(await call(page, 'imports.inspect', input)).toEqual(refused);
  expect(await call(page, 'guards.import', input)).toEqual(refused);
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'f' }))",
  );
  await page.setInputFiles('#f', path);
  await page.evaluate(`{
    const given = document.querySelector('#f');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(given.files[0]);
    document.querySelector('.ls-drop').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    given.remove();
  }`);
  await page.getByRole('button', { name: 'Importar 1 registro' }).waitFor();
}, 90_000);
