import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { openVault, signIn, signOut } from '../support/door.ts';
import { choose, fill, fillSecret, go, onPage, press, send, told } from '../support/fields.ts';
import { SPOKE, vaultFolder, WHO } from './identities/office.ts';

let desk: Desk;
let folder: string;
let sheet: string;

beforeAll(async () => {
  folder = await vaultFolder();
  desk = await openDesk({
    prefix: 'identities',
    pictures: process.env['LISURA_PICTURES'] === '1',
    dataDir: folder,
  });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const REASON = 'A apuração depende de ouvir quem estava na praça.';
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();

async function makeSheet({ page, pass }: Desk): Promise<string> {
  await page.getByRole('link', { name: 'Fazer a folha' }).click();
  await onPage(page, 'Folha de recuperação do cofre');
  await fillSecret(page, 'Sua senha', WHO.ouvidor.password);
  await page.keyboard.press('Enter');
  const key = ((await page.locator('output.ls-key').textContent()) ?? '').trim().replace(/\s+/g, '-');
  expect(key).toMatch(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/);
  await pass('sheet');
  for (const label of await page.getByRole('textbox', { name: /^Grupo \d+$/ }).all()) {
    const id = await label.getAttribute('id');
    const name = (await page.locator(`label[for="${id ?? ''}"]`).textContent()) ?? '';
    await label.fill(key.split('-')[Number(/\d+/.exec(name)?.[0]) - 1] ?? '');
  }
  await press(page, 'Concluir');
  await told(page, 'Folha de recuperação em vigor');
  return key;
}

async function ask({ page, pass }: Desk, protocol: RegExp): Promise<void> {
  await go(page, 'Encaminhadas');
  await page.getByRole('link', { name: protocol }).first().click();
  await press(page, 'Pedir a revelação');
  await fill(page, 'Por que a apuração precisa da identidade', 'curto');
  await send(page);
  await page.getByText('ao menos 10 caracteres').first().waitFor();
  await fill(page, 'Por que a apuração precisa da identidade', REASON);
  await pass('ask');
  await send(page);
  await told(page, 'Pedido enviado à ouvidoria');
  await page.getByText('Aguarda decisão').waitFor();
}

test('the ouvidor opens the vault, lets another in, prints the sheet and finds a citizen by CPF', async () => {
  await pictured(desk, 'identities-vault', async () => {
    const { page, pass } = desk;
    await signIn(page, WHO.ouvidor);
    await go(page, 'Cofre de identidades');
    await page.getByText('O cofre não tem folha de recuperação').waitFor();
    await pass('vault-closed');
    await tab(page, 'Busca de manifestante');
    await fill(page, 'CPF', SPOKE.cpf);
    await press(page, 'Procurar');
    await page.getByText('Abra o cofre com a sua senha e repita.').waitFor();
    await pass('search-closed');
    await tab(page, 'Acesso');
    await page.getByRole('heading', { name: 'Ouvidores' }).waitFor();
    await openVault(page, WHO.ouvidor);
    await press(page, 'Admitir Helena Prado Viana');
    await pass('admit');
    await page.getByRole('dialog').getByRole('button', { name: 'Admitir', exact: true }).press('Enter');
    await told(page, 'Ouvidor admitido no cofre');
    await pass('vault-open');
    sheet = await makeSheet(desk);
    await go(page, 'Cofre de identidades');
    await tab(page, 'Busca de manifestante');
    await fill(page, 'CPF', SPOKE.cpf);
    await page.keyboard.press('Enter');
    await page.getByText('1 manifestação', { exact: true }).waitFor();
    await pass('search-found');
    await page.getByRole('link', { name: /^OUV-/ }).click();
    await onPage(page, /^OUV-/);
    await page.getByText('Eu, [manifestante], CPF [CPF]').first().waitFor();
    await press(page, 'Abrir identidade');
    await fill(page, 'Motivo para abrir a identidade', 'Pedir complemento do relato.');
    await pass('reveal-reason');
    await press(page, 'Registrar o motivo e abrir');
    await page.getByRole('dialog').getByText(SPOKE.name, { exact: true }).waitFor();
    await pass('reveal-shown');
    await press(page, 'Ocultar agora');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
});

test('the corregedor asks, two ouvidores reveal, and the reading leaves its trace', async () => {
  await pictured(desk, 'identities-reveal', async () => {
    const { page, pass } = desk;
    await signIn(page, WHO.corregedor);
    await ask(desk, /000001$/);
    await ask(desk, /000002$/);
    await signOut(page);
    await signIn(page, WHO.ouvidor);
    await go(page, 'Cofre de identidades');
    await tab(page, /^Pedidos/);
    await openVault(page, WHO.ouvidor);
    const first = page
      .locator('section, .ls-card')
      .filter({ hasText: 'Pedido sobre OUV-2026-000001' })
      .last();
    await press(first, 'Votar pela revelação');
    await fill(page, 'Por que revelar', REASON);
    await pass('vote');
    await press(page, 'Registrar o voto');
    await told(page, 'Voto registrado');
    await page.getByText('Aguarda o segundo ouvidor').waitFor();
    const other = page
      .locator('section, .ls-card')
      .filter({ hasText: 'Pedido sobre OUV-2026-000002' })
      .last();
    await press(other, 'O manifestante concordou');
    await choose(page, 'Como foi dada', 'Por escrito, assinado');
    await fill(page, 'Documento ou registro, e onde está', 'Termo assinado, pasta 12, folha 3.');
    await pass('consent');
    await send(page);
    await told(page, 'Identidade revelada ao corregedor');
    await signOut(page);
    await signIn(page, WHO.substituta);
    await go(page, 'Cofre de identidades');
    await tab(page, /^Pedidos/);
    await openVault(page, WHO.substituta);
    await press(page, 'Confirmar a revelação');
    await fill(page, 'Por que revelar', REASON);
    await press(page, 'Confirmar e revelar');
    await told(page, 'Identidade revelada ao corregedor');
    await pass('requests');
    await signOut(page);
    await signIn(page, WHO.corregedor);
    await go(page, 'Encaminhadas');
    await page
      .getByRole('link', { name: /000001$/ })
      .first()
      .click();
    await press(page, 'Ler a identidade');
    await fillSecret(page.getByRole('dialog'), 'Sua senha', WHO.corregedor.password);
    await page.keyboard.press('Enter');
    await fill(page, 'Motivo para abrir a identidade', REASON);
    await press(page, 'Registrar o motivo e abrir');
    await page.getByRole('dialog').getByText(SPOKE.name, { exact: true }).waitFor();
    await pass('granted-shown');
    await press(page, 'Ocultar agora');
    await signOut(page);
    await signIn(page, WHO.ouvidor);
    await go(page, 'Cofre de identidades');
    await tab(page, 'Leituras');
    await page.getByText('Leitura de identidade revelada à corregedoria').first().waitFor();
    await pass('readings');
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
});

test('an ouvidor without another gets back in with the printed sheet, typed wrong first', async () => {
  await pictured(desk, 'identities-sheet', async () => {
    const { page, pass } = desk;
    await signIn(page, WHO.terceiro);
    await go(page, 'Cofre de identidades');
    await pass('pending');
    await page.getByRole('link', { name: 'Recuperar o acesso' }).click();
    await onPage(page, 'Recuperar o acesso ao cofre');
    const wrong = `${sheet.slice(0, 5)}${sheet.charAt(5) === '7' ? '8' : '7'}${sheet.slice(6)}`;
    await fill(page, 'Chave da folha do cofre', wrong);
    await send(page);
    await page.getByText('Há um erro de digitação na chave').first().waitFor();
    await pass('sheet-wrong');
    await fill(page, 'Chave da folha do cofre', sheet.toLowerCase().replaceAll('-', ' '));
    await send(page);
    await told(page, 'Acesso ao cofre recuperado');
    await openVault(page, WHO.terceiro);
    await page.getByText('Aberto nesta sessão').waitFor();
    await signOut(page);
  });
  expect(desk.faults()).toEqual([]);
});

test('an extract is marked, masked by the keyboard and sent with the vault open', async () => {
  await pictured(desk, 'identities-extract', async () => {
    const { page, pass } = desk;
    await signIn(page, WHO.ouvidor);
    await go(page, 'Manifestações');
    await page
      .getByRole('link', { name: /000003$/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Encaminhar à corregedoria' }).click();
    await onPage(page, 'Encaminhar à corregedoria');
    await page.getByText('O cofre de identidades está fechado').waitFor();
    await press(page, 'Copiar para o extrato');
    const name = page.getByRole('checkbox', { name: /Nome: “Jonas Pereira Brito”/ });
    await name.waitFor();
    await pass('extract-marks');
    await name.press('Space');
    expect(await name.isChecked()).toBe(false);
    await name.press('Space');
    await page.getByRole('button', { name: /^Aplicar \d+ máscaras?$/ }).press('Enter');
    const extract = page.getByRole('textbox', { name: 'Extrato para a corregedoria' });
    await expect.poll(() => extract.inputValue()).toContain('Estava com [nome], placa [placa].');
    await send(page);
    await page.getByRole('alert').filter({ hasText: 'cofre de identidades está fechado' }).first().waitFor();
    await page.getByRole('button', { name: 'Abrir o cofre' }).first().click();
    await fillSecret(page.getByRole('dialog'), 'Sua senha', WHO.ouvidor.password);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await send(page);
    await told(page, 'Encaminhada à corregedoria');
    await pass('forwarded');
  });
  expect(desk.faults()).toEqual([]);
});
