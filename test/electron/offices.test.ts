import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { choose, fill, onPage, send, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';

const today = systemClock.today();
let office: string;
let desk: Desk;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-offices-'));
  await generateDemo({ folder: office, until: today, guards: 5, manifestations: 5, casesPerYear: 0 });
  desk = await openDesk({ prefix: 'offices', dataDir: office });
});
afterAll(async () => {
  await desk.close();
  rmSync(office, { recursive: true, force: true });
});

/** Opens what has the name with the keyboard: the focus on it, then Enter. */
async function enter(page: Page, role: 'link' | 'button' | 'tab', name: string | RegExp): Promise<void> {
  const place = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  await place.first().focus();
  await page.keyboard.press('Enter');
}

const savedAs = (ending: string): string => {
  const name = readdirSync(desk.saved).find((file) => file.endsWith(ending));
  return join(desk.saved, name ?? `no file ${ending}`);
};

async function loseMandate(page: Page): Promise<void> {
  await enter(page, 'link', 'Mandatos');
  await onPage(page, 'Mandatos');
  await page.getByRole('table', { name: 'Cargos hoje' }).waitFor();
  await desk.pass('mandates');
  await enter(page, 'link', 'Heitor Vasconcelos Leão');
  await onPage(page, 'Corregedor: Heitor Vasconcelos Leão');
  await desk.pass('mandate');
  await enter(page, 'button', 'Registrar término');
  await choose(page, 'Como terminou', 'Perda decidida pela Câmara Municipal');
  await fill(page, 'Sessão da Câmara', formatDate(today));
  await fill(page, 'Vereadores da Câmara', '13');
  await fill(page, 'Votos favoráveis', '6');
  await fill(page, 'Último dia no cargo', formatDate(today));
  await fill(page, 'Motivo', 'Art. 12, II, da Lei Municipal nº 4.211/2005.');
  await send(page);
  await page.getByText('a maioria absoluta é de 7 votos').waitFor();
  await desk.pass('short-votes');
  await fill(page, 'Votos favoráveis', '7');
  await send(page);
  await told(page, 'Término registrado');
  await page.getByText('7 votos favoráveis de 13 vereadores').waitFor();
  await desk.pass('lost');
}

async function meet(page: Page): Promise<void> {
  await enter(page, 'link', 'Conselho');
  await onPage(page, 'Conselho de Usuários');
  await desk.pass('council');
  await page.getByRole('tab', { name: 'Conselheiros' }).focus();
  await page.keyboard.press('ArrowRight');
  await enter(page, 'button', 'Convocar reunião');
  await fill(page, 'Dia', formatDate(today));
  await fill(page, 'Hora', '09:00');
  await fill(page, 'Local', 'Sede da Guarda');
  await fill(page, 'Pauta', 'Avaliação da ronda na feira livre.');
  await desk.pass('call');
  await send(page);
  await told(page, 'Reunião convocada');
  await enter(page, 'link', /3ª reunião/);
  await onPage(page, /^3ª reunião/);
  await page.getByRole('checkbox', { name: /Joana Prado/ }).focus();
  await page.keyboard.press('Space');
  await fill(page, 'Texto da ata', 'O conselho avaliou a ronda na feira livre.');
  await desk.pass('minutes');
  await send(page);
  await told(page, 'Ata registrada');
  await page.getByText('Ausente').waitFor();
  await desk.pass('held');
}

async function publish(page: Page): Promise<void> {
  await enter(page, 'link', 'Carta de Serviços');
  await onPage(page, 'Carta de Serviços');
  await desk.pass('charter');
  await enter(page, 'link', 'Escrever minuta');
  await onPage(page, 'Minuta da Carta de Serviços');
  const first = page.getByRole('group', { name: 'Serviço 1' });
  await fill(first, 'Prazo máximo', '5 dias úteis');
  await desk.pass('draft');
  await send(page);
  await told(page, 'Minuta gravada');
  await desk.pass('ready');
  await enter(page, 'button', 'Publicar a versão 2');
  await enter(page, 'button', 'Publicar');
  await told(page, 'Carta de Serviços publicada');
  await enter(page, 'button', 'Dados abertos (CSV)');
  await told(page, 'Dados abertos salvos');
  await enter(page, 'button', 'Salvar em PDF');
  await page
    .locator('[role=status]')
    .filter({ hasText: /PDF salvo/ })
    .waitFor();
  await enter(page, 'link', /Versão 2/);
  await onPage(page, 'Versão 2');
  await desk.pass('version');
}

test('a mandate lost by the majority only, a meeting of the council, a charter published and printed', async () => {
  const { page } = desk;
  await pictured(desk, 'offices', async () => {
    await signIn(page, { username: 'ouvidor', password: DEMO_PASSWORD });
    await loseMandate(page);
    await meet(page);
    await publish(page);
    expect(readFileSync(savedAs('.csv'), 'utf8')).toContain('5 dias úteis');
    const paper = pdfText(savedAs('.pdf'));
    expect(paper).toMatch(/carta de serviços ao usuário/i);
    expect(paper).toContain('5 dias úteis');
  });
  expect(desk.faults()).toEqual([]);
});
