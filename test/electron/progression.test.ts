import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { choose, fill, go, onPage, press, send, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';
import { todayText } from '../support/today.ts';
import { NAMES, PASSWORD, photoFile, prepareOffice } from './progression/office.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({
    prefix: 'progression',
    pictures: process.env['LISURA_PICTURES'] === '1',
    env: { LISURA_OPEN_FILE: photoFile() },
  });
  await prepareOffice(desk.page);
}, 120_000);
afterAll(() => desk.close());

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

async function rank(page: Page): Promise<void> {
  await go(page, 'Progressão');
  await choose(page, 'Graduação pretendida', 'Guarda Civil Municipal 2ª Classe');
  await press(page, 'Classificar');
  await page.getByRole('heading', { name: 'Classificação para 2ª Classe' }).waitFor();
}

/** Human resources: the photograph, the schooling that was missing, and a permit. */
async function fillRecord({ page, pass }: Desk): Promise<void> {
  await go(page, 'Guardas');
  await page.getByRole('link', { name: NAMES[0] }).click();
  await onPage(page, NAMES[0]);
  await press(page, 'Escolher foto');
  await told(page, 'Fotografia guardada');
  await page.getByRole('img', { name: `Fotografia de ${NAMES[0]}` }).waitFor();
  await openTab(page, 'Progressão');
  await page.getByText('Falta 1 requisito').waitFor();
  await page.getByText('Nenhuma escolaridade registrada.').waitFor();
  await pass('missing');
  await openTab(page, 'Formação');
  await press(page, 'Registrar título');
  await send(page);
  await page.getByText('Escolha o nível de escolaridade.').first().waitFor();
  await pass('title-refused');
  await choose(page, 'Nível', 'Curso superior');
  const dialog = page.getByRole('dialog');
  await fill(dialog, 'Curso', 'Direito');
  await fill(dialog, 'Instituição', 'Universidade Estadual');
  await fill(dialog, 'Data da conclusão', '20/07/2009');
  await send(page);
  await told(page, 'Título registrado');
  await pass('title');
  await openTab(page, 'Progressão');
  await page.getByText('Todos os requisitos cumpridos').waitFor();
  await page.getByText('Exigido: Ensino médio. Consta: Curso superior.').waitFor();
  await pass('eligible');
}

async function recordPermit({ page, pass }: Desk): Promise<void> {
  await openTab(page, 'Porte de arma');
  await press(page, 'Registrar porte');
  await fill(page.getByRole('dialog'), 'Número do porte', 'PF-7001');
  await fill(page.getByRole('dialog'), 'Emissão', todayText());
  await send(page);
  await told(page, 'Porte registrado');
  await press(page, 'Suspender o porte nº PF-7001');
  await choose(page, 'Fundamento', 'Restrição médica');
  await fill(page.getByRole('dialog'), 'Motivo', 'Restrição do serviço médico por trinta dias.');
  await fill(page.getByRole('dialog'), 'Ato', 'Laudo 12');
  await send(page);
  await told(page, 'Porte suspenso');
  await page.getByRole('list', { name: 'Alertas do guarda' }).getByText('Porte suspenso').waitFor();
  await pass('permit');
  await go(page, 'Porte de arma');
  await page.getByText('Suspensos (1)').click();
  await page.getByRole('link', { name: NAMES[0] }).waitFor();
  await pass('permits');
}

/** The authority: the ranking with its proof, the list published, printed and withdrawn. */
async function publish({ page, pass }: Desk): Promise<string> {
  await rank(page);
  const rows = await page.getByRole('region', { name: 'Classificados' }).getByRole('row').allTextContents();
  expect(rows.slice(1).map((row) => NAMES.findIndex((name) => row.includes(name)))).toEqual([0, 1]);
  await pass('ranking');
  await press(page, `Ver a prova de ${NAMES[1]}`);
  await page.getByRole('dialog').getByText('Curso aprovado em').waitFor();
  await pass('proof');
  await page.keyboard.press('Escape');
  await press(page, 'Publicar lista');
  await send(page);
  await page.getByText('Informe o ato de publicação.').first().waitFor();
  await fill(page.getByRole('dialog'), 'Ato de publicação', 'Portaria nº 77');
  await pass('publish');
  await send(page);
  await onPage(page, /^Lista PROG-\d{4}-000001$/);
  await pass('list');
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  return title.replace('Lista ', '');
}

async function printAndWithdraw(at: Desk, number: string): Promise<void> {
  const { page, pass } = at;
  await press(page, 'Salvar em PDF');
  await told(page, `PDF salvo: lista-${number}.pdf`);
  const text = pdfText(savedFile(at, `lista-${number}.pdf`));
  expect(text.indexOf(NAMES[0])).toBeGreaterThan(0);
  expect(text.indexOf(NAMES[1])).toBeGreaterThan(text.indexOf(NAMES[0]));
  expect(text).toContain('Portaria nº 77');
  expect(text).toContain('Cabe recurso em 3 dias úteis');
  await press(page, 'Anular lista');
  await fill(page.getByRole('dialog'), 'Motivo da anulação', 'Faltou juntar o recurso de um candidato.');
  await send(page);
  await page.getByRole('alert').filter({ hasText: 'Faltou juntar o recurso' }).waitFor();
  await pass('annulled');
  await go(page, 'Progressão');
  await openTab(page, 'Listas publicadas');
  await page.getByRole('link', { name: number }).waitFor();
  await pass('lists');
}

async function printDossier(at: Desk): Promise<void> {
  const { page } = at;
  await go(page, 'Guardas');
  await page.getByRole('link', { name: NAMES[0] }).click();
  await onPage(page, NAMES[0]);
  await press(page, 'Salvar em PDF');
  await told(page, 'PDF salvo: prontuario-M1.pdf');
  const text = pdfText(savedFile(at, 'prontuario-M1.pdf'));
  for (const word of ['Direito', 'Universidade Estadual', 'Academia', 'PF-7001', 'Suspenso'])
    expect(text).toContain(word);
  expect(text).not.toContain('Restrição');
}

test('a title recorded, the ranking, the list published, printed and withdrawn', async () => {
  await pictured(desk, 'progression', async () => {
    const { page } = desk;
    await fillRecord(desk);
    await recordPermit(desk);
    await printDossier(desk);
    await signOut(page);
    await signIn(page, { username: 'autoridade', password: PASSWORD });
    await printAndWithdraw(desk, await publish(desk));
  });
  expect(desk.faults()).toEqual([]);
});
