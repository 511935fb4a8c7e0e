import type { Desk } from '../../support/desk.ts';
import { onPage, send } from '../../support/fields.ts';
import { choose, enter, heard, inDialog, jump, tabTo } from '../../support/keyboard.ts';
import { answer, deliver, handOver, open, receive, sit, survey, writeAndSend } from './counter.ts';
import { COMMANDER, GRATEFUL, OUVIDOR } from './office.ts';

const EXTRACT = 'Levou uma pessoa idosa perdida até a sua casa, com paciência.';

async function note(desk: Desk): Promise<void> {
  const { page } = desk;
  await enter(page, 'Levar ao registro do guarda');
  const fields = [[/^Extrato do elogio/, EXTRACT]] as const;
  const title = 'Levar o elogio ao registro do guarda';
  await writeAndSend(desk, title, fields, 'Elogio no registro do guarda');
  await desk.pass('noted');
}

async function reward(desk: Desk): Promise<void> {
  const { page } = desk;
  await handOver(desk, COMMANDER);
  await jump(page, 'Elogios');
  await desk.pass('queue');
  await enter(page, /^Conceder recompensa/);
  await inDialog(page, 'Conceder recompensa');
  await choose(page, /^Recompensa/, /Elogio/);
  await desk.pass('granting');
  await send(page);
  await heard(page, 'Recompensa concedida');
  await page.getByText('Nenhum elogio a examinar').waitFor();
  await tabTo(page, 'A examinar');
  await page.keyboard.press('ArrowRight');
  await enter(page, 'Davi Nogueira');
  await onPage(page, 'Davi Nogueira');
  await page.getByText(/Origem: elogio de cidadão/).waitFor();
  await desk.pass('guard');
}

/** A praise: note in the guard's record, reward, and the answer to who praised. */
export async function praise(desk: Desk): Promise<void> {
  await sit(desk, OUVIDOR);
  const receipt = await receive(desk, {
    kind: 'Elogio',
    secrecy: 'Identificada',
    channel: 'Presencial',
    identity: GRATEFUL,
    narrative: 'O guarda levou minha mãe perdida até em casa, com muita paciência.',
    guard: 'nogueira davi',
  });
  await note(desk);
  await reward(desk);
  await handOver(desk, OUVIDOR);
  await open(desk, receipt);
  await desk.page
    .getByText(/Recompensad/)
    .first()
    .waitFor();
  await answer(desk, receipt, 'Conclusiva', 'O seu elogio rendeu uma recompensa ao guarda.');
  await deliver(desk, 'Telefone');
  await survey(desk, 'Telefone', { score: 'Muito satisfeito', resolved: 'Sim', comment: 'Que bom saber.' });
}
