import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../db/clock.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { fill, onPage, press, told } from '../support/fields.ts';
import { guardInput } from '../support/guards.ts';
import { FOUNDING } from '../support/office.ts';
import { call } from './bridge.ts';

const PASSWORD = 'figueira-do-largo-9';
const REASON = 'A lei nova comina gravidade menor ao mesmo fato; retroage em favor do acusado.';
const today = systemClock.today();
const record = z.object({ id: z.number(), version: z.number().default(1) });
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ prefix: 'milder-law', pictures: process.env['LISURA_PICTURES'] === '1' });
}, 90_000);
afterEach(() => desk.close());

async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** An office where a corregedor is signed in. */
async function enter(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const roles = ['corregedor', 'rh'];
  const account = { username: 'heitor', name: 'Heitor Leão', office: '', roles, guardId: null };
  const made = await value(page, 'accounts.create', account);
  const { temporaryPassword: first } = z.object({ temporaryPassword: z.string() }).parse(made);
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: 'heitor', password: first });
  await value(page, 'accounts.changePassword', { current: first, next: PASSWORD });
}

/** A file with a charge of ten days ago, whose item is grave. */
async function chargedFile(page: Page): Promise<number> {
  const factOn = addDays(today, -10);
  const guard = record.parse(
    await value(page, 'guards.register', guardInput(1, { name: 'Evandro Siqueira Bastos' })),
  );
  const file = record.parse(
    await value(page, 'proceedings.open', {
      kind: 'pad',
      origin: { type: 'ex_officio', source: 'Ordem verbal reduzida a termo' },
      knownOn: factOn,
      openedOn: addDays(today, -5),
      summary: 'Fato a apurar em procedimento.',
    }),
  );
  const { version } = record.parse(await value(page, 'proceedings.get', { id: file.id }));
  await value(page, 'proceedings.addCharge', {
    proceedingId: file.id,
    version,
    guardId: guard.id,
    item: '36-I',
    factOn,
    fact: 'Fato descrito na imputação.',
    onDuty: false,
    inPublic: false,
    choiceReason: '',
  });
  return file.id;
}

/** From today on the item is of medium severity. */
async function publishLighter(page: Page): Promise<void> {
  const { id } = record.parse(
    await value(page, 'rulebooks.startDraft', { from: { type: 'version', id: 1 } }),
  );
  const item = z.looseObject({ id: z.string() });
  const { body } = z
    .object({ body: z.looseObject({ transgressions: z.array(item) }) })
    .parse(await value(page, 'rulebooks.getDraft', { id }));
  const transgressions = body.transgressions.map((one) =>
    one.id === '36-I' ? { ...one, severity: 'media' } : one,
  );
  await value(page, 'rulebooks.saveDraft', { id, version: 1, body: { ...body, transgressions } });
  const law = { lawNumber: 'Lei nº 6.000/2026', validFrom: today, validTo: null };
  await value(page, 'rulebooks.publish', { draftId: id, version: 2, ...law });
}

test('a later and milder law is offered, chosen with reasons, cited with its number, and left again', async () => {
  const { page } = desk;
  await enter(page);
  const id = await chargedFile(page);
  await publishLighter(page);
  await page.evaluate(`location.hash = '#/procedimentos/${id}'`);
  await page.reload();
  await onPage(page, /PAD-/);
  await pictured(desk, 'milder-law', async () => {
    await page.getByText('Lei posterior mais branda').waitFor();
    await desk.pass('offered');
    await press(page, /^Aplicar a lei mais branda/);
    const dialog = page.getByRole('dialog');
    await fill(dialog, 'Motivo da escolha', REASON);
    await press(dialog, 'Aplicar');
    await told(page, 'Norma da imputação definida');
    await page.getByText(REASON).waitFor();
    await page.getByText(/\(Lei nº 6\.000\/2026\)/).waitFor();
    await page.getByText('Gravidade: média').waitFor();
    await desk.pass('chosen');
    await press(page, /^Voltar à norma da data do fato/);
    await fill(page.getByRole('dialog'), 'Motivo da escolha', `Reconsidera-se em ${formatDate(today)}.`);
    await press(page.getByRole('dialog'), 'Aplicar');
    await page.getByText('Gravidade: grave').waitFor();
  });
  expect(desk.faults()).toEqual([]);
}, 180_000);
