import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend } from '../../db/backend.ts';
import { systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { fill, go, press, told } from '../support/fields.ts';
import { FOUNDER } from '../support/founded.ts';
import { FOUNDING } from '../support/office.ts';

const disk = writableFolder();
const office = mkdtempSync(join(tmpdir(), 'lisura-audit-'));
const proof = join(disk, `comprovante-trilha-${systemClock.today()}.json`);
let desk: Desk;

beforeAll(async () => {
  const { dispatch, door } = createBackend({ folder: office, clock: systemClock, cost: MINIMUM_COST });
  const reply = await dispatch({ path: 'agencies.create', input: FOUNDING });
  door.close();
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
});
afterAll(async () => {
  await desk.close();
  for (const folder of [disk, office]) rmSync(folder, { recursive: true, force: true });
});

test('the trail is verified, its signed head kept and checked, a printed code looked for, all of it exported', async () => {
  const env = { LISURA_SAVE_DIR: disk, LISURA_OPEN_FILE: proof, LISURA_OPEN_FOLDER: disk };
  desk = await openDesk({ prefix: 'audit', dataDir: office, env });
  const { page } = desk;
  await pictured(desk, 'audit', async () => {
    await signIn(page, FOUNDER);
    await go(page, 'Auditoria');
    await press(page, 'Verificar a trilha');
    await page.getByText('A trilha está íntegra').waitFor();
    await page.getByText(/([0-9A-F]{4}-){7}[0-9A-F]{4}/).waitFor();
    await press(page, 'Salvar comprovante');
    await told(page, 'Comprovante salvo');
    await press(page, 'Conferir arquivo guardado');
    await page.getByText(/^Confere com a trilha em uso \(registro nº/).waitFor();
    await desk.pass('proof');
    await fill(page, 'Código da trilha impresso em um documento', '0123 4567 89AB CDEF');
    await page.keyboard.press('Enter');
    await page.getByText('Nenhum registro da trilha em uso tem este código.').waitFor();
    await press(page, 'Exportar a trilha inteira');
    await told(page, 'Trilha exportada');
    await desk.pass('exported');
  });
  expect(desk.faults()).toEqual([]);
  expect(readdirSync(disk).some((name) => /^trilha-.*\.jsonl$/.test(name))).toBe(true);
});
