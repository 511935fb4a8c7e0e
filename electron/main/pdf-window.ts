import { BrowserWindow, type Session, session } from 'electron';
import { MEDIA_PATH, serveOpened } from './media.ts';
import type { ReadChunk } from './opened-files.ts';
import { ORIGIN, PDF_VIEWER } from './security.ts';

/**
 * Chromium's viewer refuses sessions in memory, so this one has a folder; nothing is kept in it: no cache, no storage
 * left when the window closes.
 */
const PARTITION = 'persist:lisura-pdf';

export type PdfViewer = {
  readonly view: (token: string, title: string) => void;
  readonly close: () => void;
};

/** A session that reaches the one document and the viewer, and nothing of the office. */
function viewerSession(read: ReadChunk): Session {
  const own = session.fromPartition(PARTITION, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  own.setPermissionCheckHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, callback) => {
    const allowed = [`${ORIGIN}/anexo/`, PDF_VIEWER, 'chrome://resources/', 'blob:', 'data:'];
    callback({ cancel: !allowed.some((prefix) => details.url.startsWith(prefix)) });
  });
  own.protocol.handle('app', (request) => {
    const token = MEDIA_PATH.exec(new URL(request.url).pathname)?.[1];
    if (token === undefined) return new Response(null, { status: 404 });
    return serveOpened(read, token, request.headers.get('range'));
  });
  return own;
}

/** Shows PDFs in a window of their own: no preload, no scripts of ours, no way to the backend but the document. */
export function createPdfViewer(read: ReadChunk): PdfViewer {
  let own: Session | null = null;
  let window: BrowserWindow | null = null;
  const forget = async (): Promise<void> => {
    await Promise.all([own?.clearStorageData(), own?.clearCache()]);
  };
  const close = (): void => {
    if (window !== null && !window.isDestroyed()) window.destroy();
    window = null;
  };
  return {
    close,
    view: (token, title) => {
      close();
      own ??= viewerSession(read);
      const opened = new BrowserWindow({
        width: 900,
        height: 1000,
        title,
        autoHideMenuBar: true,
        webPreferences: {
          session: own,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          plugins: true,
        },
      });
      opened.setMenuBarVisibility(false);
      opened.on('page-title-updated', (event) => event.preventDefault());
      void opened.loadURL(`${ORIGIN}/anexo/${token}#toolbar=0&navpanes=0`);
      window = opened;
      opened.once('closed', () => void forget());
    },
  };
}
