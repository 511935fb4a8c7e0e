import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Desk } from '../../support/desk.ts';
import { signIn, signOut } from '../../support/door.ts';
import { choose, fill, go, onPage, press, search, send, tick, told } from '../../support/fields.ts';
import { todayText } from '../../support/today.ts';
import type { Receipt } from './complaint.ts';
import { CASE, CITIZEN, GUARD, PEOPLE } from './people.ts';

const ACCUSED = ` · ${GUARD.name}`;

/** The corregedor reads the extract, opens the sindicância and charges the guard. Gives its number. */
export async function openInquiry(desk: Desk, { protocol }: Receipt): Promise<string> {
  const { page } = desk;
  await signIn(page, PEOPLE.corregedor);
  await go(page, 'Painel');
  await desk.pass('corregedor-dashboard');
  await go(page, 'Encaminhadas');
  await desk.pass('referred-list');
  await page
    .getByRole('link', { name: new RegExp(protocol) })
    .first()
    .click();
  await onPage(page, protocol);
  await page.getByText(CASE.extract).waitFor();
  expect(await page.content()).not.toContain(CITIZEN.name.split(' ')[0]);
  await desk.pass('referred');
  await page.getByRole('link', { name: 'Abrir procedimento' }).click();
  await onPage(page, 'Novo procedimento');
  await tick(page, 'radio', 'Sindicância');
  await page.getByText(CASE.extract).waitFor();
  await fill(
    page,
    'Resumo do fato',
    'Apura-se o consumo de bebida por guarda em serviço na Praça da Matriz.',
  );
  await desk.pass('proceeding-new');
  await send(page);
  await told(page, 'Procedimento aberto');
  await onPage(page, /^SIND-\d{4}-000001$/);
  await desk.pass('proceeding-opened');
  return ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').trim();
}

/** The charge: guard, fact, item of the rulebook. */
export async function chargeGuard(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: 'Imputar transgressão' }).click();
  await onPage(page, 'Imputar transgressão');
  await search(page, 'Guarda', GUARD.registration);
  await fill(page, 'Data do fato', todayText());
  await fill(page, 'Fato imputado', CASE.fact);
  await search(page, 'Transgressão', 'bebida alcoólica em serviço');
  await page.getByText('admite suspensão').waitFor();
  await desk.pass('charge-new');
  await send(page);
  await told(page, 'Transgressão imputada');
  await onPage(page, number);
  await desk.pass('proceeding-charged');
  await signOut(page);
}

/** The authority comes too early: sees what is missing, and is refused with the list. */
export async function decideTooEarly(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.autoridade);
  await desk.pass('authority-dashboard');
  await openProceeding(page, number);
  const missing = page.getByRole('region', { name: 'O que falta para julgar' });
  for (const words of [
    'portaria',
    'citar o acusado',
    'vista dos autos',
    'Falta a defesa',
    'ouvir o acusado',
  ]) {
    await missing.getByText(words).first().waitFor();
  }
  await tick(page, 'radio', 'Provada');
  await fill(page, 'Dias de suspensão', '5');
  await page.getByText('O que ainda impede assinar').waitFor();
  await fill(page, 'Motivo da conclusão', 'A prova parece suficiente.');
  await fill(page, 'Motivos do julgamento', 'Julga-se desde logo.');
  await desk.pass('judgment-too-early');
  await send(page);
  const refusal = page.getByRole('dialog', { name: 'O julgamento ainda não pode ser assinado' });
  await refusal.getByText('Falta citar o acusado.').waitFor();
  expect(await refusal.getByRole('button', { name: /Assinar/ }).count()).toBe(0);
  await desk.pass('judgment-refused');
  await press(page, 'Voltar ao texto');
  await refusal.waitFor({ state: 'detached' });
  await signOut(page);
}

/** Opens a proceeding by Ctrl+K. */
export async function openProceeding(page: Page, number: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(number);
  await page.getByRole('button', { name: new RegExp(number) }).waitFor();
  await page.keyboard.press('Enter');
  await onPage(page, number);
}

