import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { fill, go, onPage, press, send, told } from '../support/fields.ts';
import { todayText } from '../support/today.ts';
import { GUARD, prepareOffice } from './phases/office.ts';
import { jump, pick, push, write } from './two-accused/keys.ts';

const box = (place: Page | Locator, name: string) => place.getByRole('textbox', { name, exact: true });
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true });

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ prefix: 'phases', pictures: process.env['LISURA_PICTURES'] === '1' });
  await prepareOffice(desk.page);
}, 120_000);
afterAll(() => desk.close());

async function record(page: Page, name: string, signer = ''): Promise<void> {
  await press(page, `Registrar ato: ${name}`);
  const dialog = page.getByRole('dialog', { name: 'Registrar ato' });
  if (signer !== '') await fill(dialog, 'Quem assinou', signer);
  await fill(dialog, 'Teor ou referência', 'Registro nos autos, fls. 2.');
  await send(page);
  await told(page, 'Ato registrado');
  await dialog.waitFor({ state: 'detached' });
}

async function inPhase(page: Page, label: string): Promise<void> {
  await page.locator('[aria-current="step"]').filter({ hasText: label }).waitFor();
}

/** A verbal order becomes a written record, and the inquiry is archived with reasons, all by the keyboard. */
async function archiveInquiry({ page, pass }: Desk): Promise<void> {
  await onPage(page, 'Painel');
  await jump(page, 'Procedimentos', 'Procedimentos');
  await push(page, page.getByRole('link', { name: 'Novo procedimento' }).first());
  await onPage(page, 'Novo procedimento');
  await pick(page, page.getByRole('radio', { name: 'Apuração preliminar' }).first());
  await pick(page, page.getByRole('radio', { name: 'De ofício' }).first());
  await write(page, box(page, 'Origem por escrito'), 'Ordem verbal do comandante ao corregedor');
  await write(page, box(page, 'Conhecimento do fato'), todayText());
  await write(page, box(page, 'Resumo do fato'), 'Notícia de porta do depósito aberta durante a noite.');
  await send(page);
  await onPage(page, /^AP-\d{4}-000001$/);
  await inPhase(page, 'Registro escrito');
  await pass('inquiry');
  await push(page, button(page, 'Arquivar'));
  await write(page, box(page, 'Motivos do arquivamento'), 'Nada há a imputar.');
  await send(page);
  await page.getByText('Falta registrar antes: “Registro escrito da ordem ou notícia”.').waitFor();
  await pass('archive-refused');
  await push(page, button(page, 'Cancelar'));
  const leave = page.getByRole('button', { name: /Descartar|Sair/ });
  if (await leave.isVisible()) await push(page, leave);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await push(page, button(page, 'Registrar ato: Registro escrito da ordem ou notícia'));
  const dialog = page.getByRole('dialog', { name: 'Registrar ato' });
  await write(page, box(dialog, 'Teor ou referência'), 'Registro nos autos, fls. 2.');
  await send(page);
  await told(page, 'Ato registrado');
  await dialog.waitFor({ state: 'detached' });
  await inPhase(page, 'Exame do fato');
  await push(page, button(page, 'Converter'));
  await page.getByText('Falta registrar antes: “Libelo acusatório”.').first().waitFor();
  await pass('convert');
  await page.keyboard.press('Escape');
  await push(page, button(page, 'Arquivar'));
  await write(
    page,
    box(page, 'Motivos do arquivamento'),
    'As diligências não confirmaram o fato; nada há a imputar.',
  );
  await send(page);
  await told(page, 'Procedimento arquivado');
  await page.getByText('Arquivado em').waitFor();
  await pass('inquiry-archived');
}

/** The PAD goes on by its acts alone, from opening to the point where it can be judged. */
async function walkPad({ page, pass }: Desk): Promise<void> {
  await go(page, 'Procedimentos');
  await page.getByRole('link', { name: /^PAD-\d{4}-000001$/ }).click();
  await inPhase(page, 'Instauração e comissão');
  await record(page, 'Portaria de instauração');
  await record(page, 'Designação da comissão', 'Doralice Tavares Couto');
  await inPhase(page, 'Citação e vista');
  const who = ` · ${GUARD}`;
  await record(page, `Citação${who}`);
  await record(page, `Vista dos autos${who}`);
  await inPhase(page, 'Defesa prévia');
  await record(page, `Abertura do prazo de defesa${who}`);
  await page.getByRole('region', { name: 'Prazos' }).getByText(`Prazo de defesa · ${GUARD}`).waitFor();
  await page.getByText(/Atos que ainda não cabem/).click();
  await page.getByText(/“Relatório final” é da fase “Relatório”/).waitFor();
  await pass('pad-defence');
  await record(page, `Defesa apresentada${who}`);
  await inPhase(page, 'Instrução');
  await record(page, `Oitiva do acusado${who}`);
  await record(page, `Indiciação${who}`);
  await inPhase(page, 'Defesa final');
  await record(page, `Defesa final apresentada${who}`);
  await record(page, 'Relatório final');
  await inPhase(page, 'Julgamento');
  await page.getByText('Garantias atendidas (9 de 9)').click();
  await page.getByText('Indiciação', { exact: false }).first().waitFor();
  await pass('pad-ready');
}

test('a preliminary inquiry is archived, and a PAD goes through its phases', async () => {
  await pictured(desk, 'phases', async () => {
    await archiveInquiry(desk);
    await walkPad(desk);
  });
  expect(desk.faults()).toEqual([]);
}, 240_000);

test('the kinds of proceeding are read in the rulebook', async () => {
  const { page, pass } = desk;
  await pictured(desk, 'phases-rulebook', async () => {
    await go(page, 'Norma disciplinar');
    await page
      .getByRole('link', { name: /Modelo de Código de Conduta/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Procedimentos' }).click();
    await page.getByRole('region', { name: 'Termo de ajustamento de conduta', exact: true }).waitFor();
    await pass('rulebook');
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);
