import { app, type BrowserWindow, clipboard, type Session } from 'electron';
import type { DesktopEvent } from '../../shared/desktop/contract.ts';
import { type Backend, createBackend, type News } from './backend.ts';
import { startProcess } from './backend-process.ts';
import { createBatches } from './batches.ts';
import { createClipboardMinute } from './clipboard-minute.ts';
import { desktopHandlers } from './desktop-handlers.ts';
import { createGrants } from './grants.ts';
import { createLastPrinter } from './last-printer.ts';
import { createLock } from './lock.ts';
import { chunksOf, type ReadChunk } from './opened-files.ts';
import type { Paths } from './paths.ts';
import { createPdfViewer } from './pdf-window.ts';
import { createPrinter } from './print.ts';
import { broadcast, createRelay, listen, type Relay } from './relay.ts';
import { clearSession } from './security.ts';
import { openWindow, pagePreferences } from './window.ts';

export type Application = {
  readonly backend: Backend;
  readonly relay: Relay;
  /** Reads what the session of the office opened. */
  readonly chunks: ReadChunk;
  /** Opens the window; closing it ends the program. */
  readonly open: () => BrowserWindow;
  readonly window: () => BrowserWindow | null;
};

/** Puts the parts together: pages, relay, printing, lock and the backend process. */
export function createApplication(paths: Paths, session: Session, devTools: boolean): Application {
  const preferences = pagePreferences(session, paths.preload, devTools);
  const printer = createPrinter(preferences);
  let window: BrowserWindow | null = null;
  const grants = createGrants();
  const copied = createClipboardMinute({
    readText: () => clipboard.readText(),
    clear: () => clipboard.clear(),
  });
  const pages = { window: () => window, printer };
  const tell = (news: DesktopEvent): void => broadcast(pages, news);
  const backend = createBackend({
    spawn: (events) => startProcess(paths, app.isPackaged, events),
    onNews: (news) => hear(news),
    onState: (state) => {
      lock.idle.stop();
      if (state === 'fallen') printer.destroy('unavailable');
      else tell({ type: 'backend', state });
    },
  });
  const lock = createLock({
    backend: () => backend,
    idleMs: developmentIdle(),
    tell,
    forget: () => {
      grants.clear();
      batches.forget();
      viewer.close();
      printer.destroy('locked');
      void copied.forget();
      void clearSession(session);
    },
  });
  const hear = (news: News): void => {
    if (news.type === 'ready') return;
    if (news.type === 'session') lock.idle.session(news.signedIn, news.idleMinutes);
    tell(news);
  };
  const chunks = chunksOf(() => backend);
  const viewer = createPdfViewer(chunks);
  const batches = createBatches({ backend, printer, tell });
  const handlers = desktopHandlers({
    window: pages.window,
    printer,
    backend,
    activity: lock.idle.activity,
    lock: () => lock.lock('user'),
    copied: () => copied.holds().then(() => null),
    dataFolder: paths.data,
    grants,
    chunks,
    progress: (job, done, total) => tell({ type: 'progress', job, done, total }),
    batches,
    lastPrinter: createLastPrinter(paths.shell),
    viewPdf: viewer.view,
  });
  const relay = createRelay(backend, handlers, grants);
  listen(relay, pages, grants);
  const open = (): BrowserWindow => {
    const opened = openWindow(preferences);
    window = opened;
    opened.once('closed', () => {
      window = null;
      printer.destroy('unavailable');
      viewer.close();
      void copied.forget().finally(() => app.quit());
    });
    return opened;
  };
  return { backend, relay, chunks, open, window: pages.window };
}

/** Tests do not wait for minutes; an installed program has no such shortcut. */
function developmentIdle(): number | null {
  const text = process.env['LISURA_IDLE_MS'];
  return app.isPackaged || text === undefined ? null : Number(text);
}
