import type { Locator, Page } from 'playwright-core';
import { settled } from './settled.ts';

type Place = Page | Locator;

/** Types into a field with this exact label; dates as `dd/mm/aaaa`. */
export async function fill(place: Place, label: string, text: string): Promise<void> {
  await place.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Types into a secret field, which has no role. */
export async function fillSecret(place: Place, label: string, text: string): Promise<void> {
  await place.locator('input[autocomplete*=password]').and(place.getByLabel(label)).first().fill(text);
}

/**
 * Chooses in a list that opens under a field; the list is drawn outside the field's own place. A dialog that has just
 * opened still moves the focus, which would close the list: it must be at rest.
 */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.focus();
  await settled(page);
  await box.click();
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}

/** Types part of an option into a searchable list, then takes the first that is left with Enter. */
export async function search(page: Page, label: string, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await box.fill(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

export async function tick(place: Place, role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
  await place.getByRole(role, { name }).first().check();
}

export async function press(place: Place, name: string | RegExp): Promise<void> {
  await place.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

/** Sends the form in sight with Ctrl+S. */
export async function send(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
}

/** Waits for the page with this title. */
export async function onPage(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Opens an entry of the left navigation and waits for its page. */
export async function go(page: Page, entry: string, title: string = entry): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Principal' });
  await menu.getByRole('link', { name: entry, exact: true }).click();
  await onPage(page, title);
}

/** Waits for the notice that something was done, and closes it, so that it covers nothing. */
export async function told(page: Page, title: string): Promise<void> {
  const notice = page.locator('[role=status]').filter({ hasText: title }).last();
  await notice.waitFor();
  await page.getByRole('button', { name: 'Fechar aviso' }).last().click();
}
