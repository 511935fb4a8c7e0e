import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axe, type LaunchOptions, launchApp, type RunningApp, shot, writableFolder } from './electron-app.ts';
import { settled } from './settled.ts';

/** A window in front of which a test sits, with what it saw go wrong so far. */
export type Desk = {
  readonly run: RunningApp;
  readonly page: Page;
  /** Folder where "Salvar em PDF" writes without asking. */
  readonly saved: string;
  /** Looks for barriers in the screen as it stands and keeps its picture as `PREFIX-NUMBER-NAME.png`. */
  readonly pass: (name: string) => Promise<void>;
  /** The barriers of each screen passed and the errors of the page; an empty list is the wanted answer. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

export type DeskOptions = LaunchOptions & {
  /** First word of the pictures' names. */
  readonly prefix: string;
  /** Whether each screen passed leaves a picture. */
  readonly pictures?: boolean;
};

/** What the page complains about by itself: errors of its scripts and refusals of the content policy. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page: ${error.stack ?? error.message}`));
  page.on('console', (said) => {
    if (said.type() === 'error') errors.push(`console: ${said.text()}`);
  });
  return errors;
}

/** Opens the application as a person at a 1366 × 768 screen would. */
export async function openDesk({ prefix, pictures = true, ...launch }: DeskOptions): Promise<Desk> {
  const saved = writableFolder();
  const run = await launchApp({ ...launch, env: { LISURA_SAVE_DIR: saved, ...launch.env } });
  const { page } = run;
  const errors = listenForErrors(page);
  const barriers: string[] = [];
  let passed = 0;
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  const pass = async (name: string): Promise<void> => {
    await settled(page);
    passed += 1;
    if (pictures) await shot(page, `${prefix}-${String(passed).padStart(2, '0')}-${name}`);
    for (const { id, help, targets } of await axe(page)) {
      barriers.push(`${name}: ${id} (${help}) at ${targets.join(' | ')}`);
    }
  };
  return {
    run,
    page,
    saved,
    pass,
    faults: () => [...barriers, ...errors],
    close: async () => {
      await run.close();
      rmSync(saved, { recursive: true, force: true });
    },
  };
}

/** Runs the steps; when they fail, keeps a picture of where they stopped and says what the application said. */
export async function pictured<T>(desk: Desk, name: string, steps: () => Promise<T>): Promise<T> {
  try {
    return await steps();
  } catch (error) {
    await shot(desk.page, `${name}-stopped-here`).catch(() => undefined);
    const status: unknown = await desk.page
      .evaluate("window.lisura.call('accounts.status', '{}')")
      .catch(String);
    const said = [`status: ${String(status)}`, ...desk.faults(), desk.run.output().slice(-2000)].join('\n');
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error });
  }
}

/** Path of a file that the window saved. */
export function savedFile({ saved }: Desk, name: string): string {
  return join(saved, name);
}
