import type { Page } from 'playwright-core';
import type { Desk } from '../../support/desk.ts';
import { signOut } from '../../support/door.ts';
import { onPage } from '../../support/fields.ts';
import { todayText } from '../../support/today.ts';
import { ACCUSED, STAFF } from '../judgment/office.ts';
import { enter, jump, look, pick, push, sendDialog, write } from './keys.ts';

const [FIRST, SECOND] = ACCUSED;
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** The three charges: guard, article, fact. */
const CHARGES = [
  [FIRST, 'art. 36, I'],
  [FIRST, 'art. 34, I'],
  [SECOND, 'art. 36, I'],
] as const;

async function open({ page, pass }: Desk): Promise<string> {
  await jump(page, 'Procedimentos', 'Procedimentos');
  await push(page, page.getByRole('link', { name: 'Novo procedimento' }).first());
  await onPage(page, 'Novo procedimento');
  await pick(page, page.getByRole('radio', { name: 'Processo administrativo disciplinar' }));
  await pick(page, page.getByRole('radio', { name: 'De ofício' }));
  await write(page, field(page, 'Origem por escrito'), 'Ordem verbal do comandante, reduzida a termo');
  await write(page, field(page, 'Conhecimento do fato'), todayText());
  await write(
    page,
    field(page, 'Resumo do fato'),
    'Abandono de posto e extravio de rádio no turno da noite.',
  );
  await pass('open');
  await page.keyboard.press('Control+s');
  await onPage(page, /^PAD-\d{4}-000001$/);
  return ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').trim();
}

async function charge({ page, pass }: Desk, number: string): Promise<void> {
  for (const [guard, article] of CHARGES) {
    await push(page, page.getByRole('link', { name: 'Imputar transgressão' }).first());
    await onPage(page, 'Imputar transgressão');
    await look(page, page.getByRole('combobox', { name: 'Guarda', exact: true }), guard);
    await write(page, field(page, 'Data do fato'), todayText());
    await write(page, field(page, 'Fato imputado'), 'Deixou o posto e extraviou o rádio que portava.');
    await look(page, page.getByRole('combobox', { name: 'Transgressão', exact: true }), article);
    if (article === CHARGES[1][1]) await pass('charge');
    await page.keyboard.press('Control+s');
    await onPage(page, number);
  }
  await page.getByRole('tab', { name: 'Imputações (3)' }).waitFor();
  await pass('charged');
}

/** Every circumstance proposed is confirmed with a reason. */
async function settleAll({ page, pass }: Desk): Promise<void> {
  const all = button(page, /^Confirmar: /);
  await all.first().waitFor();
  for (let left = await all.count(); left > 0; left -= 1) {
    await push(page, all.first());
    const reason = page.getByRole('dialog').getByRole('textbox', { name: 'Motivo' });
    await write(page, reason, 'Examinada à vista dos assentamentos.');
    await sendDialog(page, 'Circunstância apreciada');
  }
  await pass('settled');
}

/** The corregedor opens the file, charges both guards and settles the circumstances. Gives its number. */
export async function openAndCharge(desk: Desk): Promise<string> {
  await enter(desk.page, STAFF.corregedor);
  await desk.pass('corregedor');
  const number = await open(desk);
  await charge(desk, number);
  await settleAll(desk);
  await signOut(desk.page);
  return number;
}

const both = (act: string) => ACCUSED.map((name) => `${act} · ${name}`);
const RITE = [
  'Portaria de instauração',
  'Designação da comissão',
  ...both('Citação'),
  ...both('Vista dos autos'),
  ...both('Abertura do prazo de defesa'),
  ...both('Defesa apresentada'),
  ...both('Oitiva do acusado'),
  ...both('Indiciação'),
  ...both('Defesa final apresentada'),
  'Relatório final',
];

/** The clerk records every act of the rite, each of both accused. */
export async function recordRite({ page, pass }: Desk, number: string): Promise<void> {
  await enter(page, STAFF.escrivao);
  await pass('clerk');
  await jump(page, number, number);
  for (const act of RITE) {
    await push(page, button(page, `Registrar ato: ${act}`));
    const dialog = page.getByRole('dialog', { name: 'Registrar ato' });
    await write(page, dialog.getByRole('textbox', { name: /^Teor ou referência/ }), 'Certidão nos autos.');
    if (act === RITE[0]) {
      await dialog.getByRole('combobox', { name: 'Quem assinou' }).waitFor();
      await pass('act');
    }
    await sendDialog(page, 'Ato registrado');
  }
  await page.locator('[aria-current="step"]').filter({ hasText: 'Julgamento' }).waitFor();
  await pass('rite');
  await signOut(page);
}
