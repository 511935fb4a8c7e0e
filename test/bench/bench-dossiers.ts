import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bundle } from '../../build/bundle.mjs';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { openDisplay } from '../../build/display.mjs';
import { hasProgram } from '../../build/setup/system-libraries.mjs';
import { systemClock } from '../../db/clock.ts';
import { batchReport } from '../../shared/desktop/batch.ts';
import { call } from '../electron/bridge.ts';
import { launchApp, type RunningApp, writableFolder } from '../support/electron-app.ts';
import { type Ratio, report } from './measure.ts';
import { type Bare, collectPages, printBare, printerMemory } from './print-window.ts';

const DOSSIERS = 200;
/** A peer that starts a process for each document is timed on a few. */
const FEW = 5;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs of the whole force through the window's own procedure, until so many came out. Milliseconds. */
async function run({ page }: RunningApp, ids: readonly number[], numbered: boolean): Promise<number> {
  const force = new Set(ids).size;
  let time = 0;
  for (let from = 0; from < ids.length; from += force) {
    const items = ids.slice(from, from + force).map((guardId) => ({ guardId, documentId: null }));
    const order = { job: crypto.randomUUID(), items, model: 'full', numbered, joined: false, again: false };
    const start = performance.now();
    const reply = await call(page, 'desktop.saveDossiers', order);
    time += performance.now() - start;
    const { made } = batchReport.parse(reply.ok ? reply.value : reply.error);
    if (made !== items.length) throw new Error(`only ${made} dossiers came out`);
  }
  return time;
}

/** One headless Chromium for each document. Milliseconds each; null where there is none. */
function chromiumTime({ bodies, css }: Bare, folder: string): number | null {
  if (!hasProgram('chromium')) return null;
  const files = bodies.slice(0, FEW).map((body, at) => {
    const file = join(folder, `chromium-${at}.html`);
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${css}</style><body>${body}`);
    return file;
  });
  const start = performance.now();
  for (const file of files) {
    const to = `--print-to-pdf=${file}.pdf`;
    execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', to, file], { stdio: 'ignore' });
  }
  return (performance.now() - start) / files.length;
}

/** One LibreOffice for many plain documents with the same words. Milliseconds each; null where there is none. */
function officeTime({ texts }: Bare, folder: string): number | null {
  if (!hasProgram('soffice')) return null;
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const files = texts.slice(0, FEW * 4).map((text, at) => {
    const lines = text.split('\n').map((line) => `<text:p>${xml(line)}</text:p>`);
    const file = join(folder, `office-${at}.fodt`);
    writeFileSync(
      file,
      `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${lines.join('')}</office:text></office:body></office:document>`,
    );
    return file;
  });
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', args, { stdio: 'ignore' });
  return (performance.now() - start) / files.length;
}

function against(title: string, ours: number, base: number | null, atMost: number | null): Ratio[] {
  if (base === null) {
    say(`${title}: not installed here`);
    return [];
  }
  return [{ title, ours, base, ratio: ours / base, atMost }];
}

const display = await openDisplay();
await bundle();
const data = mkdtempSync(join(tmpdir(), 'lisura-bench-'));
const folder = writableFolder();
const until = systemClock.today();
await generateDemo({ folder: data, until, manifestations: 0 });
const app = await launchApp({ dataDir: data, env: { ...display.env, LISURA_SAVE_DIR: folder } });
try {
  await call(app.page, 'accounts.signIn', { username: 'rh', password: DEMO_PASSWORD });
  const listed = await call(app.page, 'guards.list', { status: 'all' });
  const rows = z.array(z.object({ id: z.number() })).parse(listed.ok ? listed.value : []);
  const force = rows.map(({ id }) => id);
  // The force of the demonstration, then some of it again.
  const ids = [...force, ...force.slice(0, DOSSIERS - force.length)];
  const stop = await collectPages(app.app);
  await run(app, ids, false);
  const bare = await stop();
  const first = await printerMemory(app.app);
  const numbered = await run(app, ids, true);
  const last = await printerMemory(app.app);
  const plain = await run(app, ids, false);
  const floor = await printBare(app.app, bare.bodies);
  const each = numbered / ids.length;
  say(
    `${readdirSync(folder).length} files; memory of the printing page: ${first} MB before, ${last} MB after`,
  );
  report([
    ...against(`${ids.length} dossiers, not numbered / bare body swap`, plain, floor, 1.15),
    ...against(`${ids.length} dossiers issued, numbered, kept / bare body swap`, numbered, floor, null),
    ...against('a dossier / one headless Chromium each', each, chromiumTime(bare, folder), 1),
    ...against('a dossier / LibreOffice in one process', each, officeTime(bare, folder), 1),
    ...against('memory of the page, MB: last / first', last, first, 1.5),
  ]);
} finally {
  await app.close();
  rmSync(data, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  display.stop();
}
