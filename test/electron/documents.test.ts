import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { fill, go, onPage, press, send, told } from '../support/fields.ts';
import { pdfInfo, pdfText } from '../support/pdf.ts';
import { call } from './bridge.ts';

const today = systemClock.today();
const PURPOSE = 'inscrição em processo seletivo interno';
let folder: string;
let given: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-documents-'));
  given = join(writableFolder(), 'recebido.pdf');
  await generateDemo({ folder, until: today, guards: 12, manifestations: 0, casesPerYear: 2 });
  desk = await openDesk({ prefix: 'documents', dataDir: folder, env: { LISURA_OPEN_FILE: given } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function enter(username: string): Promise<void> {
  return signIn(desk.page, { username, password: DEMO_PASSWORD });
}

const NUMBER = /^[A-Z]{3}-\d{4}-\d{6}$/;

async function title(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1, name: NUMBER }).textContent()) ?? '';
}

async function savePdf(page: Page, number: string): Promise<string> {
  const name = `${number.toLowerCase()}.pdf`;
  await press(page, 'Salvar em PDF');
  await told(page, `PDF salvo: ${name}`);
  return savedFile(desk, name);
}

/** What the foot of a PDF says proves it. */
function fingerprintIn(text: string): string {
  return /Autenticação ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(text)?.[1] ?? '';
}

async function certify(page: Page): Promise<string> {
  await go(page, 'Guardas');
  await page.locator('.ls-table tbody a').first().click();
  await page.getByRole('tab', { name: 'Prontuário' }).click();
  await press(page, 'Expedir certidão disciplinar');
  await page
    .getByRole('dialog')
    .getByText(/a certidão (dirá|trará)/)
    .waitFor();
  await desk.pass('certificate');
  await fill(page, 'Finalidade', PURPOSE);
  await page.getByRole('checkbox', { name: 'Declarar também a classe de comportamento' }).check();
  await send(page);
  await told(page, 'Certidão expedida');
  return title(page);
}

async function checkPaper(page: Page, number: string, fingerprint: string, verdict: string): Promise<void> {
  await go(page, 'Documentos');
  await page.getByRole('tab', { name: 'Conferir documento' }).click();
  await fill(page, 'Número', number);
  await fill(page, 'Autenticação', fingerprint);
  await page.keyboard.press('Enter');
  await page.getByText(verdict).first().waitFor();
}

test('a certificate is issued, printed the same each time, checked by paper and file, corrected and annulled', async () => {
  const { page } = desk;
  await pictured(desk, 'documents', async () => {
    await enter('rh');
    const number = await certify(page);
    await page.getByText('Ainda não impresso', { exact: false }).waitFor();
    const file = await savePdf(page, number);
    const first = readFileSync(file);
    await page.getByText(/^1 página, conservado em/).waitFor();
    await desk.pass('issued');
    expect(readFileSync(await savePdf(page, number)).equals(first)).toBe(true);
    const text = pdfText(file);
    expect(text).toContain(`CERTIFICO, para ${PURPOSE}, que, nos assentamentos funcionais de`);
    expect(text).toContain(`Esta certidão retrata os registros em ${formatDate(today)} e vale nessa data.`);
    expect(text).toContain('Página 1 de 1');
    expect(pdfInfo(file).get('Title')).toContain(number);
    const fingerprint = fingerprintIn(text);
    await checkPaper(page, number, fingerprint, 'Documento autêntico e em vigor');
    await desk.pass('authentic');
    await fill(page, 'Autenticação', `${fingerprint.slice(0, -1)}${fingerprint.endsWith('7') ? '8' : '7'}`);
    await page.keyboard.press('Enter');
    await page
      .getByText(/Há erro de digitação na autenticação/)
      .first()
      .waitFor();
    expect(await page.getByText('Documento autêntico e em vigor').count()).toBe(0);
    copyFileSync(file, given);
    await press(page, 'Escolher arquivo');
    await page.getByText('Documento autêntico e em vigor').waitFor();
    appendFileSync(given, ' ');
    await press(page, 'Escolher outro arquivo');
    await page.getByText('Documento alterado: não confere').waitFor();
    await desk.pass('altered');
    await page.getByRole('link', { name: `Abrir o documento ${number}` }).click();
    await onPage(page, number);
    await press(page, 'Expedir correção');
    await fill(page, 'Finalidade', 'fins de direito');
    await send(page);
    await told(page, 'Certidão expedida');
    await onPage(page, /^CER-/);
    await page.getByText(`Este documento corrige e substitui o de nº ${number}`, { exact: false }).waitFor();
    await press(page, 'Anular o documento');
    await fill(page, 'Motivo da anulação', 'Finalidade diversa da pedida.');
    await press(page, 'Anular documento');
    await told(page, 'Documento anulado');
    await page.getByText('Motivo: Finalidade diversa da pedida.').waitFor();
    await desk.pass('annulled');
    await checkPaper(page, number, fingerprint, 'Documento corrigido por outro');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);

test('a dossier is issued by number and found in the register', async () => {
  const { page } = desk;
  await pictured(desk, 'documents-dossier', async () => {
    await enter('rh');
    await go(page, 'Guardas');
    await page.locator('.ls-table tbody a').first().click();
    await page.getByRole('tab', { name: 'Prontuário' }).click();
    await press(page, 'Expedir prontuário');
    await press(page.getByRole('dialog'), 'Expedir prontuário');
    await told(page, 'Prontuário expedido');
    const number = await title(page);
    const text = pdfText(await savePdf(page, number));
    for (const words of ['Prontuário funcional', `Nº ${number}`, 'exclusivamente fatos definitivos']) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    }
    await go(page, 'Documentos');
    await page.getByRole('tab', { name: 'Registro' }).click();
    await page.getByRole('searchbox').fill(number.toLowerCase());
    await page.getByText('1 registro', { exact: true }).waitFor();
    await desk.pass('register');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 90_000);

test('the numbering is checked by the corregedoria; no page keeps a PDF by itself', async () => {
  const { page } = desk;
  await pictured(desk, 'documents-numbering', async () => {
    await enter('corregedor');
    await go(page, 'Documentos');
    await page.getByRole('tab', { name: 'Numeração' }).click();
    await press(page, 'Conferir a numeração');
    await page.getByText('Numeração sem falhas').waitFor();
    await desk.pass('numbering');
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64');
    expect(await call(page, 'documents.keepPdf', { id: 1, pdf, pages: 1 })).toEqual({
      ok: false,
      error: { code: 'forbidden', permission: 'documents.keepPdf' },
    });
    expect(await call(page, 'documents.verifyFile', { file: '/etc/hostname' })).toEqual({
      ok: false,
      error: { code: 'forbidden', permission: 'file' },
    });
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 90_000);
