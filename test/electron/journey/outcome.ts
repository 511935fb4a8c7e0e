import { expect } from 'vitest';
import { systemClock } from '../../../db/clock.ts';
import { addDays, formatDate } from '../../../shared/time/civil-date.ts';
import { type Desk, savedFile } from '../../support/desk.ts';
import { signIn, signOut } from '../../support/door.ts';
import { fill, go, onPage, press, send, tick, told } from '../../support/fields.ts';
import { pdfInfo, pdfText } from '../../support/pdf.ts';
import { call } from '../bridge.ts';
import { openProceeding } from './inquiry.ts';
import { CASE, CITIZEN, GUARD, OPEN_MATTER, PEOPLE } from './people.ts';

/** The corregedor leaves another file against the same guard under way. */
export async function leaveOpenMatter(desk: Desk): Promise<void> {
  const { page } = desk;
  const today = systemClock.today();
  const { source, fact, item } = OPEN_MATTER;
  const guards = await call(page, 'guards.list', { status: 'all' });
  expect(guards).toMatchObject({ ok: true, value: [{ id: 1, name: GUARD.name }] });
  const opened = await call(page, 'proceedings.open', {
    kind: 'pad',
    origin: { type: 'ex_officio', source },
    knownOn: today,
    openedOn: today,
    summary: fact,
  });
  expect(opened).toMatchObject({ ok: true, value: { id: 2 } });
  const charged = await call(page, 'proceedings.addCharge', {
    proceedingId: 2,
    version: 1,
    guardId: 1,
    item,
    factOn: today,
    fact,
    onDuty: true,
    inPublic: false,
    choiceReason: '',
  });
  expect(charged).toMatchObject({ ok: true });
  await signOut(page);
}

/** The authority decides, with the effect on behavior in sight. */
export async function decide(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.autoridade);
  await openProceeding(page, number);
  await press(page, 'Retomar o rascunho');
  await fill(page, 'Motivo da conclusão', 'O guarda confessou em oitiva; a defesa não nega o fato.');
  await fill(
    page,
    'Motivos do julgamento',
    'Provados o fato e a autoria, aplica-se a suspensão, com as atenuantes.',
  );
  const days = page.getByRole('textbox', { name: 'Dias de suspensão' });
  await days.fill('120');
  await days.fill('5');
  await page.getByText('Quando definitivo: Regular').waitFor();
  await page.getByText('Nada impede assinar este julgamento.').waitFor();
  await desk.pass('judgment');
  await send(page);
  const dialog = page.getByRole('dialog', { name: 'Assinar o julgamento?' });
  await dialog.getByText('passa de Excelente a Regular').waitFor();
  await desk.pass('judgment-sign');
  await page.keyboard.press('Enter');
  await told(page, 'Procedimento julgado');
  await page.getByRole('link', { name: 'Suspensão de 5 dias' }).waitFor();
  await desk.pass('proceeding-judged');
  await signOut(page);
}

/** Notice, waiver of the appeal, finality and service, by the clerk. */
export async function carryOut(desk: Desk): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.escrivao);
  await go(page, 'Sanções');
  await desk.pass('sanctions');
  await page
    .getByRole('link', { name: /Suspensão|Evandro/ })
    .first()
    .click();
  await onPage(page, 'Suspensão de 5 dias');
  await desk.pass('sanction');
  await step(desk, 'Registrar ciência', 'Ciência registrada');
  await page.getByText('Aguardar o prazo de recurso').waitFor();
  await press(page, 'Registrar renúncia ao recurso');
  await tick(page.getByRole('dialog'), 'checkbox', /renunciou por escrito/);
  await fill(page, 'Documento assinado pelo guarda', 'Termo de renúncia assinado, fls. 30.');
  await desk.pass('sanction-waiver');
  await send(page);
  await told(page, 'Sanção definitiva');
  await step(desk, 'Registrar cumprimento', 'Cumprimento registrado');
  const last = formatDate(addDays(systemClock.today(), 4));
  await page.getByText(`a ${last}, em dias corridos`).first().waitFor();
  await desk.pass('sanction-serving');
  await signOut(page);
}

async function step(desk: Desk, button: string, said: string): Promise<void> {
  const { page } = desk;
  await press(page, button);
  await page.getByRole('dialog').waitFor();
  await send(page);
  await told(page, said);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Human resources see the new class with its articles, and print the dossier. */
export async function printDossier(desk: Desk): Promise<void> {
  const { page } = desk;
  await signIn(page, PEOPLE.rh);
  await go(page, 'Comportamento', 'Comportamento');
  await desk.pass('force');
  await go(page, 'Guardas');
  await page.getByRole('searchbox').fill('siqueira');
  await desk.pass('guards');
  await page.getByRole('link', { name: new RegExp(GUARD.name) }).press('Enter');
  await onPage(page, GUARD.name);
  const behavior = page.getByRole('region', { name: 'Comportamento', exact: true });
  await behavior.getByText('Próxima mudança em').waitFor();
  const words = (await behavior.textContent()) ?? '';
  expect(words).toContain('Regular');
  expect(words).toContain('art. 44, IV');
  await desk.pass('guard-reclassified');
  await page.getByRole('tab', { name: 'Prontuário' }).click();
  await desk.pass('guard-dossier');
  await press(page, 'Salvar em PDF');
  await told(page, `PDF salvo: prontuario-${GUARD.registration}.pdf`);
  checkDossier(savedFile(desk, `prontuario-${GUARD.registration}.pdf`));
  await signOut(page);
}

function checkDossier(file: string): void {
  const info = pdfInfo(file);
  expect(info.get('Page size')).toContain('A4');
  expect(Number(info.get('Pages'))).toBeGreaterThanOrEqual(1);
  const text = pdfText(file);
  for (const wanted of [
    GUARD.name,
    GUARD.registration,
    'Regular',
    'art. 44, IV',
    'Suspensão de 5 dias',
    CASE.item,
  ]) {
    expect(text, wanted).toContain(wanted);
  }
  expect(text).toContain('Guarda Civil Municipal de Vila Serena');
  expect(text).toMatch(/SIND-\d{4}-000001/);
  const secret = [
    ...CITIZEN.name.split(' '),
    CITIZEN.phone,
    CITIZEN.email,
    'OUV-',
    'PAD-',
    'quiosque',
    'rádio',
    OPEN_MATTER.source,
    'art. 35, XX',
  ];
  for (const word of secret) expect(text, word).not.toContain(word);
}
