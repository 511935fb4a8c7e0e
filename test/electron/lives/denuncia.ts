import { expect } from 'vitest';
import { tellingNarrative } from '../../support/citizens.ts';
import type { Desk } from '../../support/desk.ts';
import { onPage, send } from '../../support/fields.ts';
import { backOn, enter, heard, inDialog, jump, tabTo, write } from '../../support/keyboard.ts';
import {
  answer,
  deliver,
  handOver,
  open,
  openVault,
  type Receipt,
  receive,
  sit,
  survey,
  writeAndSend,
} from './counter.ts';
import { CORREGEDOR, DENOUNCER, OUVIDOR, SUBSTITUTE } from './office.ts';

const REASON = 'A apuração depende de ouvir quem estava na praça.';
const THIRD = 'Estava com Jonas Pereira Brito, placa ABC1D23.';

async function forward(desk: Desk, { protocol }: Receipt): Promise<void> {
  const { page } = desk;
  await enter(page, 'Encaminhar à corregedoria');
  await onPage(page, 'Encaminhar à corregedoria');
  await openVault(desk);
  await enter(page, 'Copiar para o extrato');
  await enter(page, /^Aplicar \d+ máscaras?$/);
  const extract = page.getByRole('textbox', { name: 'Extrato para a corregedoria' });
  await expect.poll(() => extract.inputValue()).toContain('Estava com [nome], placa [placa].');
  await desk.pass('extract');
  await send(page);
  await onPage(page, protocol);
  await heard(page, 'Encaminhada à corregedoria');
}

async function askIdentity(desk: Desk, receipt: Receipt): Promise<void> {
  const { page } = desk;
  await handOver(desk, CORREGEDOR);
  await open(desk, receipt);
  await desk.pass('referred');
  await enter(page, 'Pedir a revelação');
  const fields = [[/^Por que a apuração precisa da identidade/, REASON]] as const;
  await writeAndSend(desk, 'Pedir a revelação da identidade', fields, 'Pedido enviado à ouvidoria');
  await page.getByText('Aguarda decisão').waitFor();
}

async function openRequests(desk: Desk): Promise<void> {
  const { page } = desk;
  await jump(page, 'Cofre de identidades');
  await tabTo(page, 'Acesso');
  await page.keyboard.press('ArrowRight');
  await openVault(desk);
}

async function reveal(desk: Desk): Promise<void> {
  const { page } = desk;
  await handOver(desk, OUVIDOR);
  await openRequests(desk);
  await desk.pass('requests');
  await enter(page, 'Votar pela revelação');
  await inDialog(page, 'Votar pela revelação');
  await write(page, /^Por que revelar/, REASON);
  await desk.pass('vote');
  await enter(page, 'Registrar o voto');
  await heard(page, 'Voto registrado');
  await page.getByText('Aguarda o segundo ouvidor').waitFor();
  await handOver(desk, SUBSTITUTE);
  await openRequests(desk);
  await enter(page, 'Confirmar a revelação');
  await inDialog(page, 'Confirmar a revelação');
  await write(page, /^Por que revelar/, REASON);
  await enter(page, 'Confirmar e revelar');
  await heard(page, 'Identidade revelada ao corregedor');
}

async function readAndAnswer(desk: Desk, receipt: Receipt): Promise<void> {
  const { page } = desk;
  await handOver(desk, CORREGEDOR);
  await open(desk, receipt);
  await enter(page, 'Ler a identidade');
  await inDialog(page, 'Identidade de quem se manifestou');
  await write(page, /^Sua senha/, CORREGEDOR.password);
  await page.keyboard.press('Enter');
  await write(page, /^Motivo para abrir a identidade/, REASON);
  await enter(page, 'Registrar o motivo e abrir');
  await page.getByRole('dialog').getByText(DENOUNCER.name, { exact: true }).waitFor();
  await desk.pass('identity');
  await enter(page, 'Ocultar agora');
  await backOn(page, 'Ler a identidade');
  await enter(page, 'Responder à ouvidoria');
  const fields = [[/^Texto da resposta/, 'Instaurada sindicância; o guarda será ouvido.']] as const;
  await writeAndSend(desk, 'Responder à ouvidoria', fields, 'Resposta enviada à ouvidoria');
}

/** A denunciation under secrecy: forwarded, revealed by two persons, answered, delivered, judged. */
export async function denunciation(desk: Desk): Promise<void> {
  await sit(desk, OUVIDOR);
  const receipt = await receive(desk, {
    kind: 'Denúncia',
    secrecy: 'Identidade sob sigilo',
    channel: 'Presencial',
    identity: DENOUNCER,
    narrative: `${tellingNarrative(DENOUNCER)} ${THIRD}`,
  });
  await forward(desk, receipt);
  await askIdentity(desk, receipt);
  await reveal(desk);
  await readAndAnswer(desk, receipt);
  await handOver(desk, OUVIDOR);
  await open(desk, receipt);
  await answer(desk, receipt, 'Conclusiva', 'A corregedoria abriu sindicância, e o guarda será ouvido.');
  await deliver(desk, 'No balcão');
  await survey(desk, 'Formulário em papel', {
    score: 'Satisfeito',
    resolved: 'Em parte',
    comment: 'Fui bem recebida.',
  });
}
