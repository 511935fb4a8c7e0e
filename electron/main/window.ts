import { BrowserWindow, dialog, type Session, type WebPreferences } from 'electron';
import { installContextMenu } from './menu.ts';
import { FAILURE_PAGE, START_PAGE } from './protocol.ts';

/** A second fall of the page within this time ends the automatic reloads. */
const FALL_WINDOW_MS = 60_000;

/** Preferences of every page: isolated, in the sandbox, without the network's and the disk's helpers. */
export function pagePreferences(session: Session, preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    session,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    disableDialogs: true,
    v8CacheOptions: 'none',
    webgl: false,
    autoplayPolicy: 'user-gesture-required',
  };
}

/** Opens the application's window. */
export function openWindow(preferences: WebPreferences): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 832,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Lisura',
    backgroundColor: '#ffffff',
    webPreferences: preferences,
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  installContextMenu(window);
  recoverFromFalls(window);
  void window.loadURL(START_PAGE);
  return window;
}

/** Brings the window to the front, out of the task bar too. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function recoverFromFalls(window: BrowserWindow): void {
  let lastFall = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    const again = performance.now() - lastFall < FALL_WINDOW_MS;
    lastFall = performance.now();
    console.error(`the page's process ended: ${details.reason}`);
    // Loading at once, inside the event, meets the dead process.
    setImmediate(() => {
      if (!window.isDestroyed()) void window.loadURL(again ? FAILURE_PAGE : START_PAGE);
    });
  });
  window.on('unresponsive', () => {
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: 'A tela não está respondendo.',
        detail: 'O que já foi salvo está guardado.',
        buttons: ['Esperar', 'Recarregar'],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      });
  });
}
