import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn } from '../support/door.ts';
import { fill, go, onPage, press, send, tick, told } from '../support/fields.ts';
import { onDisk, pdfFile, pngFile, wavFile } from '../support/samples.ts';
import { drop, focused, foundOffice, OUVIDOR, tabTo, value } from './intake/office.ts';

const NARRATIVE = 'Dois guardas abordaram um rapaz na praça e o empurraram sem motivo.';
let desk: Desk;
let dataDir: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lisura-intake-'));
  desk = await openDesk({ prefix: 'intake', dataDir });
  await foundOffice(desk.page);
  await signIn(desk.page, OUVIDOR);
}, 120_000);
afterEach(() => desk.close());

/** The next dialog gives this file. */
async function willChoose(path: string): Promise<void> {
  await desk.run.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

const attached = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Arquivos anexados' }).getByText(name, { exact: true });

async function describeByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'Denúncia');
  await page.keyboard.press('2');
  expect(await page.getByRole('radio', { name: 'Reclamação' }).isChecked()).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('Denúncia');
  expect(await page.getByRole('radio', { name: 'Denúncia' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('3');
  expect(await page.getByRole('radio', { name: 'Anônima' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  expect(await page.getByRole('radio', { name: 'Telefone 153' }).isChecked()).toBe(true);
  await tabTo(page, /^Relato/);
  await page.keyboard.type(NARRATIVE);
  await tabTo(page, 'Data do fato');
  await page.keyboard.type('31022026');
  await tabTo(page, 'Bairro do fato');
  await page.keyboard.type('Centro');
  await tabTo(page, 'Guardas descritos');
  await page.keyboard.type('Um alto, de barba; outro com tarja azul.');
}

async function attachByKeyboard(page: Page): Promise<void> {
  await willChoose(onDisk('praça.png', pngFile(640, 480)));
  await tabTo(page, 'Anexar arquivos');
  await page.keyboard.press('Enter');
  await attached(page, 'praça.png').waitFor();
  await drop(page, onDisk('ligação.wav', wavFile(8)));
  await attached(page, 'ligação.wav').waitFor();
  await drop(page, onDisk('vazio.pdf', Buffer.alloc(0)));
  await page.getByText('vazio.pdf não foi anexado').waitFor();
  await desk.pass('empty-file');
  await press(page, 'Entendi: vazio.pdf');
}

async function reopenAfterKill(): Promise<void> {
  await desk.page.getByText('Rascunho guardado').waitFor();
  await desk.run.kill();
  desk = await openDesk({ prefix: 'intake-again', dataDir });
  await signIn(desk.page, OUVIDOR);
}

test(
  'the counter works by keyboard alone, survives a kill, and the anonymous get receipt, code and files',
  () =>
    pictured(desk, 'intake', async () => {
      await go(desk.page, 'Nova manifestação');
      await describeByKeyboard(desk.page);
      await desk.pass('typed');
      await attachByKeyboard(desk.page);
      await desk.pass('attached');
      await reopenAfterKill();

      const { page } = desk;
      await go(page, 'Nova manifestação');
      await page.getByText('Há um rascunho deste formulário').waitFor();
      await desk.pass('offered');
      await tabTo(page, 'Retomar o rascunho');
      await page.keyboard.press('Enter');
      await attached(page, 'praça.png').waitFor();
      await attached(page, 'ligação.wav').waitFor();
      expect(await page.getByRole('textbox', { name: 'Relato' }).inputValue()).toBe(NARRATIVE);
      expect(await page.getByRole('radio', { name: 'Anônima' }).isChecked()).toBe(true);
      await desk.pass('taken-up');

      await send(page);
      await page.getByText('Data inexistente').first().waitFor();
      await fill(page, 'Data do fato', new Date().toLocaleDateString('pt-BR'));
      await fill(page, 'Hora do fato', '23:59');
      await send(page);
      await page
        .getByText(/A hora do fato não pode ser posterior ao recebimento/)
        .first()
        .waitFor();
      await desk.pass('after-receipt');
      await fill(page, 'Hora do fato', '00:00');
      await page.keyboard.press('Control+s');
      await page.keyboard.press('Control+s');
      await onPage(page, 'Manifestação registrada');
      await desk.pass('receipt');
      const protocol = ((await page.locator('.ls-protocol').textContent()) ?? '').trim();
      const code = ((await page.locator('output.ls-code').textContent()) ?? '').replace(/\D/g, '');
      await press(page, 'Salvar em PDF');
      await told(page, `PDF salvo: comprovante-${protocol}.pdf`);
      expect(protocol).toMatch(/000001$/);

      await go(page, 'Manifestações');
      await press(page, 'Consultar por código');
      await fill(page.getByRole('dialog'), 'Código de acompanhamento', code);
      await page.keyboard.press('Enter');
      await page.getByText('Ainda não há resposta registrada.').waitFor();
      const seen = (await page.getByRole('dialog').textContent()) ?? '';
      expect(seen).toContain(protocol);
      expect(seen).not.toContain('praça');
      await page.getByRole('link', { name: 'Abrir a manifestação' }).click();
      await onPage(page, protocol);
      await look(page);
      expect(desk.faults()).toEqual([]);
    }),
  240_000,
);

/** The picture is drawn, the sound plays from where it is put, the copy is the original, and each reading is listed. */
async function look(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Anexos' });
  await list.getByText('praça.png').waitFor();
  expect(await list.locator('img.la-thumb').count()).toBe(1);
  await desk.pass('record');
  await press(page, 'Abrir praça.png');
  const picture = page.getByRole('dialog').getByRole('img', { name: 'praça.png' });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate('document.querySelector(".la-image").naturalWidth')).toBe(640);
  await desk.pass('picture');
  await page.keyboard.press('Escape');
  await press(page, 'Reproduzir ligação.wav');
  await page.locator('audio').waitFor();
  await expect.poll(() => page.evaluate('Math.round(document.querySelector("audio").duration)')).toBe(8);
  await page.evaluate('document.querySelector("audio").currentTime = 6');
  await expect
    .poll(() =>
      page.evaluate(
        'document.querySelector("audio").readyState >= 2 && document.querySelector("audio").currentTime',
      ),
    )
    .toBe(6);
  await desk.pass('sound');
  await page.keyboard.press('Escape');
  await press(page, 'Salvar cópia de ligação.wav');
  await press(page, 'Escolher onde salvar');
  await told(page, 'Cópia salva');
  expect(readFileSync(savedFile(desk, 'ligação.wav'))).toEqual(wavFile(8));
  await press(page, 'Mais ações de ligação.wav');
  await page.getByRole('menuitem', { name: 'Custódia e leituras' }).click();
  await page.getByRole('cell', { name: 'Salvou cópia' }).waitFor();
  expect(await page.getByRole('cell', { name: 'Abriu', exact: true }).count()).toBe(1);
  await desk.pass('readings');
  await page.keyboard.press('Escape');
}

test(
  'a correction made on a stale version shows both sides, loses nothing, and is recorded',
  () =>
    pictured(desk, 'intake-correct', async () => {
      const { page } = desk;
      const { id } = (await value(page, 'manifestations.register', REGISTERED)) as { id: number };
      await page.goto(`app://ui/index.html#/manifestacoes/${id}/corrigir`);
      await page.reload();
      await onPage(page, 'Corrigir dados do fato');
      await fill(page, 'Local do fato', 'Praça da Matriz, coreto');
      await fill(page, 'Motivo da correção', 'O cidadão telefonou e corrigiu.');
      await value(page, 'manifestations.correct', {
        ...FACT,
        id,
        version: 1,
        address: 'Praça da Matriz, banco 3',
        vehicle: 'VTR 12',
        reason: 'Conferido no local do fato.',
      });
      await send(page);
      await page.getByText('Outra pessoa alterou este registro').waitFor();
      await desk.pass('conflict');
      await tick(page, 'radio', /Local do fato, o que está gravado/);
      await press(page, 'Aplicar as escolhas');
      expect(await page.getByRole('textbox', { name: 'Local do fato' }).inputValue()).toBe(
        'Praça da Matriz, banco 3',
      );
      expect(await page.getByRole('textbox', { name: 'Viatura ou placa' }).inputValue()).toBe('VTR 12');
      await fill(page, 'Testemunhas', 'A florista da banca ao lado.');
      await send(page);
      await told(page, 'Dados corrigidos');
      await page.getByText('A florista da banca ao lado.').waitFor();
      expect(await page.getByText(/^Dados corrigidos: testemunhas\./).count()).toBe(1);
      await willChoose(onDisk('laudo.pdf', pdfFile()));
      await press(page, 'Anexar arquivos');
      await press(page, 'Abrir laudo.pdf');
      const opened = desk.run.app.waitForEvent('window');
      await press(page, 'Ver o documento');
      expect((await opened).url()).toMatch(/^app:\/\/ui\/anexo\/[0-9a-f]{64}/);
      await desk.pass('pdf');
      expect(desk.faults()).toEqual([]);
    }),
  180_000,
);

const FACT = {
  factOn: null,
  factTime: null,
  address: 'Praça da Matriz',
  district: 'Centro',
  guardIds: [],
  described: '',
  vehicle: '',
  unit: '',
  witnesses: '',
};
const REGISTERED = {
  ...FACT,
  kind: 'denuncia',
  channel: 'telefone',
  secrecy: 'anonima',
  identity: null,
  narrative: NARRATIVE,
};
