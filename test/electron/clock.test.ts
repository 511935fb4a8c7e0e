import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend } from '../../db/backend.ts';
import { type Clock, systemClock } from '../../db/clock.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { fill, press, told } from '../support/fields.ts';
import { FOUNDER, foundedOffice } from '../support/founded.ts';
import { call } from './bridge.ts';

const MONTH_MS = 30 * 86_400_000;
const nextMonth: Clock = {
  ...systemClock,
  now: () => new Date(Date.now() + MONTH_MS).toISOString(),
};
const holiday = { on: '2030-03-01', name: 'Aniversário do município', kind: 'municipal' };
let folder: string;

// An office that was last open a month from now: to it, this computer's clock went back.
beforeAll(async () => {
  folder = await foundedOffice();
  const { dispatch, door } = createBackend({ folder, clock: nextMonth, cost: MINIMUM_COST });
  const entered = await dispatch({ path: 'accounts.signIn', input: FOUNDER });
  door.close();
  if (!entered.ok) throw new Error(JSON.stringify(entered.error));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a clock behind the records is said on every screen, lets one read, and an administrator answers for it', async () => {
  const desk = await openDesk({ prefix: 'clock', dataDir: folder });
  const { page } = desk;
  try {
    await pictured(desk, 'clock', async () => {
      await signIn(page, FOUNDER);
      const notice = page.getByRole('alert').filter({ hasText: 'O relógio do computador está atrasado' });
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(/nada novo é gravado.*Corrija a data e a hora/);
      await desk.pass('home');
      await page
        .getByRole('navigation', { name: 'Principal' })
        .getByRole('link', { name: 'Usuários' })
        .click();
      await page.getByRole('cell', { name: FOUNDER.username, exact: true }).waitFor();
      await notice.waitFor();
      expect(await call(page, 'deadlines.addHoliday', holiday)).toMatchObject({
        ok: false,
        error: { code: 'clock', what: 'behind' },
      });

      await press(notice, 'A data está certa…');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Confira em outro relógio').waitFor();
      await desk.pass('confirming');
      await fill(dialog, 'Motivo', 'Conferida no telefone: o computador esteve um mês adiantado.');
      await press(dialog, 'Confirmar a data');
      await told(page, 'Data confirmada');
      await notice.waitFor({ state: 'hidden' });
      await desk.pass('confirmed');
      expect(await call(page, 'deadlines.addHoliday', holiday)).toMatchObject({ ok: true });
    });
    expect(desk.faults()).toEqual([]);
  } finally {
    await desk.close();
  }
}, 120_000);
