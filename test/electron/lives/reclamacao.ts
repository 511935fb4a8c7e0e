import { expect } from 'vitest';
import type { Desk } from '../../support/desk.ts';
import { onPage, send } from '../../support/fields.ts';
import { backOn, choose, enter, heard, inDialog, jump, write } from '../../support/keyboard.ts';
import {
  answer,
  consult,
  handOver,
  open,
  type Receipt,
  receive,
  sit,
  surveyByCode,
  writeAndSend,
} from './counter.ts';
import { COMMANDER, OUVIDOR } from './office.ts';

const MISSING = 'Diga em que dia e a que horas a base estava fechada.';
const EXTRACT = 'Pede-se informar por que a base móvel da praça ficou fechada no sábado, às dez horas.';

async function askComplement(desk: Desk, receipt: Receipt): Promise<void> {
  const { page } = desk;
  await enter(page, 'Pedir complemento');
  await writeAndSend(desk, 'Pedir complemento', [[/^O que falta/, MISSING]], /^Complemento pedido, até/);
  const seen = await consult(desk, receipt);
  expect(seen).toContain(MISSING);
  expect(seen).not.toContain('base móvel da praça');
  await page.keyboard.press('Escape');
  await backOn(page, 'Consultar por código');
}

async function receiveComplement(desk: Desk, receipt: Receipt): Promise<void> {
  const { page } = desk;
  await open(desk, receipt);
  await enter(page, 'Registrar o que veio');
  await inDialog(page, 'Registrar complemento');
  await choose(page, /^Canal/, 'Presencial');
  const fields = [[/^Complemento/, 'Foi no sábado, às dez horas da manhã.']] as const;
  await writeAndSend(desk, 'Registrar complemento', fields, /^Complemento registrado; resposta até/);
}

async function sendToCommand(desk: Desk, { protocol }: Receipt): Promise<void> {
  const { page } = desk;
  await enter(page, 'Encaminhar ao comando');
  await onPage(page, 'Encaminhar ao comando');
  await write(page, /^Extrato para o comando/, EXTRACT);
  await desk.pass('to-command');
  await send(page);
  await onPage(page, protocol);
  await heard(page, 'Encaminhada ao comando');
}

async function answerAsCommand(desk: Desk, { protocol }: Receipt): Promise<void> {
  const { page } = desk;
  await handOver(desk, COMMANDER);
  await jump(page, 'Pedidos da ouvidoria');
  await desk.pass('command-list');
  await enter(page, protocol);
  await onPage(page, protocol);
  await enter(page, 'Responder à ouvidoria');
  const fields = [[/^Texto da resposta/, 'A equipe foi deslocada para um acidente.']] as const;
  await writeAndSend(desk, 'Responder à ouvidoria', fields, 'Resposta enviada à ouvidoria');
  await page.getByText('Respondido em').waitFor();
  await desk.pass('command-answered');
}

/** An anonymous complaint by telephone: complement, command, both answers, all read and judged by the code. */
export async function complaint(desk: Desk): Promise<void> {
  await sit(desk, OUVIDOR);
  const receipt = await receive(desk, {
    kind: 'Reclamação',
    secrecy: 'Anônima',
    channel: 'Telefone 153',
    identity: null,
    narrative: 'A base móvel da praça estava fechada quando precisei dela.',
  });
  await askComplement(desk, receipt);
  await receiveComplement(desk, receipt);
  await sendToCommand(desk, receipt);
  await answerAsCommand(desk, receipt);
  await handOver(desk, OUVIDOR);
  await open(desk, receipt);
  await answer(desk, receipt, 'Intermediária', 'O comando explicou o caso; a ouvidoria confere a escala.');
  await answer(desk, receipt, 'Conclusiva', 'A equipe atendia um acidente; a escala passa a ter reserva.');
  const seen = await consult(desk, receipt);
  expect(seen).toContain('a escala passa a ter reserva');
  await surveyByCode(desk, { score: 'Muito satisfeito', resolved: 'Sim', comment: 'Rápido e claro.' });
}
