import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { explain } from '../../renderer/app/errors.ts';
import type { WireError } from '../../shared/contract/errors.ts';
import { role } from '../../shared/permissions.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { knock, signIn, signOut } from '../support/door.ts';
import { fill, go, onPage, press, tick } from '../support/fields.ts';
import { settled } from '../support/settled.ts';

const NARRATIVE = 'Um guarda recusou atendimento na porta da escola, na hora da saída dos alunos.';
const UNWANTED: readonly WireError[] = [
  { code: 'forbidden', permission: '' },
  { code: 'notFound', what: '' },
  { code: 'invalid', fields: {} },
  { code: 'busy' },
  { code: 'unavailable' },
  { code: 'full' },
  { code: 'locked' },
  { code: 'damaged', what: 'unreadable' },
  { code: 'internal', reference: '' },
];
const FAILURES = UNWANTED.map((error) => explain(error).title);
let office: string;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-screens-'));
  const until = systemClock.today();
  await generateDemo({ folder: office, until, guards: 30, manifestations: 60, casesPerYear: 2 });
});
afterAll(() => rmSync(office, { recursive: true, force: true }));

const as = (username: string) => ({ username, password: DEMO_PASSWORD });

/** Runs a test at a desk of its own, over the demonstration office or a copy of it. */
async function atDesk(name: string, env: Record<string, string>, steps: (desk: Desk) => Promise<void>) {
  const desk = await openDesk({ prefix: `screens-${name}`, dataDir: office, env });
  try {
    await pictured(desk, `screens-${name}`, () => steps(desk));
    expect(desk.faults()).toEqual([]);
  } finally {
    await desk.close();
  }
}

/** The page in sight has its title in the window too, and says nothing went wrong. */
async function isSound({ page }: Desk): Promise<void> {
  await settled(page);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  expect(await heading.count()).toBe(1);
  expect(await page.title()).toBe(`${(await heading.textContent())?.trim()} · Lisura`);
  const said = await page.getByRole('main').getByRole('alert').allTextContents();
  expect(said.filter((words) => FAILURES.some((title) => words.startsWith(title)))).toEqual([]);
}

/** The first record of the list in sight, where there is one. */
async function openFirst(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  const first = page.getByRole('main').locator('tbody a').first();
  if ((await first.count()) === 0) return;
  const list = page.url();
  await first.press('Enter');
  await page.waitForURL((address) => address.href !== list);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await isSound(desk);
  await desk.pass(`${name}-first`);
}

describe('every page of every role', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ prefix: 'screens', dataDir: office });
  });
  afterAll(() => desk.close());

  test.each(role.options)('%s: opens each entry of the navigation, without barriers', async (who) => {
    const { page } = desk;
    try {
      await pictured(desk, `screens-${who}`, async () => {
        await signIn(page, as(who));
        const entries = page.getByRole('navigation', { name: 'Principal' }).getByRole('link');
        const labels = await entries.allTextContents();
        expect(labels).toContain('Painel');
        for (const label of labels) {
          await entries.filter({ hasText: new RegExp(`^${label}$`) }).click();
          await page.locator(`a[aria-current=page]`, { hasText: label }).waitFor();
          await isSound(desk);
          await desk.pass(`${who}-${plain(label)}`);
          await openFirst(desk, `${who}-${plain(label)}`);
        }
      });
    } finally {
      await signOut(page);
    }
    expect(desk.faults()).toEqual([]);
  });
});

function plain(label: string): string {
  return label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}

/** At 200 % a screen of 1366 points is 683 wide: all is there, and nothing asks to scroll sideways. */
async function fitsNarrow(desk: Desk, name: string): Promise<void> {
  await isSound(desk);
  await desk.pass(name);
  const room = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await desk.page.evaluate(room), name).toBe(0);
}

async function goNarrow(page: Page, entry: string): Promise<void> {
  await press(page, 'Abrir o menu');
  await go(page, entry);
}

test('at 200 % zoom the pages reflow and the menu opens', async () => {
  await atDesk('narrow', {}, async (desk) => {
    const { page } = desk;
    await page.setViewportSize({ width: 683, height: 384 });
    await signIn(page, as('ouvidor'));
    await fitsNarrow(desk, 'dashboard');
    await goNarrow(page, 'Nova manifestação');
    await fitsNarrow(desk, 'manifestation-new');
    await goNarrow(page, 'Manifestações');
    await fitsNarrow(desk, 'manifestations');
    await signOut(page);
    await signIn(page, as('corregedor'));
    await goNarrow(page, 'Procedimentos');
    await openFirst(desk, 'proceeding');
    await fitsNarrow(desk, 'proceeding');
    await goNarrow(page, 'Guardas');
    await openFirst(desk, 'guard');
    await fitsNarrow(desk, 'guard');
  });
});

test('a wrong password is refused in words and the lock asks for the right one', async () => {
  await atDesk('door', {}, async (desk) => {
    const { page } = desk;
    await knock(page, { username: 'rh', password: 'não é esta a senha' });
    const refusal = page.getByRole('alert').filter({ hasText: 'Os dados de acesso não conferem' });
    await refusal.waitFor();
    await desk.pass('refused');
    await signIn(page, as('rh'));
    await page.keyboard.press('Control+l');
    await page.getByText('A sessão foi encerrada. Os dados estão cifrados.').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await desk.pass('locked');
    await signIn(page, as('rh'));
  });
});

test('without anyone at the keyboard the session ends by itself', async () => {
  await atDesk('idle', { LISURA_IDLE_MS: '3000' }, async ({ page }) => {
    await signIn(page, as('rh'));
    await page.getByText('A sessão foi encerrada por falta de uso').waitFor();
    await onPage(page, 'Entrar');
    expect(await page.content()).not.toContain('Dirceu');
  });
});

test('what was being typed is offered again after the program was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-draft-'));
  cpSync(office, folder, { recursive: true });
  const first = await openDesk({ prefix: 'draft', dataDir: folder });
  await pictured(first, 'draft', async () => {
    await signIn(first.page, as('ouvidor'));
    await go(first.page, 'Nova manifestação');
    await tick(first.page, 'radio', 'Reclamação');
    await fill(first.page, 'Relato', NARRATIVE);
    await first.page.getByText('Rascunho guardado').waitFor();
  });
  await first.run.kill();
  const again = await openDesk({ prefix: 'draft', dataDir: folder });
  try {
    await pictured(again, 'draft', async () => {
      await signIn(again.page, as('ouvidor'));
      await go(again.page, 'Nova manifestação');
      await again.page.getByText('Há um rascunho deste formulário').waitFor();
      await again.pass('offered');
      await press(again.page, 'Retomar o rascunho');
      expect(await again.page.getByRole('textbox', { name: 'Relato' }).inputValue()).toBe(NARRATIVE);
      expect(await again.page.getByRole('radio', { name: 'Reclamação' }).isChecked()).toBe(true);
    });
    expect([...first.faults(), ...again.faults()]).toEqual([]);
  } finally {
    await again.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
