import type { Page } from 'playwright-core';

/** What settles by itself: transitions, in which colours are in between; what turns for ever is left turning. */
const AT_REST = `Promise.all(document.getAnimations()
  .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  .map((one) => one.finished.catch(() => null))).then(() => true)`;

/** Waits until nothing is being read and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[role=status][aria-label^=Carregando]').first().waitFor({ state: 'detached' });
  await page.evaluate(AT_REST);
}
