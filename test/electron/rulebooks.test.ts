import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../db/clock.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { rulebook } from '../../shared/rulebook/schema.ts';
import { addDays, addMonths, formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { fill, go, onPage, press, told } from '../support/fields.ts';
import { guardInput } from '../support/guards.ts';
import { FOUNDING } from '../support/office.ts';
import { call } from './bridge.ts';

const PASSWORD = 'figueira-do-largo-9';
const PAGE = 'Norma disciplinar';
const today = systemClock.today();
const tomorrow = addDays(today, 1);
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ prefix: 'rulebooks', pictures: process.env['LISURA_PICTURES'] === '1' });
  await enterAsCorregedor(desk.page);
}, 90_000);
afterEach(() => desk.close());

async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** An office with one guard of 54 clean months and a corregedor, signed in, on the page of rulebooks. */
async function enterAsCorregedor(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const account = {
    username: 'heitor',
    name: 'Heitor Leão',
    office: '',
    roles: ['corregedor', 'rh'],
    guardId: null,
  };
  const made = await value(page, 'accounts.create', account);
  const { temporaryPassword: first } = z.object({ temporaryPassword: z.string() }).parse(made);
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: 'heitor', password: first });
  await value(page, 'accounts.changePassword', { current: first, next: PASSWORD });
  const guard = { name: 'Evandro Siqueira Bastos', admissionOn: addMonths(today, -54) };
  await value(page, 'guards.register', guardInput(1, guard));
  await page.reload();
  await go(page, PAGE);
}

/** A file as the person would choose it. */
function jsonFile(name: string, content: unknown) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}

async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await page
    .getByRole('status', { name: 'Gravação da minuta' })
    .getByText(/^Tudo gravado ·/)
    .waitFor();
}

function tab(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('tab', { name }).click();
}

/** The head of an entry of the list in sight. */
function entry(page: Page, name: RegExp) {
  return page.locator('.lr-entry-head').filter({ hasText: name }).first();
}

/** Excelente asks for sixty months instead of forty-eight. */
async function rewriteExcelente(page: Page): Promise<void> {
  await tab(page, 'Classes de comportamento');
  await entry(page, /^Excelente/).click();
  await page.getByText('Excelente: Ao menos 48 meses de serviço').waitFor();
  await fill(page, 'Ao menos', '60');
  await fill(page, 'Janela', '60');
  await page
    .getByText('Excelente: Ao menos 60 meses de serviço e nenhuma sanção nos últimos 60 meses.')
    .waitFor();
  await desk.pass('classes');
}

/** A range upside down is said beside its field and in the check, which leads back to it. */
async function mistakeAndMend(page: Page): Promise<void> {
  await tab(page, 'Gravidades e sanções');
  await entry(page, /^Suspensão/).click();
  await fill(page, 'Mínimo de dias', '45');
  const check = page.getByRole('complementary', { name: 'Conferência da minuta' });
  const problem = check.getByRole('button', { name: /O máximo de dias é menor que o mínimo/ });
  await problem.waitFor();
  expect(await page.getByText('O máximo de dias é menor que o mínimo.').count()).toBeGreaterThan(1);
  await desk.pass('error');
  await saved(page);
  await press(page, 'Publicar…');
  await onPage(page, 'Publicar a norma');
  await fill(page, 'Número e data da lei', 'Lei nº 2.000/2026');
  await fill(page, 'Em vigor desde', formatDate(tomorrow));
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog', { name: 'A minuta ainda não pode ser publicada' }).waitFor();
  await desk.pass('barred');
  await press(page.getByRole('dialog'), 'Voltar');
  await page.getByRole('link', { name: /^Modelo de Código/ }).click();
  await press(page.getByRole('dialog'), 'Sair');
  await problem.click();
  const most = page.getByRole('textbox', { name: 'Máximo de dias' });
  await most.waitFor();
  expect(await most.evaluate('document.activeElement?.labels?.[0]?.textContent')).toBe('Máximo de dias');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('60');
  await problem.waitFor({ state: 'detached' });
}

/** Removing a sanction leaves names that point nowhere; undone, everything is as before. */
async function removeAndUndo(page: Page): Promise<void> {
  await press(page, 'Remover: Repreensão escrita');
  await page
    .getByRole('button', { name: /A sanção “repreensao_escrita” não existe/ })
    .first()
    .waitFor();
  await press(page, 'Desfazer');
  await entry(page, /^Repreensão escrita/).waitFor();
  await page
    .getByRole('button', { name: /não existe/ })
    .first()
    .waitFor({ state: 'detached' });
}

async function seeImpact(page: Page): Promise<void> {
  await press(page, 'Conferir');
  await page.getByRole('menuitem', { name: 'Impacto sobre os guardas' }).click();
  await onPage(page, 'Impacto sobre os guardas');
  await page.getByText(`O único guarda em atividade muda de classe em ${formatDate(today)}.`).waitFor();
  await page
    .getByRole('region', { name: 'Guardas que mudam de classe' })
    .getByText('Evandro Siqueira Bastos')
    .waitFor();
  await desk.pass('impact');
  await page.getByRole('link', { name: /^Modelo de Código/ }).click();
}

