import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { fill, fillSecret, onPage, press, tick } from '../support/fields.ts';
import { FOUNDER, foundedOffice } from '../support/founded.ts';

/** Long enough for a slow machine to go on after the password, short enough to outlast. */
const SECONDS = 10;
const outlast = () => new Promise((done) => setTimeout(done, (SECONDS + 1) * 1000));
let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = await foundedOffice();
  desk = await openDesk({
    prefix: 'presence',
    dataDir: folder,
    env: { LISURA_PRESENCE_SECONDS: String(SECONDS) },
  });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what changes access asks for the password over the screen, loses nothing, and goes on by itself', async () => {
  const { page } = desk;
  await pictured(desk, 'presence', async () => {
    await signIn(page, FOUNDER);
    await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Usuários' }).click();
    await page.getByRole('link', { name: 'Novo usuário' }).click();
    await onPage(page, 'Novo usuário');
    await fill(page, 'Nome completo', 'Olívia Ouvidora');
    await fill(page, 'Usuário', 'olivia');
    await tick(page, 'checkbox', /^Ouvidor/);
    await outlast();
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Confirme que é você' });
    await dialog.waitFor();
    await desk.pass('asked');

    await fillSecret(page, 'Sua senha', 'não é esta a senha');
    await page.keyboard.press('Enter');
    await dialog.getByText('Os dados de acesso não conferem').waitFor();
    await desk.pass('wrong');
    await page.keyboard.press('Escape');
    await page.getByText('Falta confirmar a senha').waitFor();
    expect(await page.getByRole('textbox', { name: 'Nome completo' }).inputValue()).toBe('Olívia Ouvidora');
    await desk.pass('given-up');

    await press(page, 'Criar usuário');
    await dialog.waitFor();
    await fillSecret(page, 'Sua senha', FOUNDER.password);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Senha provisória' }).waitFor();
    await desk.pass('created');
  });
  expect(desk.faults()).toEqual([]);
}, 180_000);
