import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { onPage, send, told } from '../support/fields.ts';
import { FOUNDING } from '../support/office.ts';
import { pdfText } from '../support/pdf.ts';
import { foundOffice, OUVIDOR, tabTo, value } from './intake/office.ts';
import { hireCommander, TOLD } from './recommendations/office.ts';

const COMMANDER = { username: 'comando', password: 'jatoba-da-colina-4' };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ prefix: 'recommendations' });
  await foundOffice(desk.page);
  await hireCommander(desk.page, FOUNDING.administrator, COMMANDER);
  await signIn(desk.page, OUVIDOR);
}, 120_000);
afterEach(() => desk.close());

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await desk.page.keyboard.press(key);
}

async function enter(name: string | RegExp): Promise<void> {
  await tabTo(desk.page, name);
  await keys('Enter');
}

async function write(name: RegExp, text: string): Promise<void> {
  await tabTo(desk.page, name);
  await desk.page.keyboard.type(text);
}

async function tick(name: RegExp): Promise<void> {
  await tabTo(desk.page, name);
  await keys('Space');
}

/** Opens an entry of the navigation and the first row of its list. */
async function openFirst(entry: string, title: string | RegExp): Promise<void> {
  await enter(entry);
  await onPage(desk.page, entry);
  await enter(title);
}

async function inDialog(page: Page, title: string): Promise<void> {
  await page.getByRole('dialog', { name: title }).waitFor();
}

async function issue(): Promise<void> {
  const { page } = desk;
  await openFirst('Manifestações', /OUV-\d+-000001/);
  await onPage(page, /000001/);
  await desk.pass('suggestion');
  await enter('Recomendar');
  await onPage(page, 'Nova recomendação');
  await tabTo(page, /^Destinatário/);
  await keys('ArrowDown');
  await page.getByRole('option', { name: 'Comando da guarda' }).waitFor();
  await keys('Enter');
  expect(await page.getByRole('combobox', { name: 'Destinatário' }).inputValue()).toBe('Comando da guarda');
  await write(/^Assunto/, 'Ronda na feira de sábado');
  await write(/^Fundamentos/, 'Pede-se a presença da guarda na feira, onde houve furtos em dois sábados.');
  await write(
    /^Recomendação/,
    'Recomenda-se manter uma dupla na feira, aos sábados, das oito às doze horas.',
  );
  await desk.pass('writing');
  await send(page);
  await told(page, 'Recomendação expedida');
  await onPage(page, 'Ronda na feira de sábado');
  await desk.pass('issued');
}

async function answer(): Promise<void> {
  const { page } = desk;
  await signOut(page);
  await signIn(page, COMMANDER);
  await desk.pass('commander-dashboard');
  await openFirst('Recomendações', /RCM-\d+-000001/);
  await onPage(page, 'Ronda na feira de sábado');
  await enter('Responder à recomendação');
  await inDialog(page, 'Responder à recomendação');
  await tick(/^Aceita/);
  await write(/^O que será feito/, 'A dupla passa a cobrir a feira a partir do próximo sábado.');
  await desk.pass('answering');
  await send(page);
  await told(page, 'Resposta enviada à ouvidoria');
  await page.getByText('Em acompanhamento').waitFor();
  await desk.pass('answered');
}

async function followAndClose(): Promise<void> {
  const { page } = desk;
  await signOut(page);
  await signIn(page, OUVIDOR);
  await openFirst('Recomendações', /RCM-\d+-000001/);
  await onPage(page, 'Ronda na feira de sábado');
  await enter('Registrar acompanhamento');
  await inDialog(page, 'Registrar acompanhamento');
  await write(/^O que se verificou/, 'A dupla esteve na feira durante toda a manhã.');
  await desk.pass('following');
  await send(page);
  await told(page, 'Acompanhamento registrado');
  await enter('Encerrar');
  await inDialog(page, 'Encerrar a recomendação');
  await tick(/^Cumprida/);
  await write(/^O que se alcançou/, 'A ronda passou a ser rotina da feira.');
  await desk.pass('closing');
  await send(page);
  await told(page, 'Recomendação encerrada');
  await page.getByText('Encerrada: cumprida').first().waitFor();
  await desk.pass('closed');
  await enter('Salvar em PDF');
  const file = savedFile(desk, `recomendacao-RCM-${new Date().getFullYear()}-000001.pdf`);
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(pdfText(file)).toContain('Ronda na feira de sábado');
}

test('a suggestion becomes a recommendation, answered, followed up and closed, by keyboard alone', async () => {
  const { page } = desk;
  await value(page, 'manifestations.register', TOLD);
  await pictured(desk, 'recommendations', async () => {
    await issue();
    await answer();
    await followAndClose();
    expect(desk.faults()).toEqual([]);
  });
}, 240_000);

test('a praise reaches the record of the guard and becomes a reward, by keyboard alone', async () => {
  const { page } = desk;
  const narrative = 'O guarda levou minha mãe perdida até em casa, com muita paciência.';
  await value(page, 'manifestations.register', { ...TOLD, kind: 'elogio', narrative, guardIds: [1] });
  await pictured(desk, 'praise', async () => {
    await openFirst('Manifestações', /OUV-\d+-000001/);
    await onPage(page, /000001/);
    await enter('Levar ao registro do guarda');
    await inDialog(page, 'Levar o elogio ao registro do guarda');
    await write(/^Extrato do elogio/, 'Levou uma pessoa idosa perdida até a sua casa, com paciência.');
    await desk.pass('extract');
    await send(page);
    await told(page, 'Elogio no registro do guarda');
    await desk.pass('noted');
    await signOut(page);
    await signIn(page, COMMANDER);
    await enter('Elogios');
    await onPage(page, 'Elogios');
    await desk.pass('queue');
    await enter(/^Conceder recompensa/);
    await inDialog(page, 'Conceder recompensa');
    await tabTo(page, /^Recompensa/);
    await keys('ArrowDown');
    await page.getByRole('option', { name: /Elogio/ }).waitFor();
    await keys('Enter');
    await desk.pass('granting');
    await send(page);
    await told(page, 'Recompensa concedida');
    await page.getByText('Nenhum elogio a examinar').waitFor();
    await tabTo(page, 'A examinar');
    await keys('ArrowRight');
    await page.getByText('Recompensado').waitFor();
    await desk.pass('considered');
    await enter('Davi Nogueira');
    await onPage(page, 'Davi Nogueira');
    await page.getByText(/Origem: elogio de cidadão/).waitFor();
    await desk.pass('guard');
    expect(desk.faults()).toEqual([]);
  });
}, 240_000);
