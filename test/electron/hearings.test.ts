import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { choose, fill, go, onPage, press, search, send, tick, told } from '../support/fields.ts';
import { todayText } from '../support/today.ts';

const as = (username: string) => ({ username, password: DEMO_PASSWORD });
const ROOM = 'Gabinete da Corregedoria';

let office: string;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-hearings-'));
  const until = systemClock.today();
  await generateDemo({ folder: office, until, guards: 30, manifestations: 4, casesPerYear: 1 });
});
afterAll(() => rmSync(office, { recursive: true, force: true }));
beforeEach(async () => {
  desk = await openDesk({ prefix: 'hearings', dataDir: office });
  page = desk.page;
});
afterEach(() => desk.close());

/** A row of the list of proceedings by words of its file; the demonstration has three with a commission. */
async function openProceeding(words: string): Promise<void> {
  await go(page, 'Procedimentos');
  await page.getByRole('searchbox').fill(words);
  const row = page.getByRole('main').locator('tbody a').first();
  await row.waitFor();
  await page.waitForTimeout(600);
  await row.press('Enter');
  await page.getByRole('tab', { name: 'Pessoas' }).waitFor();
}

async function openTab(name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  await tab.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name }).waitFor();
}

describe('the commission', () => {
  test('refuses the accused as a member, naming why', async () => {
    await pictured(desk, 'hearings-commission', async () => {
      await signIn(page, as('corregedor'));
      await openProceeding('almoxarifado');
      await openTab('Acusados');
      const panel = page.getByRole('tabpanel', { name: 'Acusados' });
      const registration = /\d{6}/.exec((await panel.textContent()) ?? '')?.[0] ?? '';
      await openTab('Pessoas');
      await page.getByText('Manifestante 1').waitFor();
      await desk.pass('people');
      await press(page, 'Incluir pessoa');
      await choose(page, 'Papel no procedimento', 'Membro da comissão');
      await search(page, 'Guarda', registration);
      await page.getByText('É o próprio acusado').waitFor();
      await fill(page, 'Ato', 'Portaria 99');
      await desk.pass('impeded');
      await send(page);
      await page
        .getByRole('dialog')
        .getByRole('alert')
        .filter({ hasText: 'É o próprio acusado' })
        .last()
        .waitFor();
      expect(desk.faults()).toEqual([]);
    });
  });
});

/** Sets a hearing of the defence witness for today, late in the evening, with the reason for the short notice. */
async function setForToday(at: string): Promise<void> {
  await fill(page, 'Dia', todayText());
  await fill(page, 'Hora', at);
  await fill(page, 'Local', ROOM);
  await page.getByText('A intimação pede antecedência de 3 dias úteis').first().waitFor();
}

/** Through the agenda to a hearing refused for its hour and then set for today. */
async function setHearing(): Promise<void> {
  await signIn(page, as('escrivao'));
  await go(page, 'Pauta de oitivas');
  await press(page, 'Seguinte');
  await press(page, 'Anterior');
  await desk.pass('agenda');
  await openProceeding('rádio');
  await openTab('Oitivas');
  await page.getByRole('table', { name: 'Oitivas do procedimento' }).waitFor();
  const taken =
    (await page
      .getByRole('table', { name: 'Oitivas do procedimento' })
      .locator('tbody a')
      .first()
      .textContent()) ?? '';
  const [day = '', hour = ''] = taken.split(', ');
  await desk.pass('hearings');

  await press(page, 'Designar oitiva');
  await choose(page, 'Quem será ouvido', /Motorista da viatura/);
  await fill(page, 'Dia', day);
  await fill(page, 'Hora', hour);
  await fill(page, 'Local', ROOM);
  await page.getByText('já tem oitiva nesse horário').first().waitFor();
  await desk.pass('conflict');
  await send(page);
  await page
    .getByRole('dialog')
    .getByRole('alert')
    .filter({ hasText: 'já tem oitiva nesse horário' })
    .last()
    .waitFor();
  await setForToday('23:00');
  await fill(page, 'Motivo, se houver aviso', 'Testemunha de partida na semana seguinte.');
  await send(page);
  await told(page, 'Oitiva designada');
  await page
    .getByRole('table', { name: 'Oitivas do procedimento' })
    .getByRole('row')
    .filter({ hasText: 'Motorista' })
    .getByRole('link')
    .press('Enter');
  await onPage(page, 'Oitiva de Motorista da viatura');
}

