import { randomBytes } from 'node:crypto';
import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import type { DesktopCaller, DesktopEvent } from '../../shared/desktop/contract.ts';
import { KEEP_PDF } from '../../shared/documents/register.ts';
import { type Backend, refusal } from './backend.ts';
import type { DesktopHandlers } from './desktop-handlers.ts';
import type { Grants } from './grants.ts';
import type { Printer } from './print.ts';
import { isOurs } from './security.ts';

const MAX_INPUT_BYTES = 1 << 20;
/** A list saved as a file may be longer than what a form sends. */
const MAX_FILE_BYTES = 64 << 20;
const FILES: ReadonlySet<string> = new Set(['desktop.saveText', 'desktop.saveWorkbook']);
const DESKTOP = 'desktop.';

const message = z.tuple([
  z.string().regex(/^[a-z][A-Za-z0-9]{0,39}\.[a-z][A-Za-z0-9]{0,39}$/),
  z.string(),
  z.string().max(64).optional(),
]);

type Pages = { readonly window: () => BrowserWindow | null; readonly printer: Printer };

/** Runs one call on behalf of a known caller and answers with the envelope as JSON text. Never throws. */
export type Relay = (caller: DesktopCaller, ...call: readonly unknown[]) => Promise<string>;

/** Takes a call to the desktop's own procedures or to the backend process. */
export function createRelay(backend: Backend, handlers: DesktopHandlers, grants: Grants): Relay {
  const desktop = new Map(Object.entries(handlers));
  return async (caller, ...call) => {
    try {
      const said = message.safeParse(call);
      if (!said.success) return refusal(malformed());
      const [path, text, key] = said.data;
      if (path === KEEP_PDF) return refusal({ code: 'forbidden', permission: path });
      const limit = FILES.has(path) ? MAX_FILE_BYTES : MAX_INPUT_BYTES;
      if (Buffer.byteLength(text) > limit) return refusal(malformed());
      // Parsed here even when it only passes through: the text is put inside another one.
      const input: unknown = JSON.parse(text);
      if (!path.startsWith(DESKTOP)) {
        const given = caller === 'terminal' || grants.admits(input);
        return given
          ? await backend.call(path, text, key)
          : refusal({ code: 'forbidden', permission: 'file' });
      }
      const handler = desktop.get(path.slice(DESKTOP.length));
      if (handler === undefined) return refusal({ code: 'notFound', what: 'procedure' });
      if (handler.caller !== caller) return refusal({ code: 'forbidden', permission: path });
      return JSON.stringify({ ok: true, value: await handler.run(input) });
    } catch (error) {
      return refusal(wireErrorOf(error));
    }
  };
}

/** Opens the channels of our pages, and of no others. */
export function listen(relay: Relay, pages: Pages, grants: Grants): void {
  ipcMain.handle('call', (event, ...call: unknown[]) => {
    const caller = callerOf(event, pages);
    return caller === null ? refusal({ code: 'forbidden', permission: 'sender' }) : relay(caller, ...call);
  });
  // Said by the preload, of a file that the person dropped; pages themselves cannot say it.
  ipcMain.on('given', (event, path: unknown) => {
    if (callerOf(event, pages) === 'window' && typeof path === 'string') grants.allow(path);
  });
}

/** Tells every page the news. */
export function broadcast(pages: Pages, news: DesktopEvent): void {
  const window = pages.window();
  if (window !== null && !window.isDestroyed()) window.webContents.send('event', JSON.stringify(news));
}

/** Which of our pages is calling: its top frame, at our address; null for anything else. */
function callerOf(event: IpcMainInvokeEvent | IpcMainEvent, pages: Pages): 'window' | 'printer' | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !isOurs(frame.url)) return null;
  if (pages.printer.owns(event.sender)) return 'printer';
  return pages.window()?.webContents === event.sender ? 'window' : null;
}

function malformed(): WireError {
  return { code: 'invalid', fields: { '': ['O pedido não tem a forma esperada.'] } };
}

function wireErrorOf(error: unknown): WireError {
  if (error instanceof AppError) return error.wire;
  if (error instanceof SyntaxError) return malformed();
  if (error instanceof z.ZodError) {
    const fields: Record<string, string[]> = {};
    for (const issue of error.issues) {
      const field = issue.path.join('.');
      fields[field] = [...(fields[field] ?? []), 'Valor inválido.'];
    }
    return { code: 'invalid', fields };
  }
  const reference = randomBytes(4).toString('hex');
  console.error(`internal error ${reference}`, error);
  return { code: 'internal', reference };
}
