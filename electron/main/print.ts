import { BrowserWindow, type WebContents, type WebPreferences } from 'electron';
import { AppError } from '../../shared/contract/errors.ts';
import type {
  DesktopEvent,
  PaperAbout,
  PrintJob,
  PrintKind,
  PrintOutcome,
} from '../../shared/desktop/contract.ts';
import type { PaperTarget } from '../../shared/desktop/printing.ts';
import { drawsMargins, toPaper } from './paper.ts';
import { withAbout } from './pdf.ts';
import { START_PAGE } from './protocol.ts';

const READY_MS = 30_000;
/** The page is kept for the next document, but not for long: it shows personal data. */
const KEEP_MS = 30_000;
/** These show what is shown once, and leave the memory with it. */
const AT_ONCE: ReadonlySet<PrintKind> = new Set(['recovery-key', 'address-sheet']);

export type PrintTask = { readonly kind: PrintKind; readonly input: Record<string, unknown> };
type Task = Omit<PrintJob, 'job'>;
/** `job` gives each document of this run its number; `settle` ends the wait for its layout. */
type Running = { readonly task: PrintJob; readonly settle: (outcome: PrintOutcome) => void };

export type Printer = {
  readonly pdf: (task: PrintTask) => Promise<Uint8Array>;
  /** To a printer, or after the system's dialog; false when the person gave up. */
  readonly paper: (task: PrintTask, target: PaperTarget) => Promise<boolean>;
  readonly job: () => PrintJob | null;
  readonly ready: (outcome: PrintOutcome) => void;
  readonly owns: (contents: WebContents) => boolean;
  /** Closes the page; a document being laid out ends with the refusal given. */
  readonly destroy: (why: 'locked' | 'unavailable') => void;
};

type State = {
  readonly preferences: WebPreferences;
  window: BrowserWindow | null;
  running: Running | null;
  lastJob: number;
  queue: Promise<unknown>;
  closing: NodeJS.Timeout | null;
};

/** Lays documents out in one hidden window, one after the other. */
export function createPrinter(preferences: WebPreferences): Printer {
  const state: State = {
    preferences,
    window: null,
    running: null,
    lastJob: 0,
    queue: Promise.resolve(),
    closing: null,
  };
  return {
    pdf: (task) => enqueue(state, { ...task, ownFeet: false }, toPdf),
    paper: (task, target) =>
      enqueue(state, { ...task, ownFeet: drawsMargins }, (contents, { label }) =>
        toPaper(contents, label, target),
      ),
    job: () => state.running?.task ?? null,
    ready: (outcome) => {
      if (state.running?.task.job === outcome.job) state.running.settle(outcome);
    },
    owns: (contents) =>
      state.window !== null && !state.window.isDestroyed() && state.window.webContents === contents,
    destroy: (why) => destroy(state, why),
  };
}

type Laid = { readonly label: string; readonly about: PaperAbout };
type Output<T> = (contents: WebContents, laid: Laid) => Promise<T>;

function enqueue<T>(state: State, task: Task, output: Output<T>): Promise<T> {
  const turn = state.queue.then(() => layOut(state, task, output));
  state.queue = turn.catch(() => undefined);
  return turn;
}

async function layOut<T>(state: State, task: Task, output: Output<T>): Promise<T> {
  if (state.closing !== null) clearTimeout(state.closing);
  state.closing = null;
  const outcome = await waitForLayout(state, task);
  const { window } = state;
  try {
    if (outcome.state === 'failed') throw new AppError(outcome.error);
    if (window === null) throw new AppError({ code: 'unavailable' });
    return await output(window.webContents, outcome);
  } finally {
    state.closing = setTimeout(() => destroy(state, 'unavailable'), AT_ONCE.has(task.kind) ? 0 : KEEP_MS);
  }
}

async function waitForLayout(state: State, task: Task): Promise<PrintOutcome> {
  state.lastJob += 1;
  const job = state.lastJob;
  let timer: NodeJS.Timeout | null = null;
  const outcome = new Promise<PrintOutcome>((settle) => {
    state.running = { task: { job, ...task }, settle };
    timer = setTimeout(() => settle({ state: 'failed', job, error: { code: 'unavailable' } }), READY_MS);
  });
  openOrTell(state);
  try {
    return await outcome;
  } finally {
    if (timer !== null) clearTimeout(timer);
    state.running = null;
  }
}

function openOrTell(state: State): void {
  if (state.window !== null && !state.window.isDestroyed()) {
    const news: DesktopEvent = { type: 'printJob' };
    state.window.webContents.send('event', JSON.stringify(news));
    return;
  }
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { ...state.preferences, backgroundThrottling: false },
  });
  state.window = window;
  window.webContents.once('render-process-gone', () => destroy(state, 'unavailable'));
  void window.loadURL(`${START_PAGE}?print=1`);
}

function destroy(state: State, why: 'locked' | 'unavailable'): void {
  if (state.closing !== null) clearTimeout(state.closing);
  state.closing = null;
  const { window } = state;
  state.window = null;
  if (window !== null && !window.isDestroyed()) window.destroy();
  const { running } = state;
  running?.settle({ state: 'failed', job: running.task.job, error: { code: why } });
}

async function toPdf(contents: WebContents, { label, about }: Laid): Promise<Uint8Array> {
  const pdf = await contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer(label),
  });
  return withAbout(pdf, about);
}

/** Measures in percent: Chromium lays this out on a page of its own scale. */
function footer(label: string): string {
  const safe = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<div style="width:100%;padding:0 8%;font:7pt sans-serif;color:#333;display:flex;justify-content:space-between">' +
    `<span>${safe}</span>` +
    '<span>Página <span class="pageNumber"></span> de <span class="totalPages"></span></span></div>'
  );
}
