import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Credentials } from './door.ts';
import { onPage } from './fields.ts';
import { settled } from './settled.ts';

const place = z.object({
  name: z.string(),
  group: z.array(z.string()),
  chosen: z.string(),
  checked: z.boolean(),
});
type Place = z.infer<typeof place>;

const STEPS = 90;
const OPTIONS = 20;

/** Titles and regions take the focus so as to be announced, but nothing is done with them. */
const LOOK = `(() => {
  const named = (one) => (one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '').trim();
  const one = document.activeElement;
  const acts = one?.matches('a, button, input, textarea, select, summary, [role=tab], [role=menuitem]');
  const peers = one?.type === 'radio' ? [...document.getElementsByName(one.name)] : [];
  const option = document.getElementById(one?.getAttribute('aria-activedescendant') ?? '');
  return {
    name: acts ? named(one) : '',
    group: peers.filter((peer) => peer.type === 'radio').map(named),
    chosen: option?.textContent.trim() ?? '',
    checked: one?.checked === true,
  };
})()`;

const is = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

async function look(page: Page): Promise<Place> {
  return place.parse(await page.evaluate(LOOK));
}

/** The name by which the focused control is announced; empty where the focus is on none. */
export async function focused(page: Page): Promise<string> {
  return (await look(page)).name;
}

async function tabUntil(page: Page, wanted: string | RegExp, found: (now: Place) => boolean): Promise<Place> {
  const passed: string[] = [];
  for (let presses = 0; presses < STEPS; presses += 1) {
    const now = await look(page);
    if (found(now)) return now;
    passed.push(now.name.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(wanted)}: ${passed.join(' | ')}`);
}

/** Presses Tab until the focus is on the control with this name, as someone without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await tabUntil(page, name, (now) => is(now.name, name));
}

/** Goes to a link, button or summary, and presses it. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types in place of what it held. */
export async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes to a list under a field, opens it and walks to the option. */
export async function choose(page: Page, name: RegExp, option: string | RegExp): Promise<void> {
  await tabTo(page, name);
  for (let presses = 0; presses < OPTIONS; presses += 1) {
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    if (is((await look(page)).chosen, option)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`The list ${String(name)} has no ${String(option)}`);
}

/** Goes to the group of radios that has this one, and marks it with the arrows. */
export async function mark(page: Page, radio: string): Promise<void> {
  const { group } = await tabUntil(page, radio, (now) => now.group.includes(radio));
  await page.keyboard.press('Space');
  for (const _ of group) {
    const now = await look(page);
    if (now.name === radio && now.checked) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not mark ${radio}`);
}

/** Goes to the group of numbered radios that has this one, and marks it with its number. */
export async function markByNumber(page: Page, radio: string): Promise<void> {
  const { group } = await tabUntil(page, radio, (now) => now.group.includes(radio));
  await page.keyboard.press(String(group.indexOf(radio) + 1));
  const now = await look(page);
  if (now.name !== radio || !now.checked) throw new Error(`The number marked ${now.name}, not ${radio}`);
}

/** Ctrl+K, the words, Enter: any page or record; waits for the title. */
export async function jump(page: Page, words: string, title: string | RegExp = words): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').waitFor();
  await settled(page); // What opens takes the focus once more when it is open.
  await page.keyboard.type(words);
  await dialog.getByRole('button', { name: words }).first().waitFor();
  await settled(page);
  await page.keyboard.press('Enter');
  await onPage(page, title);
  await settled(page);
}

/** Waits for a dialog with this title, with the focus in it. */
export async function inDialog(page: Page, title: string): Promise<void> {
  await page.getByRole('dialog', { name: title }).waitFor();
  await settled(page);
  await page.waitForFunction("document.activeElement?.closest('[role=dialog]') != null");
}

/** Waits until no dialog is open, and the focus is back where it opened. */
export async function backOn(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  for (let tries = 0; tries < 40; tries += 1) {
    if (is(await focused(page), name)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The focus came back on ${await focused(page)}, not on ${String(name)}`);
}

/** Waits for the notice that something was done. */
export async function heard(page: Page, title: string | RegExp): Promise<void> {
  await page.locator('[role=status]').filter({ hasText: title }).last().waitFor();
}

/** Types the name and the password at the door, which has the focus already. */
export async function arrive(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
  await write(page, /^Usuário/, username);
  await write(page, /^Senha/, password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Principal' }).waitFor();
  // The page that opens takes the focus for its title, and would take it from what is typed too soon.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

/** From here on, a press of a mouse is an error of the page. */
export async function withoutMouse(page: Page): Promise<void> {
  await page.addInitScript(
    "addEventListener('pointerdown', () => console.error('a mouse was pressed'), true);",
  );
  await page.reload();
}
