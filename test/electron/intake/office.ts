import type { Page } from 'playwright-core';
import { z } from 'zod';
import { FOUNDING } from '../../support/office.ts';
import { call } from '../bridge.ts';

export const OUVIDOR = { username: 'ouvidoria', password: 'figueira-do-largo-9' };

export async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** An office with an ouvidor who has a password of their own; nobody signed in. */
export async function foundOffice(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const account = {
    username: OUVIDOR.username,
    name: 'Olga Ouvidora',
    office: '',
    roles: ['ouvidor'],
    guardId: null,
  };
  const made = await value(page, 'accounts.create', account);
  const { temporaryPassword: first } = z.object({ temporaryPassword: z.string() }).parse(made);
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: OUVIDOR.username, password: first });
  await value(page, 'accounts.changePassword', { current: first, next: OUVIDOR.password });
  await value(page, 'desktop.lock', {});
  await page.reload();
}

/** The name by which the focused element is announced. */
export async function focused(page: Page): Promise<string> {
  const name: unknown = await page.evaluate(`{
    const one = document.activeElement;
    const label = one?.labels?.[0]?.textContent ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    label.trim();
  }`);
  return z.string().parse(name);
}

/** Presses Tab until the focus is where it should be, as someone without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const found = (now: string): boolean => (typeof name === 'string' ? now === name : name.test(now));
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (found(now)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`Tab never reaches ${String(name)}: ${passed.join(' | ')}`);
}

/** What the disk gives to the window when the person drops a file on it. */
export async function drop(page: Page, path: string): Promise<void> {
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'given' }))",
  );
  await page.setInputFiles('#given', path);
  await page.evaluate(`{
    const given = document.querySelector('#given');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(given.files[0]);
    given.remove();
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
  }`);
}
