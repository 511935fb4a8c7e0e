import type { Desk } from '../../support/desk.ts';
import { onPage, send } from '../../support/fields.ts';
import { choose, enter, heard, inDialog, jump, mark, write } from '../../support/keyboard.ts';
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

const SUBJECT = 'Ronda na feira de sábado';

async function recommend(desk: Desk): Promise<void> {
  const { page } = desk;
  await enter(page, 'Recomendar');
  await onPage(page, 'Nova recomendação');
  await choose(page, /^Destinatário/, 'Comando da guarda');
  await write(page, /^Assunto/, SUBJECT);
  await write(page, /^Fundamentos/, 'Houve furtos na feira em dois sábados seguidos.');
  await write(page, /^Recomendação/, 'Recomenda-se manter uma dupla na feira, aos sábados pela manhã.');
  await desk.pass('recommending');
  await send(page);
  await onPage(page, SUBJECT);
  await heard(page, 'Recomendação expedida');
  await desk.pass('recommended');
}

async function openRecommendation({ page }: Desk): Promise<void> {
  await jump(page, 'Recomendações');
  await enter(page, /^RCM-\d+-\d+$/);
  await onPage(page, SUBJECT);
}

async function answerAsCommand(desk: Desk): Promise<void> {
  const { page } = desk;
  await handOver(desk, COMMANDER);
  await openRecommendation(desk);
  await enter(page, 'Responder à recomendação');
  await inDialog(page, 'Responder à recomendação');
  await mark(page, 'Aceita');
  const fields = [[/^O que será feito/, 'A dupla passa a cobrir a feira a partir deste sábado.']] as const;
  await writeAndSend(desk, 'Responder à recomendação', fields, 'Resposta enviada à ouvidoria');
}

async function followAndClose(desk: Desk): Promise<void> {
  const { page } = desk;
  await handOver(desk, OUVIDOR);
  await openRecommendation(desk);
  await enter(page, 'Registrar acompanhamento');
  const seen = [[/^O que se verificou/, 'A dupla esteve na feira durante toda a manhã.']] as const;
  await writeAndSend(desk, 'Registrar acompanhamento', seen, 'Acompanhamento registrado');
  await enter(page, 'Encerrar');
  await inDialog(page, 'Encerrar a recomendação');
  await mark(page, 'Cumprida');
  const reached = [[/^O que se alcançou/, 'A ronda passou a ser rotina da feira.']] as const;
  await writeAndSend(desk, 'Encerrar a recomendação', reached, 'Recomendação encerrada');
  await page.getByText('Encerrada: cumprida').first().waitFor();
  await desk.pass('closed');
}

/** A suggestion: recommendation to the command, its answer, what came of it, and the answer to who suggested. */
export async function suggestion(desk: Desk): Promise<void> {
  await sit(desk, OUVIDOR);
  const receipt: Receipt = await receive(desk, {
    kind: 'Sugestão',
    secrecy: 'Anônima',
    channel: 'Presencial',
    identity: null,
    narrative: 'Sugiro que haja guardas na feira de sábado, porque já houve furtos ali.',
  });
  await recommend(desk);
  await answerAsCommand(desk);
  await followAndClose(desk);
  await open(desk, receipt);
  await answer(desk, receipt, 'Conclusiva', 'A sugestão foi aceita: há uma dupla na feira aos sábados.');
  await consult(desk, receipt);
  await desk.page.getByText(/^Gerou a recomendação nº RCM-/).waitFor();
  await surveyByCode(desk, { score: 'Muito satisfeito', resolved: 'Sim', comment: 'Fui ouvido.' });
}
