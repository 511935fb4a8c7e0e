import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchApp, type RunningApp } from '../support/electron-app.ts';
import { call } from './bridge.ts';

const repository = join(import.meta.dirname, '..', '..');
const page =
  '<!doctype html><meta charset="utf-8"><title>Lisura</title><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>';
const style = '@page { size: A4; margin: 20mm } p { break-after: page }';
/** A page of the test's own, which lays out as many leaves as it is told to. */
const script = `
  const call = (path, input) => lisura.call(path, JSON.stringify(input)).then((text) => JSON.parse(text));
  async function layOut() {
    const { value } = await call('desktop.printJob', {});
    if (!value || value.input.silent) return;
    document.body.innerHTML = '<p>Folha de ' + value.kind + '</p>'.repeat(1) + '<p>Outra folha</p>'.repeat(value.input.leaves - 1);
    await document.fonts.ready;
    await call('desktop.printReady', value.input.missing
      ? { state: 'failed', job: value.job, error: { code: 'notFound', what: 'guard' } }
      : { state: 'ready', job: value.job, label: 'Rodapé <' + value.input.leaves + '>', about: { title: 'Folhas', subject: '', author: '' } });
  }
  if (location.search === '?print=1') {
    lisura.subscribe((text) => { if (JSON.parse(text).type === 'printJob') void layOut(); });
    void layOut();
  }`;

let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-print-'));
  const dist = join(folder, 'app', 'dist');
  mkdirSync(join(dist, 'renderer'), { recursive: true });
  mkdirSync(join(folder, 'saved'));
  for (const file of ['main.cjs', 'preload.cjs', 'backend.mjs']) {
    cpSync(join(repository, 'dist', file), join(dist, file));
  }
  cpSync(join(repository, 'package.json'), join(folder, 'app', 'package.json'));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'app', 'node_modules'));
  writeFileSync(join(dist, 'renderer', 'index.html'), page);
  writeFileSync(join(dist, 'renderer', 'page.css'), style);
  writeFileSync(join(dist, 'renderer', 'page.js'), script);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'saved'), 0o777);
  running = await launchApp({
    appFolder: join(folder, 'app'),
    env: { LISURA_SAVE_DIR: join(folder, 'saved'), LISURA_OPEN_FILE: join(folder, 'picture') },
  });
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

function savePdf(name: string, input: Record<string, unknown>) {
  return call(running.page, 'desktop.savePdf', { kind: 'dossier', input, suggestedName: name });
}

/** Root page count and sheet size of a PDF. */
function read(name: string) {
  const text = readFileSync(join(folder, 'saved', name), 'latin1');
  return {
    header: text.slice(0, 5),
    end: text.trimEnd().slice(-5),
    pages: text.match(/\/Count (\d+)/)?.[1],
    box: text.match(/MediaBox \[([^\]]+)\]/)?.[1],
  };
}

test('documents become whole A4 files, one after the other, through the same page', async () => {
  const saved = await Promise.all([savePdf('um', { leaves: 1 }), savePdf('três.pdf', { leaves: 3 })]);
  expect(saved).toEqual([
    { ok: true, value: { saved: true, name: 'um.pdf' } },
    { ok: true, value: { saved: true, name: 'três.pdf' } },
  ]);
  const file = {
    header: '%PDF-',
    end: '%%EOF',
    box: expect.stringMatching(/^0 0 59[45][.\d]* 84[12][.\d]*$/),
  };
  expect(read('um.pdf')).toEqual({ ...file, pages: '1' });
  expect(read('três.pdf')).toEqual({ ...file, pages: '3' });
});

test('a document that cannot be laid out gives its refusal and leaves no file', async () => {
  const before = readdirSync(join(folder, 'saved'));
  const missing = await savePdf('nada', { leaves: 1, missing: true });
  expect(missing).toEqual({ ok: false, error: { code: 'notFound', what: 'guard' } });
  expect(readdirSync(join(folder, 'saved'))).toEqual(before);
});

test('locking ends the document being laid out and closes its page', async () => {
  const waiting = savePdf('nunca', { silent: true });
  await vi.waitFor(() => expect(running.app.windows()).toHaveLength(2));
  await call(running.page, 'desktop.lock');
  expect(await waiting).toEqual({ ok: false, error: { code: 'locked' } });
  await vi.waitFor(() => expect(running.app.windows()).toHaveLength(1));
});

test('a place that cannot be written is said, and nothing is left behind', async () => {
  mkdirSync(join(folder, 'saved', 'ocupado.pdf'));
  const refused = await savePdf('ocupado', { leaves: 1 });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { file: [expect.any(String)] } },
  });
  expect(readdirSync(join(folder, 'saved')).filter((name) => name.endsWith('.parcial'))).toEqual([]);
});

test('texts are saved as they are, under names without folders', async () => {
  const save = (suggestedName: string) =>
    call(running.page, 'desktop.saveText', { suggestedName, text: 'ação;1\r\n' });
  expect(await save('lista.csv')).toEqual({ ok: true, value: { saved: true, name: 'lista.csv' } });
  expect(readFileSync(join(folder, 'saved', 'lista.csv'), 'utf8')).toBe('ação;1\r\n');
  for (const name of ['../lista.csv', 'lista.exe', 'a/b.csv']) {
    expect(await save(name), name).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
});

test('a picture is what its first bytes say, and small', async () => {
  const choose = () => call(running.page, 'desktop.chooseImage');
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
  writeFileSync(join(folder, 'picture'), png);
  expect(await choose()).toEqual({
    ok: true,
    value: { dataUrl: `data:image/png;base64,${png.toString('base64')}` },
  });
  for (const content of [Buffer.from('<svg/>'), Buffer.concat([png, Buffer.alloc(350_001)])]) {
    writeFileSync(join(folder, 'picture'), content);
    expect(await choose()).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { file: [expect.any(String)] } },
    });
  }
});