/** Summons with its proof, absence, new date. */
async function missHearing(): Promise<void> {
  await press(page, 'Expedir intimação');
  await press(page.getByRole('dialog'), 'Expedir');
  await told(page, 'Intimação expedida');
  await press(page, 'Registrar comprovante');
  await fill(page, 'Hora', '00:01');
  await fill(page, 'Como', 'Entregue em mãos');
  await fill(page, 'Por quem', 'Guarda de serviço');
  await send(page);
  await told(page, 'Comprovante registrado');
  await desk.pass('summoned');

  await press(page, 'Ausência');
  await tick(page, 'radio', 'Não justificada');
  await fill(page, 'Motivo ou certidão', 'Não compareceu nem avisou até o fim do horário.');
  await send(page);
  await told(page, 'Ausência registrada');
  await desk.pass('absent');
  await press(page, 'Nova data');
  await setForToday('23:30');
  await fill(page, 'Motivo, se houver aviso', 'Compareceu depois e pediu para ser ouvido.');
  await send(page);
  await told(page, 'Nova data designada');
  await page.getByRole('link', { name: 'Ver a nova data' }).press('Enter');
  await page.getByRole('link', { name: 'Ver a data anterior' }).waitFor();
}

/** The hearing held, its record typed, reviewed, issued and saved on paper. */
async function recordHearing(): Promise<void> {
  await press(page, 'Realizada');
  await press(page.getByRole('dialog'), 'Confirmar');
  await told(page, 'Oitiva realizada');
  await press(page, 'Lavrar termo');
  await press(page.getByRole('dialog'), 'Começar');
  await fill(page, 'Término', '23:45');
  await press(page, 'Acrescentar pergunta');
  await fill(page, 'Pergunta 1', 'O que viu naquela noite?');
  await fill(page, 'Resposta 1', 'Vi o rádio ser entregue sem a antena.');
  await send(page);
  await told(page, 'Termo gravado');
  await desk.pass('record');
  await press(page, 'Dar por conferido');
  await press(page.getByRole('dialog'), 'Conferido');
  await press(page, 'Expedir termo');
  await press(page.getByRole('dialog'), 'Expedir');
  await told(page, 'Termo expedido');
  const issued = (await page.getByText(/^Termo TRM-/).textContent()) ?? '';
  const number = /TRM-\d{4}-\d{6}/.exec(issued)?.[0] ?? '';
  await desk.pass('issued');
  const section = page
    .locator('section, div')
    .filter({ hasText: `Termo ${number}` })
    .last();
  await section.locator('xpath=..').getByRole('button', { name: 'Salvar em PDF' }).last().click();
  await told(page, 'PDF salvo');
  expect(existsSync(savedFile(desk, `Termo ${number}.pdf`))).toBe(true);
  expect(desk.faults()).toEqual([]);
}

test('a hearing with conflict, summons, absence, new date and record', async () => {
  await pictured(desk, 'hearings-hearing', async () => {
    await setHearing();
    await missHearing();
    await recordHearing();
  });
});

test('a secret proceeding is a number and a level to a clerk who is not named', async () => {
  await pictured(desk, 'hearings-secret', async () => {
    await signIn(page, as('escrivao'));
    await go(page, 'Procedimentos');
    const row = page.getByRole('main').locator('tbody tr').filter({ hasText: 'Sigiloso' }).first();
    await row.waitFor();
    expect(await page.getByText('Recusou-se a registrar ocorrência').count()).toBe(0);
    await desk.pass('list');
    await row.getByRole('link').press('Enter');
    await page.getByText('só o abrem as pessoas indicadas para ele').waitFor();
    expect(await page.getByText('Jardim das Acácias').count()).toBe(0);
    await desk.pass('refused');
    expect(desk.faults()).toEqual([]);
  });
});
