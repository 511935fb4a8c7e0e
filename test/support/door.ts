import type { Page } from 'playwright-core';
import { fill, fillSecret, press } from './fields.ts';

export type Credentials = { readonly username: string; readonly password: string };

/** Fills the sign-in screen and sends it. */
export async function knock(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
  await fill(page, 'Usuário', username);
  await fillSecret(page, 'Senha', password);
  await page.keyboard.press('Enter');
}

/** Signs in and waits for the application. */
export async function signIn(page: Page, credentials: Credentials): Promise<void> {
  await knock(page, credentials);
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
}

/** Ends the session with Ctrl+L. */
export async function signOut(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
}

/** Opens the identity vault from the screen at hand, with the keyboard after the first press. */
export async function openVault(page: Page, { password }: Credentials): Promise<void> {
  await page.getByRole('button', { name: 'Abrir o cofre', exact: true }).first().click();
  const dialog = page.getByRole('dialog').last();
  await fillSecret(dialog, 'Sua senha', password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** First sign-in: the temporary password lets nothing but its change. */
export async function replaceTemporary(page: Page, temporary: string, next: string): Promise<void> {
  await page.getByRole('heading', { name: 'Crie a sua senha', level: 1 }).waitFor();
  await fillSecret(page, 'Senha provisória', temporary);
  await fillSecret(page, 'Nova senha', next);
  await fillSecret(page, 'Repita: nova senha', next);
  await press(page, 'Trocar a senha');
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
}
