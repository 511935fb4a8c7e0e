import { test } from 'vitest';
import { launchApp } from '../support/electron-app.ts';
import { onDisk, pdfFile } from '../support/samples.ts';
import { foundOffice, OUVIDOR, value } from './intake/office.ts';
import { writeFileSync } from 'node:fs';
test('probe', async () => {
const run = await launchApp({ appFolder: '/tmp/att/app' });
const { page, app } = run;
try {
  await foundOffice(page);
  await value(page, 'accounts.signIn', OUVIDOR);
  const made: any = await value(page, 'manifestations.register', { kind: 'denuncia', channel: 'telefone', secrecy: 'anonima', identity: null, narrative: 'abc def ghi jkl', factOn: null, factTime: null, address: '', district: '', guardIds: [], described: '', vehicle: '', unit: '', witnesses: '' });
  const path = onDisk('laudo.pdf', pdfFile());
  await app.evaluate(({ dialog }, chosen) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] }); }, path);
  await value(page, 'desktop.chooseFiles', {});
  const added: any = await value(page, 'attachments.add', { file: path, place: { kind: 'manifestation', id: made.id } });
  const opened: any = await value(page, 'attachments.open', { id: added.attachment.id });
  await app.evaluate(({ session, app }) => {
    const g: any = globalThis; g.log = [];
    const own = session.fromPartition('persist:lisura-pdf', { cache: false });
    app.on('web-contents-created', (_e, c) => {
      g.log.push(['created', c.getType()]);
      for (const ev of ['will-frame-navigate', 'did-fail-load', 'did-finish-load', 'did-frame-navigate', 'will-navigate','console-message','did-start-navigation']) (c as any).on(ev, (e: any, ...a: any[]) => g.log.push([ev, e?.url ?? '', e?.defaultPrevented, JSON.stringify(a).slice(0, 300)]));
    });
  });
  await value(page, 'desktop.viewPdf', { token: opened.token, title: 'laudo' });
  await app.evaluate(({ session }) => {
    const g: any = globalThis; 
    const own = session.fromPartition('persist:lisura-pdf');
    own.webRequest.onCompleted((d) => g.log.push(['done', d.url, d.statusCode]));
    own.webRequest.onErrorOccurred((d) => g.log.push(['err', d.url, d.error]));
  });
  await new Promise((r) => setTimeout(r, 4000));
  console.log(JSON.stringify(await app.evaluate(() => (globalThis as any).log), null, 1));
  const png = await app.evaluate(async ({ BrowserWindow }) => { const one = BrowserWindow.getAllWindows().find((w) => w.webContents.getURL().includes('/anexo/')); return (await one!.webContents.capturePage()).toPNG().toString('base64'); });
  writeFileSync('/tmp/att/pdf.png', Buffer.from(png, 'base64'));
  console.log(run.output().slice(-1500));
const { execSync } = await import('node:child_process'); console.log(execSync('ls -R '+run.dataDir+'/desktop | head -80; grep -rl "Laudo de exemplo" '+run.dataDir+' || echo none').toString()); } finally { await run.close(); }

});
