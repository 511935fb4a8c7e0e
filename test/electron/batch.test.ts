import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { choose, fill, go, onPage, press, tick } from '../support/fields.ts';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf.ts';

const GUARDS = 24;
let folder: string;
let given: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-batch-'));
  given = join(writableFolder(), 'recebido.pdf');
  const until = systemClock.today();
  await generateDemo({ folder, until, guards: GUARDS, manifestations: 0, casesPerYear: 2 });
  desk = await openDesk({ prefix: 'batch', dataDir: folder, env: { LISURA_OPEN_FILE: given } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = () => readdirSync(desk.saved).sort();

async function openBatch(): Promise<void> {
  await go(desk.page, 'Documentos');
  await desk.page.getByRole('link', { name: 'Prontuários em lote' }).click();
  await onPage(desk.page, 'Prontuários em lote');
}

async function begin(): Promise<void> {
  await press(desk.page, /^Gerar \d+ prontuários?$/);
  await press(desk.page.getByRole('dialog'), 'Escolher o lugar e gerar');
}

test('a selection is seen, made one file each, and checked by its file and by its paper', async () => {
  const { page } = desk;
  await pictured(desk, 'batch', async () => {
    await signIn(page, { username: 'rh', password: DEMO_PASSWORD });
    await openBatch();
    await press(page, 'Gerar prontuários');
    await page.getByText('Marque ao menos um guarda na lista.').waitFor();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('checkbox').nth(2).check();
    await page.getByText('2 guardas marcados').waitFor();
    await tick(page, 'radio', 'Resumo de uma página');
    await press(page, 'Ver o primeiro');
    const preview = page.getByRole('dialog');
    await preview.getByRole('heading', { name: 'Resumo do prontuário funcional' }).waitFor();
    await desk.pass('preview');
    await page.keyboard.press('Escape');
    await desk.pass('picked');
    await begin();
    await page.getByText('Prontuários prontos').waitFor();
    await desk.pass('done');
    const [first = ''] = files();
    expect(files()).toHaveLength(2);
    const file = join(desk.saved, first);
    const info = pdfInfo(file);
    expect(info.get('Pages')).toBe('1');
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('Title')).toMatch(/^Prontuário funcional nº PRT-\d{4}-\d{6}$/);
    expect(info.get('Subject')).toContain('(resumo)');
    expect(info.get('Author')).toContain('Guarda');
    expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
    copyFileSync(file, given);
    const [, number = '', fingerprint = ''] =
      /(PRT-\d{4}-\d{6}) · Autenticação ([0-9A-Z-]+)/.exec(pdfText(file)) ?? [];
    await go(page, 'Documentos');
    await page.getByRole('tab', { name: 'Conferir documento' }).click();
    await press(page, 'Escolher arquivo');
    await page.getByText('Documento autêntico e em vigor').first().waitFor();
    await fill(page, 'Número', number);
    await fill(page, 'Autenticação', fingerprint);
    await page.keyboard.press('Enter');
    await page.getByText('Documento autêntico e em vigor').first().waitFor();
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);

test('a run of all is cancelled in the middle with whole files, and then finished without gaps', async () => {
  const { page } = desk;
  await pictured(desk, 'batch-cancel', async () => {
    const before = files().length;
    await openBatch();
    await press(page, 'Nova geração');
    await press(page, /^Marcar os \d+ da lista$/);
    await begin();
    await page.getByText(/^[1-9]\d* de \d+ · /).waitFor();
    await press(page, 'Cancelar');
    await page.getByText('Geração cancelada').waitFor();
    await desk.pass('cancelled');
    const made = files().length - before;
    expect(made).toBeGreaterThan(0);
    for (const name of files()) expect(pdfInfo(join(desk.saved, name)).get('Pages')).toMatch(/^\d+$/);
    await press(page, /^Gerar (os \d+ que faltam|o que falta)$/);
    await page.getByText('Prontuários prontos').waitFor();
    expect(files().length - before).toBeGreaterThan(made);
    expect(files().filter((name) => !name.endsWith('.pdf'))).toEqual([]);
    const numbers = files().flatMap(
      (name) => /PRT-\d{4}-(\d{6})/.exec(pdfInfo(join(desk.saved, name)).get('Title') ?? '')?.[1] ?? [],
    );
    const sorted = numbers.map(Number).sort((a, b) => a - b);
    expect(sorted).toEqual(Array.from(sorted, (_number, at) => (sorted[0] ?? 0) + at));
  });
  expect(desk.faults()).toEqual([]);
}, 180_000);

test('a joined file has everyone; a printer that fails is told, and none is said to be missing', async () => {
  const { page } = desk;
  await pictured(desk, 'batch-joined', async () => {
    await press(page, 'Nova geração');
    await choose(page, 'Lotação', /./);
    await press(page, /^Marcar os \d+ da lista$/);
    const marked = page.getByRole('status').filter({ hasText: /guardas? marcados?$/ });
    const count = Number(/\d+/.exec((await marked.textContent()) ?? '')?.[0]);
    await tick(page, 'radio', /^Um só arquivo/);
    await tick(page, 'radio', 'Resumo de uma página');
    await begin();
    await page.getByText('Prontuários prontos').waitFor();
    expect(pdfInfo(join(desk.saved, 'prontuarios-resumidos.pdf')).get('Pages')).toBe(String(count));
    await go(page, 'Guardas');
    await page.locator('.ls-table tbody a').first().click();
    await press(page, 'Imprimir');
    await page.getByText('Nenhuma impressora foi encontrada neste computador.', { exact: false }).waitFor();
    await desk.pass('no-printer');
  });
  expect(desk.faults()).toEqual([]);
}, 120_000);
