import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { fill, go, onPage, press, send, tick, told } from '../support/fields.ts';
import { call } from './bridge.ts';
import { ACCUSED, officeToJudge, STAFF } from './judgment/office.ts';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  folder = await officeToJudge();
  desk = await openDesk({
    prefix: 'judgment',
    dataDir: folder,
    pictures: process.env['LISURA_PICTURES'] === '1',
  });
}, 180_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openFile(page: Page): Promise<void> {
  await go(page, 'Procedimentos');
  await page.getByText('Todos', { exact: true }).click();
  await page.getByRole('link', { name: /PAD-/ }).first().press('Enter');
  await onPage(page, /PAD-/);
}

async function conclude(page: Page, at: number, penalty: number | string): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^Conclusão ${at}:`) });
  await tick(group, 'radio', 'Provada');
  if (typeof penalty === 'number') await fill(group, 'Dias de suspensão', String(penalty));
  else await group.getByRole('radio', { name: penalty, exact: true }).check();
  await fill(group, 'Motivo da conclusão', 'Provados o fato e a autoria pelas testemunhas.');
}

/** Three conclusions: one departs from the report and is not signed without reasons. */
async function judge({ page, pass }: Desk): Promise<void> {
  await signIn(page, STAFF.autoridade);
  await openFile(page);
  await page.getByText('Conclusão do relatório:').first().waitFor();
  await conclude(page, 1, 5);
  await conclude(page, 2, 'Repreensão');
  await conclude(page, 3, 10);
  await fill(page, 'Motivos do julgamento', 'Provados os fatos, as penalidades são as da norma.');
  await page
    .getByText(/Escreva por quê/)
    .first()
    .waitFor();
  await pass('departs');
  const first = page.getByRole('group', { name: /^Conclusão 1:/ });
  await fill(
    first,
    'Por que o julgamento diverge do relatório',
    'A confissão e os bons antecedentes pesam mais.',
  );
  await page.getByText('Nada impede assinar este julgamento.').waitFor();
  await send(page);
  await page.getByRole('dialog', { name: 'Assinar o julgamento?' }).waitFor();
  await page.keyboard.press('Enter');
  await told(page, 'Procedimento julgado');
  await page.getByRole('link', { name: /^Julgamento nº JUL-/ }).waitFor();
  await page.getByText(/Divergência do relatório:/).waitFor();
  await pass('judged');
  await signOut(page);
}

async function notify({ page, pass }: Desk): Promise<void> {
  await signIn(page, STAFF.corregedor);
  await openFile(page);
  for (const name of ACCUSED) {
    await press(page, `Notificar ${name}`);
    await press(page.getByRole('dialog'), 'Expedir');
    await told(page, 'Notificação expedida');
  }
  await page
    .getByRole('link', { name: /^Notificação de decisão nº NOT-/ })
    .nth(1)
    .waitFor();
  await page
    .getByRole('link', { name: /^Notificação de decisão nº NOT-/ })
    .first()
    .press('Enter');
  await onPage(page, /NOT-/);
  await pass('notice');
  await signOut(page);
}

async function openSanction(page: Page): Promise<void> {
  await go(page, 'Sanções');
  await page.getByRole('searchbox').fill(ACCUSED[1]);
  await page
    .getByRole('link', { name: new RegExp(ACCUSED[1]) })
    .first()
    .press('Enter');
  await onPage(page, /^Suspensão de/);
}

async function step(page: Page, button: string, said: string): Promise<void> {
  await press(page, button);
  await page.getByRole('dialog').waitFor();
  await send(page);
  await told(page, said);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function appeal({ page, pass }: Desk): Promise<void> {
  await signIn(page, STAFF.escrivao);
  await openSanction(page);
  await step(page, 'Registrar ciência', 'Ciência registrada');
  await press(page, 'Registrar recurso');
  await tick(page.getByRole('dialog'), 'radio', 'Pedido de reconsideração');
  await fill(page, 'Razões do recurso', 'Pede penalidade menor, por não ter antecedentes.');
  await pass('appeal');
  await send(page);
  await told(page, 'Recurso registrado');
  await signOut(page);
  await signIn(page, STAFF.autoridade);
  await openSanction(page);
  await press(page, 'Julgar recurso');
  const dialog = page.getByRole('dialog');
  await tick(dialog, 'radio', /Prover em parte/);
  await dialog.getByRole('radio', { name: 'Suspensão', exact: true }).check();
  await fill(dialog, 'Dias de suspensão', '3');
  await fill(dialog, 'Motivos', 'Os antecedentes recomendam a redução.');
  await send(page);
  await told(page, 'Recurso julgado');
  await onPage(page, 'Suspensão de 3 dias');
  await page.getByRole('link', { name: /^Decisão de recurso ou revisão nº REC-/ }).waitFor();
  await pass('reformed');
  await signOut(page);
}

async function serve({ page, pass }: Desk): Promise<void> {
  await signIn(page, STAFF.escrivao);
  await openSanction(page);
  await step(page, 'Registrar ciência', 'Ciência registrada');
  await press(page, 'Registrar renúncia ao recurso');
  await tick(page, 'checkbox', 'O guarda renunciou por escrito ao recurso');
  await fill(page, 'Documento assinado pelo guarda', 'Termo de renúncia, fls. 40');
  await send(page);
  await told(page, 'Sanção definitiva');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, 'Registrar cumprimento');
  await page.getByRole('checkbox', { name: /Converter em multa de 50% por dia/ }).waitFor();
  await pass('serve');
  await tick(page, 'checkbox', /Converter em multa/);
  await send(page);
  await page.getByText('Escreva o ato e os motivos com ao menos 10 caracteres.').first().waitFor();
  await page.getByRole('checkbox', { name: /Converter em multa/ }).uncheck();
  await send(page);
  await told(page, 'Cumprimento registrado');
  await signOut(page);
  await signIn(page, STAFF.rh);
  await openSanction(page);
  await press(page, 'Comunicar à folha e à escala');
  await page.getByLabel('A quem se comunica').waitFor();
  await send(page);
  await told(page, 'Comunicação expedida');
  await page.getByRole('link', { name: /^Comunicação à folha e à escala nº COF-/ }).press('Enter');
  await onPage(page, /COF-/);
  await pass('payroll');
  await go(page, 'Sanções');
  await page.getByText('Indisponíveis para a escala por suspensão').waitFor();
  await pass('away');
  await page.getByRole('link', { name: 'Cancelamento de registros' }).press('Enter');
  await onPage(page, 'Cancelamento de registros');
  await pass('cancellations');
  expect(await classNow(page)).toBe('regular');
  await signOut(page);
}

async function classNow(page: Page): Promise<unknown> {
  const answer = await call(page, 'behavior.ofGuard', { guardId: 2, on: null });
  return z.object({ value: z.object({ current: z.object({ class: z.string() }) }) }).parse(answer).value
    .current.class;
}

async function annul({ page, pass }: Desk): Promise<void> {
  await signIn(page, STAFF.autoridade);
  await openSanction(page);
  await press(page, 'Rever sanção');
  await page.getByRole('dialog').waitFor();
  await pass('revise');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, 'Anular sanção');
  await fill(page, 'Motivo da anulação', 'Nulidade da citação reconhecida de ofício.');
  await send(page);
  await told(page, 'Sanção anulada');
  expect(await classNow(page)).toBe('excelente');
  await signOut(page);
}

test('a PAD of two accused goes from judgment to service, with an appeal that reforms and an annulment', async () => {
  await pictured(desk, 'judgment', async () => {
    await judge(desk);
    await notify(desk);
    await appeal(desk);
    await serve(desk);
    await annul(desk);
  });
  expect(desk.faults()).toEqual([]);
}, 300_000);
