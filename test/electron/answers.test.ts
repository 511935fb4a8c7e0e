import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { choose, fill, go, onPage, press, send, tick, told } from '../support/fields.ts';
import { pdfText } from '../support/pdf.ts';
import { foundOffice, OUVIDOR, value } from './intake/office.ts';

const TOLD = {
  kind: 'reclamacao',
  channel: 'presencial',
  secrecy: 'anonima',
  identity: null,
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

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ prefix: 'answers' });
  await foundOffice(desk.page);
  await signIn(desk.page, OUVIDOR);
}, 120_000);
afterEach(() => desk.close());

test('an answer from a text of the office, printed, delivered and corrected', async () => {
  const { page } = desk;
  await value(page, 'manifestations.register', TOLD);
  await go(page, 'Textos da ouvidoria');
  await desk.pass('texts');
  await page.getByText('Sugestão recebida').first().click();
  await onPage(page, 'Sugestão recebida');
  await choose(page, 'Manifestação de exemplo', /000001/);
  await desk.pass('text');
  await value(page, 'texts.list', {});
  await go(page, 'Manifestações');
  await page
    .getByText(/OUV-\d+-000001/)
    .first()
    .click();
  await page.getByRole('link', { name: 'Responder' }).click();
  await onPage(page, 'Responder ao cidadão');
  await tick(page, 'radio', 'Conclusiva');
  await choose(page, 'Partir de um texto da ouvidoria', 'Sugestão recebida');
  await page
    .getByRole('textbox', { name: 'Texto da resposta' })
    .getByText(/A sugestão de protocolo OUV-/)
    .waitFor();
  await desk.pass('answer');
  await send(page);
  await told(page, 'Resposta registrada');
  await desk.pass('answered');
  await press(page, 'Salvar em PDF');
  const year = new Date().getFullYear();
  await expect.poll(() => existsSync(savedFile(desk, `resposta-RSP-${year}-000001.pdf`))).toBe(true);
  expect(pdfText(savedFile(desk, `resposta-RSP-${year}-000001.pdf`))).toContain('À pessoa manifestante');
  await press(page, 'Registrar entrega');
  await desk.pass('deliver');
  await press(page.getByRole('dialog'), 'Registrar');
  await told(page, 'Entrega registrada');
  await press(page, 'Corrigir a resposta');
  await fill(
    page.getByRole('dialog'),
    'Texto corrigido',
    'A base móvel passa a abrir em todos os dias de feira.',
  );
  await fill(page.getByRole('dialog'), 'Motivo da correção', 'A primeira versão era de outro caso.');
  await desk.pass('correct');
  await press(page, 'Expedir a nova versão');
  await page.getByText('Substituída por outra versão').waitFor();
  await desk.pass('corrected');
  expect(desk.faults()).toEqual([]);
}, 180_000);
