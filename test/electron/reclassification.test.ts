import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { choose, fill, go, onPage, press, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';

const ACTS = 'Atos de reclassificação';
const today = systemClock.today();
let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-reclassification-'));
  await generateDemo({ folder, until: today, guards: 30, manifestations: 0, casesPerYear: 6 });
  desk = await openDesk({ prefix: 'reclassification', dataDir: folder, pictures: false });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function enter(username: string): Promise<void> {
  return signIn(desk.page, { username, password: DEMO_PASSWORD });
}

/** The names in the first column of the list in sight. */
async function names(page: Page): Promise<string[]> {
  await page.locator('.ls-table tbody a').first().waitFor();
  return page.locator('.ls-table tbody a').allTextContents();
}

/** The authority annuls the newest act: what it declared is due again. */
async function annulLast(): Promise<void> {
  const { page } = desk;
  await enter('autoridade');
  await go(page, ACTS);
  await page.getByRole('tab', { name: 'Atos', exact: true }).click();
  await desk.pass('acts');
  await page.locator('.ls-table tbody a').first().click();
  await press(page, 'Anular o ato');
  await fill(page, 'Motivo da anulação', 'Publicado com a data de outro ato.');
  await press(page, 'Anular ato');
  await told(page, 'Ato anulado');
  await page.getByText('Motivo: Publicado com a data de outro ato.').waitFor();
  await desk.pass('annulled');
  await signOut(page);
}

/** Human resources collect what is due, see why, and leave the first guard out. */
async function prepare(): Promise<{ readonly left: string; readonly declared: readonly string[] }> {
  const { page } = desk;
  await enter('rh');
  await go(page, ACTS);
  await page.getByText(/mudanças? a declarar até/).waitFor();
  const [left = '', ...declared] = await names(page);
  await desk.pass('pending');
  await press(page, `Por quê? ${left}`);
  await page
    .getByRole('dialog')
    .getByText(/^art\. 44/)
    .first()
    .waitFor();
  await desk.pass('proof');
  await page.keyboard.press('Escape');
  await press(page, `Preparar minuta até ${formatDate(today)}`);
  await onPage(page, `Minuta de ato até ${formatDate(today)}`);
  await press(page, `Excluir ${left}`);
  await fill(page, 'Motivo da exclusão', 'Tempo de serviço em conferência no setor de pessoal.');
  await desk.pass('exclude');
  await press(page.getByRole('dialog'), 'Excluir');
  await told(page, 'Guarda excluído da minuta');
  await page.getByRole('button', { name: `Reincluir ${left}` }).waitFor();
  expect(await page.getByRole('button', { name: 'Expedir ato' }).count()).toBe(0);
  await desk.pass('draft');
  await signOut(page);
  return { left, declared };
}

/** The authority opens the draft and issues it. @returns its number */
async function issue(): Promise<string> {
  const { page } = desk;
  await enter('autoridade');
  await go(page, ACTS);
  await page.getByRole('link', { name: 'Abrir a minuta em revisão' }).click();
  await press(page, 'Expedir ato');
  await page.getByRole('dialog').getByText('Competência: art. 43, § 1º.').waitFor();
  await desk.pass('issue');
  await press(page, 'Assinar e expedir');
  await told(page, 'Ato expedido');
  await onPage(page, /^ATO-\d{4}-\d{6}$/);
  await desk.pass('issued');
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

test('an act is annulled; what is due becomes a draft, is reviewed, issued, printed and checked', async () => {
  const { page } = desk;
  await pictured(desk, 'reclassification', async () => {
    await annulLast();
    const { left, declared } = await prepare();
    const number = await issue();
    await press(page, 'Salvar em PDF');
    await told(page, `PDF salvo: ${number.toLowerCase()}.pdf`);
    const paper = pdfText(savedFile(desk, `${number.toLowerCase()}.pdf`));
    for (const wanted of [number, 'art. 43, § 1º', 'Publique-se', ...declared])
      expect(paper).toContain(wanted);
    expect(paper).not.toContain(left);
    await go(page, ACTS);
    expect(await names(page)).toEqual([left]);
    await page.getByRole('tab', { name: 'Conferência' }).click();
    await press(page, 'Conferir');
    await page.getByText(/foi recalculada dos fatos/).waitFor();
    expect(await page.getByText('Sem explicação nos registros').count()).toBe(0);
    await desk.pass('check');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);

test('a penalty is tried out and a past day compared, and nothing is recorded', async () => {
  const { page } = desk;
  await pictured(desk, 'what-if', async () => {
    await enter('corregedor');
    await go(page, 'Comportamento');
    await page.getByRole('region', { name: 'Classes por ano' }).waitFor();
    await desk.pass('history');
    await choose(page, 'Classe de comportamento', 'Excelente');
    await page.locator('.ls-table tbody a').first().click();
    await press(page, 'Simular penalidade');
    const dialog = page.getByRole('dialog');
    await press(dialog, 'Simular');
    await dialog.getByText('Escolha a penalidade.').waitFor();
    await choose(page, 'Penalidade', 'Suspensão');
    await fill(dialog, 'Dias de suspensão', '10');
    await page.keyboard.press('Enter');
    await dialog.getByText(/a classe cai de Excelente para Regular\.$/).waitFor();
    await dialog.getByText(/^Volta a Excelente em /).waitFor();
    await dialog.getByText('Progressão: −6 pontos').waitFor();
    await desk.pass('what-if');
    await page.keyboard.press('Escape');
    await page.getByText('Classe atual:').waitFor();
    await press(page, /^Como se sabia/);
    await fill(dialog, 'Como se sabia em', formatDate(today));
    await page.keyboard.press('Enter');
    await dialog.getByText('Como se sabe agora', { exact: true }).waitFor();
    await desk.pass('as-known');
    await page.keyboard.press('Escape');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 90_000);
