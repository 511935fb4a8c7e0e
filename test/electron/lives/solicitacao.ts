import type { Desk } from '../../support/desk.ts';
import { onPage, send } from '../../support/fields.ts';
import { backOn, enter, heard, inDialog, write } from '../../support/keyboard.ts';
import {
  answer,
  deliver,
  openVaultIfShut,
  type Receipt,
  receive,
  sit,
  survey,
  writeAndSend,
} from './counter.ts';
import { ASKER, OUVIDOR } from './office.ts';

const BODY = 'Secretaria Municipal de Obras';
const EXTRACT = 'Pede-se a poda das árvores que cobrem a luz da rua da escola.';

async function sendOutside(desk: Desk, { protocol }: Receipt): Promise<void> {
  const { page } = desk;
  await enter(page, 'Encaminhar a outro órgão');
  await onPage(page, 'Encaminhar a outro órgão');
  await openVaultIfShut(desk);
  await write(page, /^Órgão/, BODY);
  await write(page, /^Extrato para o órgão/, EXTRACT);
  await desk.pass('letter');
  await send(page);
  await onPage(page, protocol);
  await heard(page, /^Ofício OFC-\d{4}-\d{6} expedido/);
  await desk.pass('sent-outside');
}

async function readLetter(desk: Desk): Promise<void> {
  const { page } = desk;
  await enter(page, 'Ver documento');
  await inDialog(page, 'Documento expedido');
  await page.getByRole('dialog').getByText(EXTRACT).waitFor();
  await desk.pass('letter-read');
  await page.keyboard.press('Escape');
  await backOn(page, 'Ver documento');
}

async function recordPaper(desk: Desk): Promise<void> {
  const { page } = desk;
  await enter(page, `Registrar resposta em papel: ${BODY}`);
  const fields = [[/^Texto da resposta/, 'A poda foi incluída na programação da semana.']] as const;
  await writeAndSend(desk, 'Registrar resposta em papel', fields, 'Resposta interna registrada');
}

async function extend(desk: Desk): Promise<void> {
  const { page } = desk;
  await enter(page, 'Prorrogar o prazo');
  await writeAndSend(
    desk,
    'Prorrogar o prazo',
    [[/^Justificativa/, 'A poda depende de tempo seco.']],
    /prorrogado/i,
  );
}

/** A request of an identified person: extension, another body by letter, its paper, answer by post, survey by telephone. */
export async function request(desk: Desk): Promise<void> {
  await sit(desk, OUVIDOR);
  const receipt = await receive(desk, {
    kind: 'Solicitação',
    secrecy: 'Identificada',
    channel: 'Presencial',
    identity: ASKER,
    narrative: 'Peço a poda das árvores que cobrem a luz da rua da escola.',
  });
  await extend(desk);
  await sendOutside(desk, receipt);
  await readLetter(desk);
  await recordPaper(desk);
  await answer(desk, receipt, 'Conclusiva', 'A poda foi programada para esta semana.');
  await deliver(desk, 'Correio');
  await survey(desk, 'Telefone', { score: 'Satisfeito', resolved: 'Sim', comment: 'Resolveram logo.' });
}
