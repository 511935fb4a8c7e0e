import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { go, onPage, press, told } from '../support/fields.ts';
import { FOUNDER } from '../support/founded.ts';
import { FOUNDING } from '../support/office.ts';
import { pdfText } from '../support/pdf.ts';

const disk = writableFolder();
const office = mkdtempSync(join(tmpdir(), 'lisura-backups-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'lisura-elsewhere-'));
let recoveryKey = '';
let desk: Desk;

beforeAll(async () => {
  const { dispatch, door } = createBackend({ folder: office, clock: systemClock, cost: MINIMUM_COST });
  const reply = await dispatch({ path: 'agencies.create', input: FOUNDING });
  door.close();
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  ({ recoveryKey } = Object(reply.value));
});
afterAll(async () => {
  await desk.close();
  for (const folder of [disk, office, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const env = { LISURA_OPEN_FOLDER: disk };

test('a copy by hand, its check, and the statement of its rehearsal', async () => {
  desk = await openDesk({ prefix: 'backups', dataDir: office, env });
  const { page } = desk;
  await pictured(desk, 'backups', async () => {
    await signIn(page, FOUNDER);
    await page.getByText('Ainda não há nenhuma cópia de segurança conferida.').waitFor();
    await desk.pass('dashboard');
    await go(page, 'Cópias de segurança');
    await page.getByText('Nenhuma pasta escolhida').waitFor();
    await desk.pass('empty');
    await press(page, 'Incluir pasta');
    await told(page, 'Pasta incluída');
    await press(page, 'Copiar agora');
    await page.getByText('Cópia feita e conferida').waitFor();
    await page.getByText('Em dia: a última cópia conferida foi feita hoje.').waitFor();
    await desk.pass('copied');

    await press(page, 'Conferir');
    await page.getByText('A cópia está íntegra').waitFor();
    await desk.pass('checked');
    await page.getByRole('dialog').getByRole('button', { name: 'Fechar' }).last().click();

    await press(page, 'Ensaiar');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Chave de recuperação (opcional)' }).fill(recoveryKey);
    await dialog.getByRole('button', { name: 'Ensaiar' }).click();
    await dialog.getByText('A cópia está íntegra').waitFor();
    await desk.pass('rehearsed');
    await dialog.getByRole('button', { name: 'Salvar em PDF' }).click();
    await told(page, 'PDF salvo');
    const name = readdirSync(desk.saved).find((one) => one.endsWith('.pdf')) ?? '';
    const text = pdfText(savedFile(desk, name));
    expect(text).toContain('TERMO DE ENSAIO DE RESTAURAÇÃO');
    expect(text).toContain('Digitada, e abre a cópia');
    await dialog.getByRole('button', { name: 'Fechar' }).last().click();
    await page.getByRole('link', { name: 'Programação' }).click();
    await onPage(page, 'Programação das cópias');
    await desk.pass('policy');
  });
  expect(desk.faults()).toEqual([]);
  expect(existsSync(join(office, 'rehearsal'))).toBe(false);
  await desk.close();
});

test('the copy, restored with the printed key where there was nothing', async () => {
  desk = await openDesk({ prefix: 'restore', dataDir: elsewhere, env });
  const { page } = desk;
  await pictured(desk, 'restore', async () => {
    await page.getByRole('button', { name: 'Restaurar uma cópia de segurança' }).click();
    await onPage(page, 'Restaurar uma cópia de segurança');
    await desk.pass('door');
    await press(page, 'Escolher a pasta das cópias');
    await page.getByRole('textbox', { name: 'Chave de recuperação' }).fill(recoveryKey);
    await desk.pass('form');
    await press(page, 'Conferir e restaurar');
    await told(page, 'Cópia restaurada');
    await signIn(page, FOUNDER);
    await go(page, 'Auditoria');
    await page.getByText('Restauração de cópia de segurança').waitFor();
    await desk.pass('trail');
  });
  expect(desk.faults()).toEqual([]);
});
