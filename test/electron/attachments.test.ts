import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { signIn, signOut } from '../support/door.ts';
import { fill, fillSecret, go, onPage, press, tick, told } from '../support/fields.ts';
import { onDisk, pngFile } from '../support/samples.ts';
import { call } from './bridge.ts';
import { foundOffice, OUVIDOR, value } from './intake/office.ts';

const opened = z.object({ token: z.string() });
const added = z.object({ attachment: z.object({ id: z.number() }) });
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ prefix: 'attachments', dataDir: mkdtempSync(join(tmpdir(), 'lisura-files-')) });
  await foundOffice(desk.page);
  await signIn(desk.page, OUVIDOR);
}, 120_000);
afterEach(() => desk.close());

async function willChoose(path: string): Promise<void> {
  await desk.run.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

async function received(page: Page): Promise<number> {
  const made = await value(page, 'manifestations.register', {
    ...{ kind: 'denuncia', channel: 'presencial', secrecy: 'anonima', identity: null },
    ...{
      narrative: 'Relato tomado no balcão.',
      factOn: null,
      factTime: null,
      address: '',
      district: 'Centro',
    },
    ...{ guardIds: [], described: '', vehicle: '', unit: '', witnesses: '' },
  });
  return z.object({ id: z.number() }).parse(made).id;
}

/** What a page gets from an address of ours: status and type. */
async function fetched(page: Page, path: string): Promise<unknown> {
  return page.evaluate(
    `fetch(${JSON.stringify(path)}).then((reply) => [reply.status, reply.headers.get('content-type')])`,
  );
}

test(
  'a page reads no file that was not given, opens nothing by guessing, and a lock ends every opening',
  () =>
    pictured(desk, 'attachments-fences', async () => {
      const { page } = desk;
      const place = { kind: 'manifestation', id: await received(page) };
      const file = onDisk('página.html', Buffer.from('<html><script>parent.hurt = 1</script></html>'));
      expect(await call(page, 'attachments.add', { file, place })).toEqual({
        ok: false,
        error: { code: 'forbidden', permission: 'file' },
      });
      await willChoose(file);
      await value(page, 'desktop.chooseFiles', {});
      const { attachment } = added.parse(await value(page, 'attachments.add', { file, place }));
      const { token } = opened.parse(await value(page, 'attachments.open', { id: attachment.id }));
      expect(await fetched(page, `/anexo/${token}`)).toEqual([200, 'application/octet-stream']);
      expect(await fetched(page, `/anexo/${'0'.repeat(64)}`)).toEqual([404, null]);
      expect(await fetched(page, `/anexo/../../${token}`)).toEqual([404, 'text/plain; charset=utf-8']);
      expect(
        await call(page, 'desktop.saveAttachment', {
          id: attachment.id,
          reason: null,
          accepted: false,
          job: null,
        }),
      ).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      });
      await signOut(page);
      expect(await fetched(page, `/anexo/${token}`)).toEqual([503, null]);
      await signIn(page, OUVIDOR);
      expect(await fetched(page, `/anexo/${token}`)).toEqual([404, null]);
    }),
  120_000,
);

test(
  'what may do harm is warned of, what identifies goes to the vault, what was abandoned is cleaned',
  () =>
    pictured(desk, 'attachments', async () => {
      const { page } = desk;
      const id = await received(page);
      await page.goto(`app://ui/index.html#/manifestacoes/${id}`);
      await page.getByText('Nenhum arquivo anexado.').waitFor();
      await willChoose(onDisk('boleto.exe', Buffer.from('MZ programa')));
      await press(page, 'Anexar arquivos');
      await told(page, 'Anexo guardado');
      await press(page, 'Salvar cópia de boleto.exe');
      await page.getByText('Este arquivo pode causar dano').waitFor();
      await desk.pass('warning');
      await press(page, 'Li o aviso: salvar cópia');
      await told(page, 'Cópia salva');
      expect(savedFile(desk, 'boleto.exe.anexo')).toContain('boleto');

      await willChoose(onDisk('rg.png', pngFile(300, 200)));
      await tick(page, 'checkbox', 'Identificam quem se manifesta');
      await press(page, 'Anexar arquivos');
      await told(page, 'Anexo guardado');
      await press(page, 'Abrir Anexo reservado');
      await fill(page.getByRole('dialog'), 'Motivo', 'Conferir o documento entregue.');
      await desk.pass('reason');
      await page.getByRole('dialog').getByRole('button', { name: 'Abrir' }).click();
      await page.getByText('O cofre de identidades está fechado.').waitFor();
      await desk.pass('vault-closed');
      await press(page, 'Abrir o cofre');
      await fillSecret(page, 'Sua senha', OUVIDOR.password);
      await page.keyboard.press('Enter');
      await press(page, 'Tentar de novo');
      await page.getByRole('img', { name: 'rg.png' }).waitFor();
      await desk.pass('identifying');
      await page.keyboard.press('Escape');
      expect(await page.getByText('rg.png').count()).toBe(0);

      const file = onDisk('abandonado.txt', Buffer.from('texto'));
      await willChoose(file);
      await value(page, 'desktop.chooseFiles', {});
      await value(page, 'attachments.add', {
        file,
        place: { kind: 'draft', form: 'manifestations.register' },
      });
      await go(page, 'Nova manifestação');
      await page.getByText('Anexo descartado').waitFor();
      expect(await value(page, 'attachments.staged', { form: 'manifestations.register' })).toEqual([]);
      await go(page, 'Auditoria');
      await page.getByText('Leitura de anexo').first().waitFor();
      await onPage(page, 'Auditoria');
      await press(page, 'Conferir os anexos');
      await page.getByText('2 conferidos, todos íntegros').waitFor();
      await desk.pass('verified');
      expect(desk.faults()).toEqual([]);
    }),
  180_000,
);
