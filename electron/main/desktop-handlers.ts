import { createHash } from 'node:crypto';
import { basename, isAbsolute } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { z } from 'zod';
import { attachmentsContract } from '../../shared/attachments/contract.ts';
import { AppError, invalidField } from '../../shared/contract/errors.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import { type DesktopCaller, type DesktopName, desktopContract } from '../../shared/desktop/contract.ts';
import type { Backend } from './backend.ts';
import type { Batches } from './batches.ts';
import {
  chooseDocument,
  chooseDocx,
  chooseFiles,
  chooseFolder,
  chooseImage,
  chooseSpreadsheet,
  chooseTarget,
} from './files.ts';
import type { Grants } from './grants.ts';
import { pdfOf } from './issued.ts';
import type { LastPrinter } from './last-printer.ts';
import { ask, type ReadChunk } from './opened-files.ts';
import { checkPrinter, printersOf } from './paper.ts';
import { pageCount } from './pdf.ts';
import type { Printer, PrintTask } from './print.ts';
import { createSaving, type Saving, saveOpened } from './save-opened.ts';
import { writeWhole } from './write.ts';

export type DesktopServices = {
  readonly window: () => BrowserWindow | null;
  readonly printer: Printer;
  readonly backend: Backend;
  readonly activity: () => void;
  readonly lock: () => Promise<void>;
  readonly copied: () => Promise<null>;
  readonly dataFolder: string;
  readonly grants: Grants;
  readonly chunks: ReadChunk;
  readonly progress: (job: string, done: number, total: number) => void;
  readonly batches: Batches;
  readonly lastPrinter: LastPrinter;
  readonly viewPdf: (token: string, title: string) => void;
};

type Bound = { readonly caller: DesktopCaller; readonly run: (input: unknown) => Promise<unknown> };
export type DesktopHandlers = Readonly<Record<DesktopName, Bound>>;

/** Joins a procedure, who may call it and what it does; both ends are parsed. */
function bind<I extends z.ZodType, O extends z.ZodType>(
  procedure: Procedure<'door', I, O>,
  caller: DesktopCaller,
  act: (input: z.output<I>) => z.input<O> | Promise<z.input<O>>,
): Bound {
  return {
    caller,
    run: async (input) => procedure.output.parse(await act(procedure.input.parse(input))),
  };
}

/** What the main process does for the window, the printing page and the command line. */
export function desktopHandlers(services: DesktopServices): DesktopHandlers {
  const { desktop } = desktopContract;
  const { printer } = services;
  const saving = createSaving();
  return {
    activity: bind(desktop.activity, 'window', () => {
      services.activity();
      return null;
    }),
    lock: bind(desktop.lock, 'window', () => services.lock().then(() => null)),
    secretCopied: bind(desktop.secretCopied, 'window', services.copied),
    info: bind(desktop.info, 'window', () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
      dataFolder: basename(services.dataFolder),
    })),
    savePdf: bind(desktop.savePdf, 'window', ({ kind, input, suggestedName }) => {
      const name = suggestedName.endsWith('.pdf') ? suggestedName : `${suggestedName}.pdf`;
      return save(services, name, () => pdfOf(services, { kind, input }));
    }),
    printers: bind(desktop.printers, 'window', async () => ({
      list: await printersOf(openWindow(services).webContents),
      last: await services.lastPrinter.read(),
    })),
    print: bind(desktop.print, 'window', (asked) => print(services, asked)),
    renderPdf: bind(desktop.renderPdf, 'terminal', ({ kind, input, to }) =>
      renderPdf(services, { kind, input }, to),
    ),
    saveDossiers: bind(desktop.saveDossiers, 'window', (order) =>
      services.batches.save(openWindow(services), order),
    ),
    cancelDossiers: bind(desktop.cancelDossiers, 'window', ({ job }) => {
      services.batches.cancel(job);
      return null;
    }),
    renderDossiers: bind(desktop.renderDossiers, 'terminal', services.batches.render),
    printJob: bind(desktop.printJob, 'printer', () => printer.job()),
    printReady: bind(desktop.printReady, 'printer', (outcome) => {
      printer.ready(outcome);
      return null;
    }),
    chooseImage: bind(desktop.chooseImage, 'window', () => chooseImage(openWindow(services))),
    chooseSpreadsheet: bind(desktop.chooseSpreadsheet, 'window', () => given(services, chooseSpreadsheet)),
    chooseDocument: bind(desktop.chooseDocument, 'window', () => given(services, chooseDocument)),
    chooseDocx: bind(desktop.chooseDocx, 'window', () => given(services, chooseDocx)),
    chooseFolder: bind(desktop.chooseFolder, 'window', () =>
      given(services, (window) => chooseFolder(window)),
    ),
    chooseFiles: bind(desktop.chooseFiles, 'window', async () => {
      const paths = await chooseFiles(openWindow(services));
      for (const path of paths) services.grants.allow(path);
      return paths.map((path) => ({ path, name: basename(path) }));
    }),
    saveAttachment: bind(desktop.saveAttachment, 'window', (input) =>
      saveAttachment(services, saving, input),
    ),
    cancelSave: bind(desktop.cancelSave, 'window', ({ job }) => {
      saving.cancel(job);
      return null;
    }),
    viewPdf: bind(desktop.viewPdf, 'window', ({ token, title }) => {
      services.viewPdf(token, title);
      return null;
    }),
    saveWorkbook: bind(desktop.saveWorkbook, 'window', ({ suggestedName, base64 }) =>
      saveOffice(services, suggestedName, base64),
    ),
    saveDocx: bind(desktop.saveDocx, 'window', ({ suggestedName, base64 }) =>
      saveOffice(services, suggestedName, base64),
    ),
    saveText: bind(desktop.saveText, 'window', ({ suggestedName, text }) =>
      save(services, suggestedName, () => text),
    ),
  };
}