async function seeDifferences(page: Page): Promise<void> {
  await press(page, 'Conferir');
  await page.getByRole('menuitem', { name: 'Comparar com outra norma' }).click();
  await onPage(page, 'Comparar normas');
  await page
    .getByRole('rowheader', { name: /Excelente/ })
    .first()
    .waitFor();
  await desk.pass('compare');
  await page.goBack();
}

test('a rulebook is adopted, edited, checked and published, all by keyboard and pointer', async () => {
  const { page } = desk;
  await pictured(desk, 'rulebooks', async () => {
    await desk.pass('list');
    await press(page, 'Nova minuta');
    await desk.pass('new-draft');
    await press(page.getByRole('dialog'), 'Iniciar minuta');
    await told(page, 'Minuta iniciada');
    await onPage(page, /^Minuta nº 1$/);
    await desk.pass('editor');
    await rewriteExcelente(page);
    await mistakeAndMend(page);
    await removeAndUndo(page);
    await saved(page);
    await seeImpact(page);
    await seeDifferences(page);
    await onPage(page, /^Minuta nº 1$/);
    await press(page, 'Publicar…');
    await onPage(page, 'Publicar a norma');
    await fill(page, 'Número e data da lei', 'Lei nº 2.000/2026');
    await fill(page, 'Em vigor desde', formatDate(tomorrow));
    await page.getByText('O único guarda em atividade muda de classe').first().waitFor();
    await desk.pass('publish');
    await page.keyboard.press('Control+s');
    const question = page.getByRole('dialog', { name: 'Publicar a norma?' });
    await question.getByText('A norma publicada não se altera nem se apaga.').waitFor();
    await desk.pass('publish-question');
    await page.keyboard.press('Enter');
    await told(page, 'Norma publicada');
    await page.getByText('Vigência futura').waitFor();
    await desk.pass('published');
  });
  const versions = await value(page, 'rulebooks.list', {});
  expect(versions).toMatchObject([
    { id: 2, lawNumber: 'Lei nº 2.000/2026', validFrom: tomorrow, validTo: null },
    { id: 1, validTo: today },
  ]);
  expect(desk.faults()).toEqual([]);
}, 240_000);

test('a bad file is refused with the place and the reason, a good one comes in and goes out the same', async () => {
  const { page } = desk;
  await pictured(desk, 'rulebooks-file', async () => {
    await press(page, 'Importar');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Ou cole aqui/ }).fill('{ "title": ');
    await press(dialog, 'Importar');
    await dialog.getByText('O arquivo não é um texto JSON válido.').waitFor();
    const [item, ...others] = exampleOtherClasses.transgressions;
    const bad = { ...exampleOtherClasses, transgressions: [{ ...item, severity: 'enorme' }, ...others] };
    await page.setInputFiles('input[type=file]', jsonFile('ruim.json', bad));
    await dialog.getByText('ruim.json').waitFor();
    await press(dialog, 'Importar');
    await dialog.getByText('transgressions › 1º › severity').waitFor();
    await dialog.getByText('A gravidade “enorme” não existe.').waitFor();
    await desk.pass('bad-file');
    await page.setInputFiles('input[type=file]', jsonFile('boa.json', exampleOtherClasses));
    await press(dialog, 'Importar');
    await told(page, 'Norma importada como minuta');
    await onPage(page, /^Minuta nº 1$/);
    await press(page, 'Exportar');
    await told(page, 'Arquivo salvo');
  });
  const [name = ''] = readdirSync(desk.saved);
  const exported: unknown = JSON.parse(readFileSync(savedFile(desk, name), 'utf8'));
  expect(rulebook.parse(exported)).toEqual(rulebook.parse(exampleOtherClasses));
  expect(desk.faults()).toEqual([]);
}, 120_000);

test('a draft that someone else changed is not written over', async () => {
  const { page } = desk;
  await value(page, 'rulebooks.startDraft', { from: { type: 'builtIn', id: 'exemplo-outras-classes' } });
  await page.reload();
  await go(page, PAGE);
  await page.getByRole('region', { name: 'Minutas' }).getByRole('link').click();
  await onPage(page, /^Minuta nº 1$/);
  const draft = await value(page, 'rulebooks.getDraft', { id: 1 });
  const { body } = z.object({ body: z.looseObject({}) }).parse(draft);
  await value(page, 'rulebooks.saveDraft', {
    id: 1,
    version: 1,
    body: { ...body, title: 'De outra pessoa' },
  });
  await fill(page, 'Título', 'Meu título');
  await page.keyboard.press('Control+s');
  await page.getByRole('alert').getByText('A minuta foi alterada por outra pessoa').waitFor();
  await desk.pass('stale');
  await press(page, 'Exportar o que está na tela');
  await told(page, 'Arquivo salvo');
  expect(readFileSync(savedFile(desk, 'minuta-nao-gravada.json'), 'utf8')).toContain('Meu título');
  await press(page, 'Reabrir a minuta');
  await page.getByText('De outra pessoa').first().waitFor();
  expect(desk.faults()).toEqual([]);
}, 120_000);
