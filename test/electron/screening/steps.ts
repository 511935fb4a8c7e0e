import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../build/demo/generate.ts';
import type { Desk } from '../../support/desk.ts';
import { signIn, signOut } from '../../support/door.ts';
import { choose, fill, go, onPage, press, send, told } from '../../support/fields.ts';
import { todayText } from '../../support/today.ts';

export const as = (username: string) => ({ username, password: DEMO_PASSWORD });

const REASON = 'As duas contam o mesmo fato, na mesma feira.';
const EXTRACT = 'Pede-se informação sobre a equipe em serviço na feira livre da Vila Nova naquele dia.';
const ANSWER = 'A equipe em serviço foi identificada e orientada; o fato é apurado pela corregedoria.';

/** Opens the first task of a group of the dashboard, by keyboard. */
async function openTask(page: Page, group: string, words: string | RegExp): Promise<void> {
  await go(page, 'Painel');
  const link = page.getByRole('region', { name: group }).getByRole('link', { name: words }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Próximo passo' }).waitFor();
}

/** The same fact told twice is joined under the first. */
export async function joinDuplicates(desk: Desk): Promise<string> {
  const { page } = desk;
  await signIn(page, as('ouvidor'));
  await openTask(page, 'Respostas internas', /Cobrar a resposta interna/);
  const protocol = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.getByText('Cobrar a resposta interna').first().waitFor();
  await page.getByText(/Palavras em comum: .*feira/).waitFor();
  await desk.pass('manifestation-late');
  await press(page, /^Reunir com a OUV-/);
  await fill(page.getByRole('dialog'), 'Por que são o mesmo fato', REASON);
  await desk.pass('join');
  await send(page);
  await told(page, 'Manifestações reunidas');
  await page.getByRole('region', { name: 'Reunidas a esta' }).waitFor();
  await desk.pass('joined');
  return protocol;
}

/** The command is late: the ouvidoria types what came on paper of another recipient, and sends to a third body. */
export async function forwardOutside(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: 'Encaminhar a outro órgão' }).press('Enter');
  await onPage(page, 'Encaminhar a outro órgão');
  await fill(page, 'Órgão', 'Secretaria Municipal de Abastecimento');
  await fill(page, 'Extrato para o órgão', EXTRACT);
  await desk.pass('send-outside');
  await send(page);
  await page
    .locator('[role=status]')
    .filter({ hasText: /Ofício OFC-\d{4}-\d{6} expedido/ })
    .waitFor();
  await page.getByRole('heading', { name: 'Secretaria Municipal de Abastecimento' }).waitFor();
  await desk.pass('recipients');
  await press(page, 'Prorrogar o prazo interno: Secretaria Municipal de Abastecimento');
  await fill(page.getByRole('dialog'), 'Justificativa', 'O órgão pediu mais tempo para vistoriar.');
  await send(page);
  await told(page, 'Prazo interno prorrogado');
  await signOut(page);
}

/** The corregedoria sees its own answer; the command, late, may not extend and answers. */
export async function answerAsCommand(desk: Desk, protocol: string): Promise<void> {
  const { page } = desk;
  await signIn(page, as('comandante'));
  await go(page, 'Pedidos da ouvidoria');
  await page.getByRole('link', { name: protocol }).waitFor();
  await desk.pass('command-list');
  await page.getByRole('link', { name: protocol }).press('Enter');
  await onPage(page, protocol);
  await press(page, 'Pedir mais prazo');
  await fill(page.getByRole('dialog'), 'Justificativa', 'Falta ouvir o chefe da equipe.');
  await send(page);
  await page.getByRole('dialog').getByText('só se prorroga um prazo ainda em curso').waitFor();
  await desk.pass('command-late');
  await page.keyboard.press('Escape');
  await press(page, 'Responder à ouvidoria');
  await fill(page.getByRole('dialog'), 'Texto da resposta', ANSWER);
  await send(page);
  await told(page, 'Resposta enviada à ouvidoria');
  await page.getByText('Respondido em').waitFor();
  await desk.pass('command-answered');
  await signOut(page);
}

/** A complement that did not come lets the manifestation be closed with that reason. */
export async function closeWithoutComplement(desk: Desk): Promise<void> {
  const { page } = desk;
  await signIn(page, as('ouvidor'));
  await openTask(page, 'Complementos do cidadão', /Complemento não recebido/);
  await desk.pass('complement-missing');
  await press(page, 'Encerrar com o motivo');
  const dialog = page.getByRole('dialog');
  await fill(dialog, 'Motivo do encerramento', 'O cidadão não disse a escola nem o horário.');
  await desk.pass('archive');
  await send(page);
  await told(page, 'Manifestação encerrada');
  await page.getByText('O complemento pedido não veio no prazo.').waitFor();
}

/** A complement is asked of another, and comes. */
export async function askAndReceive(desk: Desk, protocol: string): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(protocol);
  await page
    .getByRole('button', { name: new RegExp(protocol) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await onPage(page, protocol);
  await press(page, 'Pedir complemento');
  await fill(page.getByRole('dialog'), 'O que falta', 'Diga como era a viatura e a que horas foi.');
  await desk.pass('ask-complement');
  await send(page);
  await page.getByText('Aguardar o complemento').waitFor();
  await desk.pass('awaiting');
  await press(page, 'Registrar o que veio');
  await choose(page, 'Canal', 'Telefone 153');
  await fill(page.getByRole('dialog'), 'Complemento', 'Era a viatura branca, perto das dez da manhã.');
  await desk.pass('receive-complement');
  await send(page);
  await page.getByText(`Recebido em ${todayText()} · Telefone 153`).waitFor();
}
