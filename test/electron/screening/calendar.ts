import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { systemClock } from '../../../db/clock.ts';
import { formatDate } from '../../../shared/time/civil-date.ts';
import { type Desk, savedFile } from '../../support/desk.ts';
import { fill, go, onPage, press, send, told } from '../../support/fields.ts';
import { pdfText } from '../../support/pdf.ts';

/** The last day for the answer, as the manifestation in sight says it. */
export async function dueText(page: Page): Promise<string> {
  const words = await page.getByRole('region', { name: 'Prazo da resposta' }).textContent();
  return /\d{2}\/\d{2}\/\d{4}/.exec(words ?? '')?.[0] ?? '';
}

/** The calendar is walked with the keyboard and printed. */
export async function walkCalendar(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(page, 'Prazos');
  const chosen = page.locator('button[data-selected=true]');
  await chosen.waitFor();
  await desk.pass('calendar');
  await chosen.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const day = await chosen.getAttribute('data-day');
  expect(await chosen.evaluate('document.activeElement?.getAttribute("data-day")')).toBe(day);
  await page.getByRole('heading', { name: `Em ${formatDate(day ?? '')}` }).waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('button[data-selected=true]').waitFor();
  await press(page, 'Hoje');
  const name = `prazos-${systemClock.today().slice(0, 7)}.pdf`;
  await press(page, 'Salvar em PDF');
  await told(page, `PDF salvo: ${name}`);
  expect(existsSync(savedFile(desk, name))).toBe(true);
  expect(pdfText(savedFile(desk, name))).toContain('AGENDA DE PRAZOS');
}

/** A file with a wrong line is refused with its number; the right one moves the terms that end on its day. */
export async function importHoliday(desk: Desk, due: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: 'Feriados' }).press('Enter');
  await onPage(page, 'Feriados');
  await desk.pass('holidays');
  await press(page, 'Importar');
  const dialog = page.getByRole('dialog');
  await fill(dialog, 'Ou cole aqui as linhas', `${due};Luto oficial\n31/02/2027;Nunca`);
  await page.getByText('Linha 2: Data inexistente').waitFor();
  await send(page);
  await dialog.getByText('Corrija as linhas indicadas').first().waitFor();
  await desk.pass('import-refused');
  await fill(dialog, 'Ou cole aqui as linhas', `${due};Luto oficial`);
  await page.getByText('1 feriado lido').waitFor();
  await send(page);
  await told(page, '1 feriado importado');
  await desk.pass('imported');
}
