import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { fill, go, onPage, press, send, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';

let office: string;
let desk: Desk;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-reports-'));
  const until = systemClock.today();
  await generateDemo({ folder: office, until, guards: 20, manifestations: 60, casesPerYear: 0 });
  desk = await openDesk({ prefix: 'reports', dataDir: office });
});
afterAll(async () => {
  await desk.close();
  rmSync(office, { recursive: true, force: true });
});

const savedAs = (ending: string): string => {
  const name = readdirSync(desk.saved).find((file) => file.endsWith(ending));
  return join(desk.saved, name ?? `no file ${ending}`);
};

test('the report of the year on the screen, as open data, and issued as a numbered PDF', async () => {
  const { page } = desk;
  await pictured(desk, 'reports', async () => {
    await signIn(page, { username: 'ouvidor', password: DEMO_PASSWORD });
    await go(page, 'Relatório', 'Relatório da ouvidoria');
    await page.getByRole('img', { name: /^Por tipo: / }).waitFor();
    await page.getByRole('cell', { name: 'oculto' }).first().waitFor();
    await desk.pass('report');
    await page.getByRole('button', { name: 'Dados abertos (CSV)' }).press('Enter');
    await told(page, 'Dados abertos salvos');
    const [header = '', ...lines] = readFileSync(savedAs('.csv'), 'utf8').trim().split('\r\n');
    expect(header).toContain('Mês de recebimento;Tipo;Canal');
    for (const line of new Set(lines))
      expect(lines.filter((other) => other === line).length).toBeGreaterThanOrEqual(5);
    expect(lines.join()).not.toMatch(/OUV-|\d{2}\/\d{2}\/\d{4}/);

    await page.getByRole('link', { name: 'Expedir relatório' }).press('Enter');
    await onPage(page, /^Expedir relatório: /);
    await fill(page, 'Apresentação', 'Este relatório reúne as manifestações recebidas no período.');
    await fill(page, 'Providências adotadas pela administração', 'Reforço do patrulhamento nas feiras.');
    await desk.pass('issue');
    await send(page);
    await told(page, 'Relatório expedido');
    await onPage(page, /RLO-\d{4}-\d+/);
    await desk.pass('document');
    await press(page, 'Salvar em PDF');
    await page
      .locator('[role=status]')
      .filter({ hasText: /PDF salvo/ })
      .waitFor();
    const text = pdfText(savedAs('.pdf'));
    expect(text).toMatch(/relatório da ouvidoria/i);
    expect(text).toContain('Reforço do patrulhamento nas feiras.');
    expect(text).toContain('oculto');
    await page.getByRole('link', { name: 'Expedir correção' }).waitFor();
  });
  expect(desk.faults()).toEqual([]);
});
