import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { fill, go, onPage, press, send, told } from '../support/fields.ts';

const NUMBER = /^OFC-\d{4}-\d{6}$/;
let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-letters-'));
  const signed = join(writableFolder(), 'assinado.pdf');
  writeFileSync(signed, '%PDF-1.7 assinado');
  await generateDemo({ folder, until: systemClock.today(), guards: 3, manifestations: 0, casesPerYear: 0 });
  desk = await openDesk({ prefix: 'letters', dataDir: folder, env: { LISURA_OPEN_FILE: signed } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(): Promise<string> {
  const { page } = desk;
  await go(page, 'Documentos');
  await page.getByRole('link', { name: 'Novo ofício' }).click();
  await onPage(page, 'Novo ofício');
  await fill(page, 'Tratamento', 'Senhora Secretária');
  await fill(page, 'Nome', 'Iolanda Peçanha');
  await fill(page, 'Assunto', 'Remessa de autos');
  await fill(page, 'Texto', 'Encaminho os autos.\n\nSolicito resposta em dez dias.');
  await press(page, 'Ver a minuta');
  const draft = page.getByRole('region', { name: /^Documento: Minuta/ });
  await draft.getByText('Solicito resposta em dez dias.').waitFor();
  await draft.getByText('sem número, sem assinatura e sem efeito').waitFor();
  await desk.pass('draft');
  await send(page);
  await told(page, 'Ofício expedido');
  await onPage(page, NUMBER);
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

test('a letter is written, seen as a draft, issued, signed, corrected by another that names it', async () => {
  const { page } = desk;
  await pictured(desk, 'letters', async () => {
    await signIn(page, { username: 'corregedor', password: DEMO_PASSWORD });
    const first = await write();
    await page.getByRole('button', { name: 'Anexar arquivos' }).click();
    await page.getByRole('list', { name: 'Cópia assinada' }).getByText('assinado.pdf').waitFor();
    await desk.pass('signed');
    await page.getByRole('link', { name: 'Expedir correção' }).click();
    await onPage(page, `Corrigir o ofício ${first}`);
    await fill(page, 'Assunto', 'Remessa de autos, com anexos');
    await send(page);
    await onPage(page, NUMBER);
    await page.getByText(`Este documento corrige e substitui o de nº ${first}`).waitFor();
    await desk.pass('correction');
    await page.getByRole('link', { name: new RegExp(first) }).click();
    await page.getByText('Documento substituído pelo de nº').waitFor();
    await desk.pass('replaced');
    await go(page, 'Documentos');
    await page.getByText('Assinado', { exact: true }).waitFor();
    await desk.pass('register');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);
