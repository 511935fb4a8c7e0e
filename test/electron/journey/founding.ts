import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Desk } from '../../support/desk.ts';
import { knock, replaceTemporary, signOut } from '../../support/door.ts';
import { choose, fill, fillSecret, go, onPage, press, send, tick, told } from '../../support/fields.ts';
import { ADMIN, PEOPLE, type Person } from './people.ts';

/** The wizard of the first run, up to the signed-in administrator; gives the recovery key. */
export async function foundOffice(desk: Desk): Promise<string> {
  const { page } = desk;
  await onPage(page, /./);
  await press(page, 'Continuar');
  await page.getByText('Informe o nome da guarda.').first().waitFor();
  await desk.pass('wizard-refused');
  await describeOffice(page);
  await desk.pass('wizard-office');
  await page.keyboard.press('Enter');
  await describeAdministrator(page);
  await desk.pass('wizard-administrator');
  await page.keyboard.press('Enter');
  await describeRulebook(desk);
  await press(page, 'Continuar');
  await page.getByRole('button', { name: 'Criar a instalação' }).waitFor();
  await desk.pass('wizard-review');
  await press(page, 'Criar a instalação');
  return keepRecoveryKey(desk);
}

async function describeOffice(page: Page): Promise<void> {
  await choose(page, 'Unidade da Federação', 'MG');
  await fill(page, 'Linhas do cabeçalho', 'Secretaria Municipal de Segurança\nRua das Acácias, 100');
  await fill(page, 'Município', 'Vila Serena');
  await fill(page, 'Nome da guarda', 'Guarda Civil Municipal de Vila Serena');
}

async function describeAdministrator(page: Page): Promise<void> {
  await fill(page, 'Nome completo', ADMIN.name);
  await fill(page, 'Usuário', ADMIN.username);
  await fillSecret(page, 'Senha', ADMIN.password);
  await fillSecret(page, 'Repita: senha', ADMIN.password);
}

async function describeRulebook(desk: Desk): Promise<void> {
  const { page } = desk;
  await fill(page, 'Número da lei', 'Lei Complementar nº 88/2011');
  await fill(page, 'Em vigor desde', '31/02/2011');
  await fill(page, 'Suspensão: mínimo de dias', '1');
  await fill(page, 'Suspensão: máximo de dias', '90');
  await press(page, 'Continuar');
  await page.getByText('Data inexistente').first().waitFor();
  await desk.pass('wizard-rulebook-refused');
  await fill(page, 'Em vigor desde', '01/03/2011');
}

async function keepRecoveryKey(desk: Desk): Promise<string> {
  const { page } = desk;
  await onPage(page, 'Chave de recuperação');
  await desk.pass('wizard-recovery-key');
  const groups = ((await page.locator('output').textContent()) ?? '').trim().split(/\s+/);
  const fields = page.getByRole('textbox', { name: /^Grupo \d+$/ });
  await fields.first().fill('XXXX');
  await press(page, 'Concluir e entrar');
  await page.getByText('Não confere com a chave.').first().waitFor();
  for (const field of await fields.all()) {
    const place = Number(/\d+/.exec((await field.getAttribute('aria-label')) ?? (await labelOf(field)))?.[0]);
    await field.fill(groups[place - 1] ?? '');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
  expect(groups.length).toBeGreaterThan(7);
  return groups.join('-');
}

async function labelOf(field: ReturnType<Page['locator']>): Promise<string> {
  const id = await field.getAttribute('id');
  return (await field.page().locator(`label[for="${id}"]`).textContent()) ?? '';
}

/** The administrator makes the other accounts; gives each one's temporary password by username. */
export async function hirePeople(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const { page } = desk;
  await go(page, 'Painel');
  await desk.pass('admin-dashboard');
  const passwords = new Map<string, string>();
  for (const person of Object.values(PEOPLE)) {
    await go(page, 'Usuários');
    await page.getByRole('link', { name: 'Novo usuário' }).click();
    await onPage(page, 'Novo usuário');
    passwords.set(person.username, await hire(desk, person, passwords.size === 0));
  }
  await onPage(page, 'Usuários');
  await desk.pass('accounts');
  expect(await page.getByRole('row').filter({ hasText: 'Senha provisória' }).count()).toBe(passwords.size);
  return passwords;
}

async function hire(desk: Desk, person: Person, first: boolean): Promise<string> {
  const { page } = desk;
  await fill(page, 'Nome completo', person.name);
  await fill(page, 'Cargo ou função', person.office);
  await fill(page, 'Usuário', person.username);
  await tick(page, 'checkbox', person.role);
  if (first) await desk.pass('account-new');
  await send(page);
  const dialog = page.getByRole('dialog', { name: 'Senha provisória' });
  await dialog.waitFor();
  if (first) await desk.pass('account-password');
  const password = ((await dialog.locator('.ls-secret').textContent()) ?? '').trim();
  expect(password.length).toBeGreaterThan(9);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  return password;
}

/** Each new person signs in once and makes a password of their own. */
export async function firstSignIns(desk: Desk, passwords: ReadonlyMap<string, string>): Promise<void> {
  const { page } = desk;
  await signOut(page);
  await desk.pass('sign-in');
  for (const person of Object.values(PEOPLE)) {
    const temporary = passwords.get(person.username) ?? '';
    await knock(page, { username: person.username, password: temporary });
    await page.getByRole('heading', { name: 'Crie a sua senha' }).waitFor();
    if (person === PEOPLE.rh) await desk.pass('first-password');
    await replaceTemporary(page, temporary, person.password);
    await told(page, 'Senha trocada');
    await signOut(page);
  }
}