type PrintAsked = z.output<typeof desktopContract.desktop.print.input>;

/** What goes to paper is kept like what is saved, and so is the printer once it took the document. */
async function print(
  services: DesktopServices,
  { kind, input, ...target }: PrintAsked,
): Promise<{ printed: boolean }> {
  checkPrinter(await printersOf(openWindow(services).webContents), target.printer);
  if (kind === 'issued') await pdfOf(services, { kind, input });
  const printed = await services.printer.paper({ kind, input }, target);
  if (printed) await services.lastPrinter.remember(target.printer);
  return { printed };
}

/** Asks for a file, which the page may name from then on. */
async function given(
  services: DesktopServices,
  choose: (window: BrowserWindow) => Promise<string | null>,
): Promise<{ path: string; name: string } | null> {
  const path = await choose(openWindow(services));
  if (path === null) return null;
  services.grants.allow(path);
  return { path, name: basename(path) };
}

function openWindow(services: DesktopServices): BrowserWindow {
  const window = services.window();
  if (window === null) throw new AppError({ code: 'unavailable' });
  return window;
}

/** What every workbook and text document, which are ZIP files, begins with. */
const ZIP = 'PK\u0003\u0004';

function saveOffice(services: DesktopServices, name: string, base64: string) {
  const content = Buffer.from(base64, 'base64');
  if (content.subarray(0, ZIP.length).toString('latin1') !== ZIP)
    throw invalidField('base64', 'O conteúdo não é o de uma planilha ou de um documento.');
  return save(services, name, () => Promise.resolve(content));
}

/** Asks where first, so that nobody waits for a document that will not be kept. */
async function save(
  services: DesktopServices,
  name: string,
  content: () => string | Promise<Uint8Array>,
): Promise<{ saved: boolean; name: string }> {
  const file = await chooseTarget(openWindow(services), name);
  if (file === null) return { saved: false, name };
  await writeWhole(file, await content());
  return { saved: true, name: basename(file) };
}

type SaveAttachment = z.output<typeof desktopContract.desktop.saveAttachment.input>;

/** The reading is in the trail before the first byte is given. */
async function saveAttachment(
  services: DesktopServices,
  saving: Saving,
  { job, ...asked }: SaveAttachment,
): Promise<{ saved: boolean; name: string }> {
  const { backend } = services;
  const opened = await ask(backend, 'attachments.export', attachmentsContract.export, asked);
  try {
    const file = await chooseTarget(openWindow(services), opened.name);
    if (file === null) return { saved: false, name: opened.name };
    await saveOpened(services.chunks, opened, file, (done, total) => {
      saving.check(job);
      if (job !== null) services.progress(job, done, total);
    });
    return { saved: true, name: basename(file) };
  } finally {
    await ask(backend, 'attachments.release', attachmentsContract.release, { token: opened.token });
  }
}

async function renderPdf(
  services: DesktopServices,
  task: PrintTask,
  to: string,
): Promise<z.input<typeof desktopContract.desktop.renderPdf.output>> {
  if (!isAbsolute(to)) throw invalidField('to', 'Informe um caminho absoluto.');
  const content = await pdfOf(services, task);
  await writeWhole(to, content);
  return {
    file: to,
    pages: pageCount(content),
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
