import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Desk, savedFile } from '../../support/desk.ts';
import { openVault, signIn, signOut } from '../../support/door.ts';
import { choose, fill, go, onPage, press, search, send, tick, told } from '../../support/fields.ts';
import { pdfText } from '../../support/pdf.ts';
import { CASE, CITIZEN, GUARD, PEOPLE } from './people.ts';

export type Receipt = { readonly protocol: string; readonly code: string };

/** Human resources register the guard. */
export async function registerGuard(desk: Desk): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.rh);
  await go(page, 'Painel');
  await desk.pass('rh-dashboard');
  await go(page, 'Guardas');
  await desk.pass('guards-none');
  await page.getByRole('link', { name: 'Novo guarda' }).first().click();
  await onPage(page, 'Novo guarda');
  await fill(page, 'Nome completo', GUARD.name);
  await fill(page, 'Matrícula', GUARD.registration);
  await fill(page, 'CPF', '529.982.247-24');
  await fill(page, 'Data de nascimento', '14/05/1988');
  await fill(page, 'Data de admissão', '02/03/2015');
  await fill(page, 'Ato de admissão', 'Portaria nº 31/2015');
  await choose(page, 'Graduação', 'Guarda Civil Municipal 1ª Classe');
  await page.getByRole('combobox', { name: 'Lotação' }).fill('Grupamento Centro');
  await send(page);
  await page.getByRole('alert').filter({ hasText: 'CPF' }).waitFor();
  await desk.pass('guard-refused');
  await fill(page, 'CPF', GUARD.cpf);
  await send(page);
  await onPage(page, GUARD.name);
  await told(page, 'Guarda cadastrado');
  await page.getByText('Classe atual:').waitFor();
  expect(await page.getByText('Excelente', { exact: true }).first().isVisible()).toBe(true);
  await desk.pass('guard-excellent');
  await signOut(page);
}

/** The ouvidoria takes the complaint at the counter and prints the receipt. */
export async function receiveComplaint(desk: Desk): Promise<Receipt> {
  const { page } = desk;
  await signIn(page, PEOPLE.ouvidor);
  await go(page, 'Painel');
  await desk.pass('ouvidor-dashboard');
  await go(page, 'Manifestações');
  await desk.pass('manifestations-none');
  await go(page, 'Nova manifestação');
  await describeComplaint(page);
  await desk.pass('manifestation-new');
  await send(page);
  await onPage(page, 'Manifestação registrada');
  await desk.pass('receipt');
  const protocol = ((await page.locator('.ls-protocol').textContent()) ?? '').trim();
  const code = ((await page.locator('output.ls-code').textContent()) ?? '').replace(/\D/g, '');
  expect(protocol).toMatch(/^OUV-\d{4}-000001$/);
  expect(code).toMatch(/^\d{16}$/);
  await keepReceipt(desk, { protocol, code });
  await page.getByRole('link', { name: 'Abrir a manifestação' }).click();
  await onPage(page, protocol);
  await desk.pass('manifestation');
  return { protocol, code };
}

async function describeComplaint(page: Page): Promise<void> {
  await tick(page, 'radio', 'Denúncia');
  await tick(page, 'radio', 'Identificada');
  await tick(page, 'radio', 'Presencial');
  await fill(page, 'Nome', CITIZEN.name);
  await fill(page, 'Telefone', CITIZEN.phone);
  await fill(page, 'E-mail', CITIZEN.email);
  await fill(page, 'Relato', CASE.narrative);
  await page.getByRole('combobox', { name: 'Bairro do fato', exact: true }).fill('Centro');
  await fill(page, 'Local do fato', 'Praça da Matriz, quiosque');
  await search(page, 'Guardas identificados', 'siqueira evandro');
}

async function keepReceipt(desk: Desk, { protocol, code }: Receipt): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: 'Registrar outra' }).click();
  const question = page.getByRole('dialog', { name: 'Sair sem imprimir o comprovante?' });
  await question.waitFor();
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await press(page, 'Salvar em PDF');
  await told(page, `PDF salvo: comprovante-${protocol}.pdf`);
  const file = savedFile(desk, `comprovante-${protocol}.pdf`);
  expect(existsSync(file)).toBe(true);
  const text = pdfText(file);
  expect(text.replace(/\D/g, '')).toContain(code);
  expect(text).toContain(protocol);
  expect(text).not.toContain('Jurema');
}

/** The extract may not name the citizen: refused once, then forwarded. */
export async function forwardComplaint(desk: Desk, { protocol }: Receipt): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: 'Encaminhar à corregedoria' }).click();
  await onPage(page, 'Encaminhar à corregedoria');
  await press(page, 'Copiar para o extrato');
  await desk.pass('forward');
  await openVault(page, PEOPLE.ouvidor);
  await fill(page, 'Extrato para a corregedoria', `Segundo ${CITIZEN.name}: ${CASE.extract}`);
  await send(page);
  const refusal = page.getByRole('alert').filter({ hasText: 'A norma não permite' });
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain('de quem se manifestou');
  expect(await refusal.textContent()).not.toContain('Jurema');
  await desk.pass('forward-refused');
  await fill(page, 'Extrato para a corregedoria', CASE.extract);
  await send(page);
  await onPage(page, protocol);
  await told(page, 'Encaminhada à corregedoria');
  await desk.pass('manifestation-forwarded');
  await signOut(page);
}

/** The conclusive answer, and what the citizen finds with the code. */
export async function answerCitizen(desk: Desk, { protocol, code }: Receipt): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.ouvidor);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(protocol);
  await page.getByRole('button', { name: new RegExp(protocol) }).waitFor();
  await desk.pass('search');
  await page.keyboard.press('Enter');
  await onPage(page, protocol);
  await page.getByRole('link', { name: 'Responder' }).click();
  await onPage(page, 'Responder ao cidadão');
  await openVault(page, PEOPLE.ouvidor);
  await tick(page, 'radio', 'Conclusiva');
  await fill(page, 'Texto da resposta', CASE.answer);
  await desk.pass('answer');
  await send(page);
  await onPage(page, protocol);
  await told(page, 'Resposta registrada');
  await desk.pass('manifestation-answered');
  await go(page, 'Manifestações');
  await press(page, 'Consultar por código');
  await fill(page.getByRole('dialog'), 'Código de acompanhamento', code);
  await page.keyboard.press('Enter');
  await page.getByText('Resposta conclusiva ·').waitFor();
  expect(await page.getByRole('dialog').textContent()).toContain(CASE.answer);
  await desk.pass('follow-up');
  await page.keyboard.press('Escape');
  await signOut(page);
}
