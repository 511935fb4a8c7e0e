import type { Locator, Page } from 'playwright-core';
import type { Credentials } from '../../support/door.ts';
import { settled } from '../../support/settled.ts';

const MOST_PRESSES = 250;

async function holdsFocus(page: Page, wanted: Locator): Promise<boolean> {
  return (await wanted.and(page.locator(':focus')).count()) > 0;
}

/** Presses Tab until the focus is on the element, as someone without a mouse does. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await settled(page);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await holdsFocus(page, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(wanted)}`);
}

/** Reaches a button or a link and presses Enter. */
export async function push(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press('Enter');
}

/** Reaches a field and types in place of what is there. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Reaches the group of a radio, then goes to it with the arrows. */
export async function pick(page: Page, radio: Locator): Promise<void> {
  await radio.waitFor();
  const group = await radio.getAttribute('name');
  const focus = page.locator(':focus');
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if ((await focus.count()) > 0 && (await focus.getAttribute('name')) === group) break;
    await page.keyboard.press('Tab');
  }
  for (let presses = 0; presses < 12 && !(await holdsFocus(page, radio)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
  if (!(await radio.isChecked())) throw new Error(`The arrows never check ${String(radio)}`);
}

/** Types into a searchable list and takes the first that is left. */
export async function look(page: Page, box: Locator, words: string): Promise<void> {
  await reach(page, box);
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Signs in by typing alone. */
export async function enter(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
  await write(page, page.getByRole('textbox', { name: 'Usuário', exact: true }), username);
  await write(page, page.locator('input[autocomplete*=password]').first(), password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
}

/** Opens what Ctrl+K finds by these words, and waits for its page. */
export async function jump(page: Page, words: string, title: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await settled(page);
  await page.keyboard.type(words);
  await page.getByRole('dialog').getByRole('button', { name: words }).first().waitFor();
  await settled(page);
  if ((await page.locator('[data-action][data-selected]').count()) === 0)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Sends the dialog in sight with Ctrl+S and waits until it is gone. */
export async function sendDialog(page: Page, said: string): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('[role=status]').filter({ hasText: said }).last().waitFor();
  await settled(page);
}
