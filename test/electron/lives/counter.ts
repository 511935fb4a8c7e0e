import { expect } from 'vitest';
import type { Identity } from '../../../shared/manifestations/contract.ts';
import type { Desk } from '../../support/desk.ts';
import type { Credentials } from '../../support/door.ts';
import { onPage, send } from '../../support/fields.ts';
import {
  arrive,
  backOn,
  choose,
  enter,
  heard,
  inDialog,
  jump,
  mark,
  markByNumber,
  write,
} from '../../support/keyboard.ts';
import { settled } from '../../support/settled.ts';
import { OUVIDOR } from './office.ts';

export type Told = {
  readonly kind: string;
  readonly secrecy: string;
  readonly channel: string;
  readonly identity: Identity | null;
  readonly narrative: string;
  /** Words that find the guard named. */
  readonly guard?: string;
};
export type Receipt = { readonly protocol: string; readonly code: string };

/** Signs in, after the person before. */
export async function sit({ page }: Desk, who: Credentials): Promise<void> {
  await arrive(page, who);
}

/** Gives the place to another person. */
export async function handOver(desk: Desk, who: Credentials): Promise<void> {
  await desk.page.keyboard.press('Control+l');
  await sit(desk, who);
}

async function writeIdentity({ page }: Desk, { name, cpf, phone, email, address }: Identity): Promise<void> {
  await write(page, /^Nome/, name);
  await write(page, /^CPF/, cpf);
  await write(page, /^Telefone/, phone);
  await write(page, /^E-mail/, email);
  await write(page, /^Endereço/, address);
}

/** The counter takes it down, and the citizen leaves with protocol and code. */
export async function receive(desk: Desk, told: Told): Promise<Receipt> {
  const { page } = desk;
  await jump(page, 'Nova manifestação');
  await markByNumber(page, told.kind);
  await markByNumber(page, told.secrecy);
  await markByNumber(page, told.channel);
  if (told.identity !== null) await writeIdentity(desk, told.identity);
  await write(page, /^Relato/, told.narrative);
  await write(page, /^Bairro do fato/, 'Centro');
  if (told.guard !== undefined) {
    await write(page, /^Guardas identificados/, told.guard);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await desk.pass('counter');
  await send(page);
  await onPage(page, 'Manifestação registrada');
  const protocol = ((await page.locator('.ls-protocol').textContent()) ?? '').trim();
  const code = ((await page.locator('output.ls-code').textContent()) ?? '').replace(/\D/g, '');
  expect(code).toMatch(/^\d{16}$/);
  await enter(page, 'Salvar em PDF');
  await heard(page, `PDF salvo: comprovante-${protocol}.pdf`);
  await desk.pass('receipt');
  await enter(page, 'Abrir a manifestação');
  await onPage(page, protocol);
  await desk.pass('record');
  return { protocol, code };
}

/** Opens a manifestation from anywhere. */
export async function open({ page }: Desk, { protocol }: Receipt): Promise<void> {
  await jump(page, protocol);
}

/** Opens the vault from the button at hand; the focus stays near it. */
export async function openVault({ page }: Desk, who: Credentials = OUVIDOR): Promise<void> {
  await enter(page, 'Abrir o cofre');
  await inDialog(page, 'Abrir o cofre de identidades');
  await write(page, /^Sua senha/, who.password);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Abrir o cofre de identidades' }).waitFor({ state: 'detached' });
}

/** Opens the vault where the page says that it must be open. */
export async function openVaultIfShut(desk: Desk): Promise<void> {
  await settled(desk.page);
  const shut = desk.page.getByText('O cofre de identidades está fechado');
  if ((await shut.count()) === 0) return;
  await openVault(desk);
  await shut.first().waitFor({ state: 'detached' });
}

/** What the holder of the code sees at the counter. */
export async function consult(desk: Desk, { code, protocol }: Receipt): Promise<string> {
  const { page } = desk;
  await jump(page, 'Manifestações');
  await enter(page, 'Consultar por código');
  await inDialog(page, 'Consultar por código');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(protocol).waitFor();
  await desk.pass('citizen');
  return (await dialog.textContent()) ?? '';
}

/** Answers from the page of the manifestation. */
export async function answer(
  desk: Desk,
  { protocol }: Receipt,
  kind: 'Conclusiva' | 'Intermediária',
  text: string,
): Promise<void> {
  const { page } = desk;
  await enter(page, 'Responder');
  await onPage(page, 'Responder ao cidadão');
  await openVaultIfShut(desk);
  await mark(page, kind);
  await write(page, /^Texto da resposta/, text);
  await desk.pass('answer');
  await send(page);
  await onPage(page, protocol);
  await heard(page, 'Resposta registrada');
  await page.getByText(text).first().waitFor();
  await desk.pass('answered');
}

/** Hands the answer over and writes it down. */
export async function deliver(desk: Desk, means: string): Promise<void> {
  const { page } = desk;
  await enter(page, 'Registrar entrega');
  await inDialog(page, 'Registrar entrega da resposta');
  await openVaultIfShut(desk);
  await choose(page, /^Meio/, means);
  await desk.pass('delivery');
  await send(page);
  await heard(page, 'Entrega registrada');
  await backOn(page, 'Registrar entrega');
}

export type Opinion = { readonly score: string; readonly resolved: string; readonly comment: string };

async function writeOpinion(
  { page }: Desk,
  { score, resolved, comment }: Opinion,
  means?: string,
): Promise<void> {
  await mark(page, score);
  await mark(page, resolved);
  if (means !== undefined) await mark(page, means);
  await write(page, /^Comentário/, comment);
}

/** What the citizen thought, told on paper or by telephone. */
export async function survey(
  desk: Desk,
  means: 'Formulário em papel' | 'Telefone',
  opinion: Opinion,
): Promise<void> {
  const { page } = desk;
  await enter(page, 'Registrar pesquisa');
  await inDialog(page, 'Registrar pesquisa de satisfação');
  await writeOpinion(desk, opinion, means);
  await desk.pass('survey');
  await send(page);
  await heard(page, 'Pesquisa de satisfação registrada');
  await page.getByText(opinion.comment).waitFor();
  await desk.pass('end');
}

/** The citizen answers at the counter, with the code open. */
export async function surveyByCode(desk: Desk, opinion: Opinion): Promise<void> {
  const { page } = desk;
  await enter(page, 'Responder à pesquisa');
  await writeOpinion(desk, opinion);
  await desk.pass('survey-by-code');
  await enter(page, 'Enviar a avaliação');
  await heard(page, 'Pesquisa de satisfação respondida');
  await page.getByText(/^Respondida em/).waitFor();
  await desk.pass('end');
  await page.keyboard.press('Escape');
  await backOn(page, 'Consultar por código');
}

export type Fields = readonly (readonly [RegExp, string])[];

/** Writes in the open dialog and sends it. */
export async function writeAndSend(
  desk: Desk,
  title: string,
  fields: Fields,
  notice: string | RegExp,
): Promise<void> {
  const { page } = desk;
  await inDialog(page, title);
  await openVaultIfShut(desk);
  for (const [label, text] of fields) await write(page, label, text);
  await desk.pass('dialog');
  await send(page);
  await heard(page, notice);
  await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
}