/** The clerk brings the file to where it can be judged, act by act. */
export async function recordActs(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.escrivao);
  await desk.pass('clerk-dashboard');
  await openProceeding(page, number);
  await fillGap(desk, 'Falta registrar a portaria de instauração.', 'Portaria nº 12, fls. 2.');
  await recordAct(desk, 'Libelo acusatório', 'Libelo de fls. 5, com o fato e o dispositivo.');
  await fillGap(desk, `Falta citar o acusado.${ACCUSED}`, 'Mandado de fls. 7, assinado.');
  await fillGap(desk, `Falta dar ao acusado vista dos autos.${ACCUSED}`, 'Vista dada em secretaria.');
  await fillGap(
    desk,
    `Falta a defesa, ou que corra por inteiro o prazo aberto para ela.${ACCUSED}`,
    'Prazo aberto nos autos.',
  );
  await recordAct(desk, 'Defesa apresentada', 'Defesa de fls. 12 a 15, por advogado.');
  await fillGap(
    desk,
    `Falta ouvir o acusado, ou registrar que ele recusou ser ouvido.${ACCUSED}`,
    'Termo de fls. 18: confirma ter ingerido cerveja.',
  );
  await page.getByRole('tab', { name: /^Acusados/ }).click();
  await page.getByText('Garantias de defesa completas').waitFor();
  await desk.pass('proceeding-accused');
  await signOut(page);
}

/** Records an act from the list of what is missing, where it comes filled in. */
async function fillGap(desk: Desk, gap: string, text: string): Promise<void> {
  const { page } = desk;
  await press(page, `Registrar: ${gap}`);
  const dialog = page.getByRole('dialog', { name: 'Registrar ato' });
  await fill(dialog, 'Teor ou referência', text);
  if (gap.includes('portaria')) await desk.pass('act-new');
  await send(page);
  await told(page, 'Ato registrado');
  await dialog.waitFor({ state: 'detached' });
  // A term that has just begun fills nothing before it ends, and the gap says until when it runs.
  if (gap.includes('prazo')) await page.getByText('O prazo corre até').first().waitFor();
  else
    await page.getByRole('button', { name: `Registrar: ${gap}`, exact: true }).waitFor({ state: 'detached' });
}

/** Records an act of any kind from the list of acts. */
async function recordAct(desk: Desk, kind: string, text: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('tab', { name: /^Atos/ }).click();
  await press(page, 'Registrar ato');
  const dialog = page.getByRole('dialog', { name: 'Registrar ato' });
  await dialog.waitFor();
  await choose(page, 'Ato', kind);
  await fill(dialog, 'Teor ou referência', text);
  await send(page);
  await told(page, 'Ato registrado');
  await dialog.waitFor({ state: 'detached' });
}

/** The corregedor settles the circumstances by reason and closes with the report. */
export async function concludeInquiry(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.corregedor);
  await openProceeding(page, number);
  await page.getByRole('tab', { name: /^Imputações/ }).click();
  await settle(desk, `Confirmar: Bom comportamento${ACCUSED}`, 'Comportamento excelente na data do fato.');
  await settle(desk, `Confirmar: Praticada durante o serviço${ACCUSED}`, 'Escala de serviço de fls. 3.');
  await desk.pass('circumstances-settled');
  await recordAct(desk, 'Relatório final', 'Relatório de fls. 20 a 24: pela procedência.');
  await page.getByText('Nada falta: o procedimento pode ser julgado.').waitFor();
  await desk.pass('proceeding-ready');
}

async function settle(desk: Desk, button: string, reason: string): Promise<void> {
  const { page } = desk;
  await press(page, button);
  const dialog = page.getByRole('dialog');
  await fill(dialog, 'Motivo', reason);
  await send(page);
  await told(page, 'Circunstância apreciada');
  await dialog.waitFor({ state: 'detached' });
}
