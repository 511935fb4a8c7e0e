import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Envelope, envelope } from '../../shared/contract/wire.ts';
import { type DesktopEvent, desktopEvent } from '../../shared/desktop/contract.ts';

/** Calls a procedure from inside the page, exactly as its scripts can. */
export async function call(page: Page, path: string, input: unknown = {}): Promise<Envelope> {
  return callText(page, path, JSON.stringify(input));
}

/** The same with any text in place of the input. */
export async function callText(page: Page, path: string, input: string): Promise<Envelope> {
  const args = [path, input].map((text) => JSON.stringify(text)).join(', ');
  const text: unknown = await page.evaluate(`window.lisura.call(${args})`);
  return envelope.parse(JSON.parse(z.string().parse(text)));
}

/** Starts to keep the news that the page gets; the function returned reads them. */
export async function listen(page: Page): Promise<() => Promise<DesktopEvent[]>> {
  await page.evaluate('window.heard = []; void window.lisura.subscribe((text) => window.heard.push(text))');
  return async () => {
    const heard: unknown = await page.evaluate('window.heard');
    return z
      .array(z.string())
      .parse(heard)
      .map((text) => desktopEvent.parse(JSON.parse(text)));
  };
}
