import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { onPage } from '../support/fields.ts';
import { dueText, importHoliday, walkCalendar } from './screening/calendar.ts';
import {
  answerAsCommand,
  askAndReceive,
  closeWithoutComplement,
  forwardOutside,
  joinDuplicates,
} from './screening/steps.ts';

let office: string;
let desk: Desk;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-screening-'));
  const until = systemClock.today();
  await generateDemo({ folder: office, until, guards: 20, manifestations: 4, casesPerYear: 1 });
  desk = await openDesk({ prefix: 'screening', dataDir: office });
});
afterAll(async () => {
  await desk.close();
  rmSync(office, { recursive: true, force: true });
});

test('a fact told twice, three recipients, complements, the calendar and the holidays', async () => {
  const { page } = desk;
  await pictured(desk, 'screening', async () => {
    const protocol = await joinDuplicates(desk);
    await forwardOutside(desk);
    await answerAsCommand(desk, protocol);
    await closeWithoutComplement(desk);
    await askAndReceive(desk, protocol);
    const due = await dueText(page);
    expect(due).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
    await walkCalendar(desk);
    await importHoliday(desk, due);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill(protocol);
    await page
      .getByRole('button', { name: new RegExp(protocol) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await onPage(page, protocol);
    await page.getByText('Prazo recontado').first().waitFor();
    expect(await dueText(page)).not.toBe(due);
    await desk.pass('recounted');
  });
  expect(desk.faults()).toEqual([]);
});
