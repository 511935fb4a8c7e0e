import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { fill, fillSecret, go, onPage, press, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';
import { foundOffice, OUVIDOR, tabTo, value } from './intake/office.ts';

const TOLD = {
  kind: 'reclamacao',
  channel: 'presencial',
  narrative: 'A base móvel da praça fica fechada durante a feira da cidade.',
  factOn: null,
  factTime: null,
  address: '',
  district: 'Centro',
  guardIds: [],
  described: '',
  vehicle: '',
  unit: '',
  witnesses: '',
};
const NAMED = {
  secrecy: 'identificada',
  identity: {
    name: 'Zulmira Quaresma Batista',
    cpf: '',
    phone: '',
    email: '',
    address: 'Rua das Acácias, 90\nCentro\n13010-000 Exemplo/SP',
  },
};
const registered = z.object({ id: z.number(), protocol: z.string(), followUpCode: z.string() });

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ prefix: 'survey' });
  await foundOffice(desk.page);
  await signIn(desk.page, OUVIDOR);
}, 120_000);
afterEach(() => desk.close());

/** A manifestation answered for good. */
async function closed(who: object) {
  const { page } = desk;
  const made = registered.parse(await value(page, 'manifestations.register', { ...TOLD, ...who }));
  if (who === NAMED) await value(page, 'identities.unlock', { password: OUVIDOR.password, job: null });
  const text = 'A base móvel passa a abrir em todos os dias de feira.';
  await value(page, 'manifestations.answer', { id: made.id, version: 1, conclusive: true, text });
  return made;
}

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await desk.page.keyboard.press(key);
}

/** Opens the page of a manifestation from the list. */
async function openRecord(protocol: string): Promise<void> {
  const { page } = desk;
  await go(page, 'Manifestações');
  await page
    .getByText(/^Todas/)
    .first()
    .click();
  await page.getByText(protocol).first().click();
  await onPage(page, protocol);
}

test('the citizen answers by the code, with the keyboard, once', async () => {
  const { page } = desk;
  const { followUpCode } = await closed({ secrecy: 'anonima', identity: null });
  await pictured(desk, 'survey', async () => {
    await go(page, 'Manifestações');
    await tabTo(page, 'Consultar por código');
    await keys('Enter');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type(followUpCode);
    await keys('Enter');
    await page.getByRole('button', { name: 'Responder à pesquisa' }).waitFor();
    await desk.pass('open');
    await tabTo(page, 'Responder à pesquisa');
    await keys('Enter');
    await page.getByRole('radio', { name: 'Muito satisfeito' }).waitFor();
    await desk.pass('form');
    await tabTo(page, /Muito satisfeito/);
    await keys('Space', 'ArrowDown');
    await tabTo(page, /^Sim/);
    await keys('Space');
    await tabTo(page, /^Comentário/);
    await page.keyboard.type('Atendimento rápido e claro.');
    await tabTo(page, 'Enviar a avaliação');
    await keys('Enter');
    await told(page, 'Pesquisa de satisfação respondida');
    await page.getByText(/Respondida em .*: satisfeito; resolvida: sim\./).waitFor();
    await desk.pass('answered');
  });
  expect(desk.faults()).toEqual([]);
}, 180_000);

test('the form is printed, what came on paper is recorded and corrected, and the cover sheet asks why', async () => {
  const { page } = desk;
  const { protocol } = await closed(NAMED);
  await pictured(desk, 'survey-paper', async () => {
    await openRecord(protocol);
    await page.getByRole('region', { name: 'Pesquisa de satisfação' }).scrollIntoViewIfNeeded();
    await desk.pass('unanswered');
    await press(page, 'Salvar em PDF o formulário da pesquisa');
    const form = savedFile(desk, `pesquisa-${protocol}.pdf`);
    await expect.poll(() => existsSync(form), { timeout: 20_000 }).toBe(true);
    expect(pdfText(form)).toContain('Muito satisfeito');
    await value(page, 'identities.lock', {});
    await press(page, 'Registrar pesquisa');
    const dialog = page.getByRole('dialog', { name: 'Registrar pesquisa de satisfação' });
    await dialog.getByRole('radio', { name: 'Muito insatisfeito' }).check();
    await dialog.getByRole('radio', { name: 'Em parte' }).check();
    await fill(dialog, 'Comentário', 'Demorou. Ass.: Zulmira Quaresma');
    await press(dialog, 'Abrir o cofre');
    const unlock = page.getByRole('dialog', { name: 'Abrir o cofre de identidades' });
    await fillSecret(unlock, 'Sua senha', OUVIDOR.password);
    await page.keyboard.press('Enter');
    await unlock.waitFor({ state: 'hidden' });
    await desk.pass('record');
    await press(dialog, 'Registrar');
    await told(page, 'Pesquisa de satisfação registrada');
    await page.getByText('Demorou. Ass.: [manifestante]').waitFor();
    await press(page, 'Corrigir a pesquisa');
    const correct = page.getByRole('dialog', { name: 'Corrigir a pesquisa de satisfação' });
    await correct.getByRole('radio', { name: 'Insatisfeito', exact: true }).check();
    await fill(correct, 'Motivo da correção', 'O quadrado marcado era o segundo.');
    await desk.pass('correct');
    await press(correct, 'Corrigir');
    await told(page, 'Pesquisa de satisfação corrigida');
    await page.getByText('Corrigida depois').waitFor();
    await desk.pass('corrected');
    await press(page, 'Imprimir folha de rosto');
    await page.getByText('O nome e o endereço vão só para o papel').waitFor();
    await desk.pass('cover-sheet');
  });
  const filed = await page.evaluate(
    `window.lisura.call('desktop.savePdf', '{"kind":"address-sheet","input":{},"suggestedName":"a.pdf"}')`,
  );
  expect(String(filed)).toContain('invalid');
  expect(desk.faults()).toEqual([]);
}, 180_000);
