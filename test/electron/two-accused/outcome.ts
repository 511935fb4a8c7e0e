import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Desk } from '../../support/desk.ts';
import { signOut } from '../../support/door.ts';
import { onPage } from '../../support/fields.ts';
import { call } from '../bridge.ts';
import { ACCUSED, STAFF } from '../judgment/office.ts';
import { enter, jump, pick, push, sendDialog, write } from './keys.ts';

const [FIRST, SECOND] = ACCUSED;

const box = (place: Page | Locator, name: string) => place.getByRole('textbox', { name, exact: true });
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true });

async function conclude(page: Page, at: number, penalty: number | string): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^Conclusão ${at}:`) });
  await pick(page, group.getByRole('radio', { name: 'Provada', exact: true }));
  if (typeof penalty === 'number') await write(page, box(group, 'Dias de suspensão'), String(penalty));
  else await pick(page, group.getByRole('radio', { name: penalty, exact: true }));
  await write(page, box(group, 'Motivo da conclusão'), 'Provados o fato e a autoria pelas testemunhas.');
}

/** The authority concludes on the three charges, sees the effects and signs. */
export async function judge({ page, pass }: Desk, number: string): Promise<void> {
  await enter(page, STAFF.autoridade);
  await pass('authority');
  await jump(page, number, number);
  await conclude(page, 1, 10);
  await conclude(page, 2, 'Repreensão');
  await conclude(page, 3, 8);
  await write(page, box(page, 'Motivos do julgamento'), 'Provados os fatos, as penalidades são as da norma.');
  await page.getByText('Nada impede assinar este julgamento.').waitFor();
  await page
    .getByText(/prescreve em .*último dia seguro/)
    .first()
    .waitFor();
  await pass('judgment');
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog', { name: 'Assinar o julgamento?' }).waitFor();
  await pass('sign');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Julgamento nº JUL-/ }).waitFor();
  await pass('judged');
  await signOut(page);
}

/** Opens a suspension of the guard from the list of sanctions. */
export async function openSuspension(page: Page, guard: string): Promise<void> {
  await jump(page, 'Sanções', 'Sanções');
  await write(page, page.getByRole('searchbox'), guard);
  await push(
    page,
    page
      .getByRole('row', { name: /Suspensão/ })
      .getByRole('link', { name: guard })
      .first(),
  );
  await onPage(page, /^Suspensão de/);
}

async function step(page: Page, name: string, said: string): Promise<void> {
  await push(page, button(page, name).first());
  await page.getByRole('dialog').waitFor();
  await sendDialog(page, said);
}

/** The guard is told and asks for reconsideration. */
export async function appeal({ page, pass }: Desk): Promise<void> {
  await enter(page, STAFF.escrivao);
  await openSuspension(page, SECOND);
  await step(page, 'Registrar ciência', 'Ciência registrada');
  await page
    .getByText(/Ainda cabe: pedido de reconsideração até .* ou recurso hierárquico até/)
    .first()
    .waitFor();
  await pass('told');
  await push(page, button(page, 'Registrar recurso'));
  const dialog = page.getByRole('dialog');
  await pick(page, dialog.getByRole('radio', { name: 'Pedido de reconsideração' }));
  await write(page, box(dialog, 'Razões do recurso'), 'Pede penalidade menor, por não ter antecedentes.');
  await pass('appeal');
  await sendDialog(page, 'Recurso registrado');
  await signOut(page);
}

/** The authority reforms the penalty to three days. */
export async function reform({ page, pass }: Desk): Promise<void> {
  await enter(page, STAFF.autoridade);
  await openSuspension(page, SECOND);
  await push(page, button(page, 'Julgar recurso'));
  const dialog = page.getByRole('dialog');
  await pick(page, dialog.getByRole('radio', { name: /Prover em parte/ }));
  await pick(page, dialog.getByRole('radio', { name: 'Suspensão', exact: true }));
  await write(page, box(dialog, 'Dias de suspensão'), '3');
  await write(page, box(dialog, 'Motivos'), 'Os antecedentes recomendam a redução.');
  await pass('reform');
  await sendDialog(page, 'Recurso julgado');
  await onPage(page, 'Suspensão de 3 dias');
  await page
    .getByText(/Ainda cabe: recurso hierárquico/)
    .first()
    .waitFor();
  await pass('reformed');
  await signOut(page);
}

async function giveUp(page: Page): Promise<void> {
  await push(page, button(page, 'Registrar renúncia ao recurso'));
  const dialog = page.getByRole('dialog');
  const waived = dialog.getByRole('checkbox', { name: 'O guarda renunciou por escrito ao recurso' });
  await waived.waitFor();
  while ((await waived.and(page.locator(':focus')).count()) === 0) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await write(page, box(dialog, 'Documento assinado pelo guarda'), 'Termo de renúncia, fls. 40');
  await sendDialog(page, 'Sanção definitiva');
}

/** Told again, the guard gives up the hierarchical appeal; both suspensions are served. */
export async function serve({ page, pass }: Desk): Promise<void> {
  await enter(page, STAFF.escrivao);
  for (const guard of [SECOND, FIRST]) {
    await openSuspension(page, guard);
    await step(page, 'Registrar ciência', 'Ciência registrada');
    await giveUp(page);
    await step(page, 'Registrar cumprimento', 'Cumprimento registrado');
    await pass('served');
  }
  await signOut(page);
}

/** Human resources tells payroll and roster. */
export async function tellPayroll({ page, pass }: Desk): Promise<void> {
  await enter(page, STAFF.rh);
  await openSuspension(page, SECOND);
  await onPage(page, 'Suspensão de 3 dias');
  await step(page, 'Comunicar à folha e à escala', 'Comunicação expedida');
  await page.getByRole('link', { name: /^Comunicação à folha e à escala nº COF-/ }).waitFor();
  await pass('payroll');
  await signOut(page);
}

async function classNow(page: Page): Promise<string> {
  const answer = await call(page, 'behavior.ofGuard', { guardId: 2, on: null });
  return z.object({ value: z.object({ current: z.object({ class: z.string() }) }) }).parse(answer).value
    .current.class;
}

/** The authority annuls what was served by the second guard, whose behavior is read as if it had never been. */
export async function annul({ page, pass }: Desk): Promise<void> {
  await enter(page, STAFF.autoridade);
  expect(await classNow(page)).not.toBe('excelente');
  await openSuspension(page, SECOND);
  await push(page, button(page, 'Anular sanção'));
  const reason = box(page.getByRole('dialog'), 'Motivo da anulação');
  await write(page, reason, 'Nulidade da citação reconhecida de ofício.');
  await pass('annulment');
  await sendDialog(page, 'Sanção anulada');
  expect(await classNow(page)).toBe('excelente');
  await pass('annulled');
  await signOut(page);
}
